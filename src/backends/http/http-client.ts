/** Sends requests as JSON, with a timeout, and again when that may help. It knows no route. */
import { BackendError } from '../../core/backend.js';
import { answerError, networkError, redirectError } from './http-errors.js';
import { isTransient, pauseBefore } from './http-retry.js';

export interface HttpClientOptions {
  /** The address of the service; routes are below it. */
  readonly url: string | URL;
  /** A bearer token, or what gives a fresh one for each request. Without it, cookies of the same origin are sent, as `fetch` does. */
  readonly token?: string | (() => string | Promise<string>);
  /** In place of the browser's `fetch`: to add headers, send cookies to another origin, or to test. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How long one try may take, in milliseconds. Default 15 seconds. */
  readonly timeoutMs?: number;
  /** How often a request is tried in all. Default 5. */
  readonly tries?: number;
  /** Waits between two tries. Default: by the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  /** `undefined`: the answer has no body. */
  readonly body: unknown;
}

interface Content {
  readonly body?: unknown;
  /** Statuses of failure that the caller understands. */
  readonly accept?: readonly number[];
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export class HttpClient {
  readonly #base: URL;
  readonly #token: () => string | Promise<string> | undefined;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #timeoutMs: number;
  readonly #tries: number;
  readonly #wait: (milliseconds: number) => Promise<void>;

  constructor({ url, token, fetch: send, timeoutMs = 15_000, tries = 5, wait = waitByClock }: HttpClientOptions) {
    const base = new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
    this.#base = base.pathname.endsWith('/') ? base : new URL(`${base.href}/`);
    this.#token = typeof token === 'function' ? token : () => token;
    this.#fetch = send ?? ((request) => fetch(request));
    this.#timeoutMs = timeoutMs;
    this.#tries = tries;
    this.#wait = wait;
  }

  /**
   * @param path the segments below the address of the service
   * @throws BackendError for every other answer than a success or an accepted one, when the last try failed too
   */
  async send(method: Method, path: readonly string[], content: Content = {}): Promise<HttpAnswer> {
    const address = new URL(path.map(encodeURIComponent).join('/'), this.#base);
    for (let tried = 1; ; tried += 1) {
      const answer = await this.#try(method, address, content);
      if (!(answer instanceof Failure)) return answer;
      if (!answer.isTransient || tried >= this.#tries) throw answer.error;
      await this.#wait(pauseBefore(tried, answer.retryAfter));
    }
  }

  async #try(method: Method, address: URL, { body, accept = [] }: Content): Promise<HttpAnswer | Failure> {
    let response: Response;
    let text: string;
    try {
      response = await this.#fetch(await this.#request(method, address, body));
      text = await response.text();
    } catch (cause) {
      return new Failure(networkError(cause), true);
    }
    if (isRedirect(response)) return new Failure(redirectError(), false);
    if (response.ok || accept.includes(response.status)) return readAnswer(response.status, text);
    const mayPass = isTransient(response.status);
    return new Failure(answerError(response.status, text, mayPass), mayPass, response.headers.get('retry-after'));
  }

  async #request(method: Method, address: URL, body: unknown): Promise<Request> {
    const headers = new Headers({ accept: 'application/json' });
    const token = await this.#token();
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const signal = AbortSignal.timeout(this.#timeoutMs);
    // Followed by the browser, a redirect would take token and record to an address that the page never named.
    const options = { method, headers, signal, redirect: 'manual' } as const;
    return new Request(address, { ...options, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
}

class Failure {
  constructor(
    readonly error: BackendError,
    /** Whether it may pass by itself in a moment. What needs the annotator, a new sign-in, may be tried again later all the same. */
    readonly isTransient: boolean,
    readonly retryAfter: string | null = null,
  ) {}
}

/** Browsers tell no more of one that is not followed; others show its status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

function readAnswer(status: number, text: string): HttpAnswer | Failure {
  if (text === '') return { status, body: undefined };
  try {
    const body: unknown = JSON.parse(text);
    return { status, body };
  } catch (cause) {
    const message = 'The server’s answer is not JSON. Check the address of the service.';
    // A network that wants a sign-in of its own answers for the server.
    return new Failure(new BackendError(message, { retryable: true, cause }), false);
  }
}

function waitByClock(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
