/**
 * The reference service: a function from a web-standard `Request` to a `Response`, for Node, Deno, Bun, Next.js or a worker. It speaks the protocol of
 * docs/openapi.yaml over a store. It owns who may ask for what, and nothing of how things are kept.
 */
import { BackendError, RevisionConflictError } from '../core/backend.js';
import { isPlainObject } from '../core/json.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { checkRecord } from './check-record.js';
import type { Authenticate, Identity } from './identity.js';
import { Problem, problemResponse } from './problem.js';
import { readJson } from './read-body.js';
import { SignedSessions } from './signed-session.js';
import { studyEvents } from './study-events.js';
import type { TaskStore } from './task-store.js';

export interface TaskHandlerOptions {
  readonly config: TaskConfig;
  readonly store: TaskStore;
  /** Tells who sends a request. Default: the session cookie that `POST /session` gives. */
  readonly authenticate?: Authenticate;
  /** Signs session cookies and personal keys; at least 32 characters. Default: drawn at random, so that sessions end with the process. */
  readonly secret?: string;
  /** The path below which the routes are. Default `/`. */
  readonly basePath?: string;
  /** The greatest size of a request, in bytes. Default 1 MiB. */
  readonly bodyLimit?: number;
  /** The origins of other sites whose pages may use the service. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Scheme types beside those that are built in. */
  readonly registry?: SchemeRegistry;
}

export type TaskHandler = (request: Request) => Promise<Response>;

const LONGEST_NAME = 200;
/** More would keep items from others for nothing. */
const MOST_AHEAD = 100;

/** @throws TypeError when the secret is too short to be one */
export function createTaskHandler(options: TaskHandlerOptions): TaskHandler {
  const service = new TaskService(options);
  return (request) => service.answer(request);
}

interface Call {
  readonly request: Request;
  readonly url: URL;
  /** The segments of the address below the base path. */
  readonly path: readonly string[];
}

class TaskService {
  readonly #config: TaskConfig;
  readonly #store: TaskStore;
  readonly #authenticate: Authenticate;
  readonly #sessions: SignedSessions | undefined;
  readonly #basePath: string;
  readonly #bodyLimit: number;
  readonly #allowedOrigins: ReadonlySet<string>;
  readonly #registry: SchemeRegistry;

  constructor({
    config,
    store,
    authenticate,
    secret,
    basePath = '/',
    bodyLimit = 1_048_576,
    allowedOrigins = [],
    registry,
  }: TaskHandlerOptions) {
    if (secret !== undefined && secret.length < 32) throw new TypeError('The secret must have at least 32 characters.');
    const sessions = new SignedSessions(secret ?? crypto.randomUUID() + crypto.randomUUID());
    this.#config = config;
    this.#store = store;
    this.#sessions = authenticate ? undefined : sessions;
    this.#authenticate = authenticate ?? ((request) => sessions.read(request));
    this.#basePath = basePath.endsWith('/') ? basePath : `${basePath}/`;
    this.#bodyLimit = bodyLimit;
    this.#allowedOrigins = new Set(allowedOrigins);
    this.#registry = registry ?? builtinRegistry;
  }

  async answer(request: Request): Promise<Response> {
    const origin = request.headers.get('origin');
    const crossOrigin = origin !== null && origin !== new URL(request.url).origin ? origin : undefined;
    const response = await this.#answerChecked(request, crossOrigin).catch(failure);
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-content-type-options', 'nosniff');
    if (crossOrigin !== undefined && this.#allowedOrigins.has(crossOrigin)) {
      response.headers.set('access-control-allow-origin', crossOrigin);
      response.headers.set('access-control-allow-credentials', 'true');
      response.headers.append('vary', 'origin');
    }
    return response;
  }

  async #answerChecked(request: Request, crossOrigin: string | undefined): Promise<Response> {
    if (crossOrigin !== undefined && !this.#allowedOrigins.has(crossOrigin))
      throw new Problem(403, 'Pages of other sites may not use this service.');
    if (crossOrigin !== undefined && request.method === 'OPTIONS') return preflight();
    const url = new URL(request.url);
    const path = segments(url.pathname, this.#basePath);
    const call = { request, url, path };
    if (path[0] === 'session') return this.#session(call);
    const identity = await this.#authenticate(request);
    if (!identity) throw new Problem(401, 'You are not signed in. Sign in, then try again.');
    switch (path[0]) {
      case 'annotators':
        return this.#annotator(call, identity);
      case 'items':
        return this.#item(call, identity);
      case 'study':
        return this.#study(call, identity);
      case 'task':
        return on(request, { GET: () => json(this.#config) });
      default:
        throw new Problem(404, 'There is nothing at this address.');
    }
  }

  async #session({ request, url }: Call): Promise<Response> {
    const sessions = this.#sessions;
    const isSecure = url.protocol === 'https:';
    return on(request, {
      GET: async () => {
        const identity = await this.#authenticate(request);
        if (!identity) throw new Problem(401, 'You are not signed in.');
        return json(identity);
      },
      ...(sessions && {
        POST: async () => {
          const identity = await this.#signIn(await readJson(request, this.#bodyLimit), sessions);
          return json(identity, { 'set-cookie': await sessions.cookie(identity, isSecure) });
        },
        DELETE: () => new Response(null, { status: 204, headers: { 'set-cookie': sessions.endingCookie(isSecure) } }),
      }),
    });
  }

  /** Where everybody may annotate, a name is enough; else the annotator's personal key says that it is them. */
  async #signIn(body: unknown, sessions: SignedSessions): Promise<Identity> {
    const { annotator, password } = isPlainObject(body) ? body : {};
    if (typeof annotator !== 'string' || annotator.trim() === '' || annotator.length > LONGEST_NAME || annotator.includes('\0')) {
      throw new Problem(400, `Say who you are: a name of at most ${String(LONGEST_NAME)} characters.`);
    }
    const { allowAllUsers, authorizedUsers } = this.#config;
    if (allowAllUsers) return { annotator, role: 'annotator' };
    const isKnown = authorizedUsers.includes(annotator) && password === (await sessions.personalKey(annotator));
    if (!isKnown) throw new Problem(403, 'This name and key do not belong to this study. Use the link that you were given.');
    return { annotator, role: 'annotator' };
  }

  async #annotator({ request, path }: Call, identity: Identity): Promise<Response> {
    const [, annotator = '', kind, id, part, revision] = path;
    if (annotator !== identity.annotator) throw new Problem(403, 'Nobody reads or writes for somebody else. Sign in as who you are.');
    const length = path.length;
    if (kind === 'assignments' && length === 3) return on(request, { POST: async () => jsonOrNothing(await this.#store.next(annotator)) });
    if (kind === 'assignments' && id === 'ahead' && length === 4) return on(request, { POST: () => this.#ahead(request, annotator) });
    if (kind === 'assignments' && length === 4) return on(request, { DELETE: () => this.#release(annotator, id ?? '') });
    if (kind === 'progress' && length === 3) return on(request, { GET: async () => json(await this.#store.progress(annotator)) });
    if (kind === 'records' && length === 3) return on(request, { GET: async () => json(await this.#store.history(annotator)) });
    if (kind === 'records' && part === 'revisions' && length === 6) {
      return on(request, { PUT: () => this.#save(request, { annotator, id: id ?? '', revision: Number(revision) }) });
    }
    throw new Problem(404, 'There is nothing at this address.');
  }

  async #ahead(request: Request, annotator: string): Promise<Response> {
    const body = await readJson(request, this.#bodyLimit);
    const count = isPlainObject(body) ? body['count'] : undefined;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MOST_AHEAD) {
      throw new Problem(400, `Say how many: “count”, from 1 to ${String(MOST_AHEAD)}.`);
    }
    return json(await this.#store.ahead(annotator, count));
  }

  async #release(annotator: string, id: string): Promise<Response> {
    await this.#store.release({ id, annotator, itemId: '', item: {} });
    return new Response(null, { status: 204 });
  }

  async #save(request: Request, at: { readonly annotator: string; readonly id: string; readonly revision: number }): Promise<Response> {
    const body = await readJson(request, this.#bodyLimit);
    const record = await checkRecord(body, { config: this.#config, registry: this.#registry, item: (itemId) => this.#store.item(itemId) });
    if (record.annotator !== at.annotator || record.id !== at.id || record.revision !== at.revision) {
      throw new Problem(422, 'The record does not belong to this address.');
    }
    const owner = await this.#store.recordOwner(record.id);
    if (owner !== undefined && owner !== at.annotator) throw new Problem(403, 'This record is somebody else’s.');
    try {
      await this.#store.save(record);
    } catch (error) {
      if (error instanceof RevisionConflictError) return json({ latest: error.latest }, {}, 409);
      throw error;
    }
    return new Response(null, { status: 204 });
  }

  async #item({ request, path: [, itemId = ''] }: Call, { annotator, role }: Identity): Promise<Response> {
    return on(request, {
      GET: async () => {
        const mayRead = role === 'owner' || (await this.#store.hasBeenGiven(annotator, itemId));
        const item = mayRead ? await this.#store.item(itemId) : undefined;
        if (!item) throw new Problem(404, 'You were not given such an item.');
        return json(item);
      },
    });
  }

  async #study({ request, path: [, part] }: Call, { role }: Identity): Promise<Response> {
    if (role !== 'owner') throw new Problem(403, 'This is for the person who runs the study.');
    switch (part) {
      case 'progress':
        return on(request, { GET: async () => json(await this.#store.studyProgress()) });
      case 'events':
        return on(request, {
          GET: () => new Response(studyEvents(this.#store, request.signal), { headers: { 'content-type': 'text/event-stream' } }),
        });
      case 'records':
        return on(request, { GET: () => new Response(lines(this.#store), { headers: { 'content-type': 'application/jsonl' } }) });
      default:
        throw new Problem(404, 'There is nothing at this address.');
    }
  }
}

function segments(pathname: string, basePath: string): readonly string[] {
  if (!pathname.startsWith(basePath)) throw new Problem(404, 'There is nothing at this address.');
  try {
    return pathname.slice(basePath.length).split('/').map(decodeURIComponent);
  } catch {
    throw new Problem(400, 'The address is not well formed.');
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

async function on(request: Request, answers: { readonly [M in Method]?: () => Response | Promise<Response> }): Promise<Response> {
  for (const [method, answer] of Object.entries(answers)) if (method === request.method) return answer();
  throw new Problem(405, 'This cannot be done at this address.', { allow: Object.keys(answers).join(', ') });
}

function json(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { ...headers, 'content-type': 'application/json' } });
}

function jsonOrNothing(value: unknown): Response {
  return value === undefined ? new Response(null, { status: 204 }) : json(value);
}

function preflight(): Response {
  const headers = {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type, authorization',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers });
}

function failure(error: unknown): Response {
  if (error instanceof Problem) return problemResponse(error);
  if (error instanceof BackendError) return problemResponse(new Problem(503, error.message, error.retryable ? { 'retry-after': '1' } : {}));
  return problemResponse(new Problem(500, 'The service failed. Try again; if it fails again, tell who runs the study.'));
}

/** JSON Lines, record by record. */
function lines(store: TaskStore): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const records = store.records()[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await records.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
  });
}
