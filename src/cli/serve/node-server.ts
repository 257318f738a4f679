/** A function from a web-standard `Request` to a `Response`, behind Node's HTTP server. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

export type Answer = (request: Request) => Promise<Response>;

export interface NodeServerOptions {
  /** Whether a proxy in front says truly, by `X-Forwarded-Proto` and `X-Forwarded-Host`, what the browser asked for. */
  readonly trustProxy: boolean;
  /** Is told what no answer says. */
  readonly onError: (error: unknown) => void;
}

/** How long answers that are under way may take when the server is to end. */
const LAST_ANSWERS_MS = 10_000;

export class NodeServer {
  readonly server: Server;
  readonly #answer: Answer;
  readonly #options: NodeServerOptions;
  /** Streams that never end by themselves. */
  readonly #endless = new Set<ServerResponse>();

  constructor(answer: Answer, options: NodeServerOptions) {
    this.#answer = answer;
    this.#options = options;
    this.server = createServer((request, response) => {
      this.#pass(request, response).catch((error: unknown) => {
        options.onError(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('The service failed. Try again.\n');
      });
    });
  }

  /** Takes no more requests, finishes those that are under way, and resolves. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    for (const response of this.#endless) response.destroy();
    this.server.closeIdleConnections();
    const patience = setTimeout(() => {
      this.server.closeAllConnections();
    }, LAST_ANSWERS_MS);
    await closed;
    clearTimeout(patience);
  }

  async #pass(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    const request = asRequest(message, gone.signal, this.#options);
    if (!request) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This is not an address.\n');
      return;
    }
    const answer = await this.#answer(request);
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    // A connection that is kept would keep the server from ending.
    if (!this.server.listening) response.setHeader('connection', 'close');
    response.writeHead(answer.status);
    if (answer.headers.get('content-type') === 'text/event-stream') this.#endless.add(response);
    try {
      await send(message.method === 'HEAD' ? null : answer.body, response);
    } finally {
      this.#endless.delete(response);
    }
  }
}

/** Piece by piece, and no faster than they are taken. Whoever goes away in the middle is no failure. */
async function send(body: Response['body'], response: ServerResponse): Promise<void> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  const stop = (): void => {
    reader?.cancel().catch(() => {});
  };
  response.once('close', stop);
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined || response.destroyed) break;
    if (!response.write(value)) await drained(response);
  }
  response.off('close', stop).end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}

/** `undefined` when the address is none. */
function asRequest(message: IncomingMessage, signal: AbortSignal, { trustProxy }: NodeServerOptions): Request | undefined {
  const { method = 'GET', headers, url = '/' } = message;
  const fields = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) fields.set(name, Array.isArray(value) ? value.join(', ') : value);
  const forwarded = (name: string) => (trustProxy ? fields.get(name)?.split(',').at(-1)?.trim() : undefined);
  const protocol = forwarded('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = forwarded('x-forwarded-host') ?? headers.host ?? 'localhost';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(new URL(`${protocol}://${host}${url.startsWith('/') ? url : '/'}`), {
      method,
      headers: fields,
      signal,
      ...(hasBody && { body: Readable.toWeb(message), duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}
