/** A task handler behind a real HTTP server of Node, on a free port. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { TaskHandler } from '../../src/server/task-handler.js';

export interface RunningServer {
  readonly url: string;
  /** Ends every connection, as a network that goes away does. */
  drop(): void;
  stop(): Promise<void>;
}

export async function serve(handler: TaskHandler): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void pass(handler, request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${String(portOf(server))}/`, drop: () => server.closeAllConnections(), stop: () => stop(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

async function pass(handler: TaskHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  const answer = await handler(await asRequest(request, gone.signal));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  for await (const chunk of answer.body ?? []) response.write(chunk);
  response.end();
}

async function asRequest(request: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', headers, url = '/' } = request;
  const hasBody = method === 'POST' || method === 'PUT';
  const fields = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') fields.set(name, value);
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: fields,
    signal,
    ...(hasBody && { body: Buffer.concat(await request.toArray()) }),
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
