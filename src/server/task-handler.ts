/**
 * The reference service: a function from a web-standard `Request` to a `Response`, for Node, Deno, Bun, Next.js or a worker. It speaks the protocol of
 * docs/openapi.yaml over a store. It owns who may ask for what, and nothing of how things are kept.
 */
import { RevisionConflictError } from '../core/backend.js';
import type { Item } from '../core/item.js';
import { isPlainObject } from '../core/json.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { Accounts } from './accounts.js';
import { checkRecord } from './check-record.js';
import type { Authenticate, Identity } from './identity.js';
import { OpenStore } from './open-store.js';
import type { GoldSet } from './open-task-store.js';
import { Problem } from './problem.js';
import { readJson } from './read-body.js';
import { failure, json, jsonOrNothing, on, preflight } from './responses.js';
import { answerStudy } from './study-routes.js';
import type { TaskStore } from './task-store.js';

export interface TaskHandlerOptions {
  readonly config: TaskConfig;
  /** What there is to annotate. Default: what the store has. */
  readonly items?: readonly Item[];
  /** Gold items to mix in. Default: what the store has. */
  readonly gold?: readonly GoldSet[];
  /** Where the task is kept. Default: a database in memory (PGlite), which ends with the process: for trying things out. */
  readonly store?: TaskStore;
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
  readonly #opening: OpenStore;
  readonly #authenticate: Authenticate;
  readonly #accounts: Accounts | undefined;
  readonly #basePath: string;
  readonly #bodyLimit: number;
  readonly #allowedOrigins: ReadonlySet<string>;
  readonly #registry: SchemeRegistry;

  constructor({
    config,
    items,
    gold,
    store,
    authenticate,
    secret,
    basePath = '/',
    bodyLimit = 1_048_576,
    allowedOrigins = [],
    registry,
  }: TaskHandlerOptions) {
    const accounts = new Accounts(config, secret ?? crypto.randomUUID() + crypto.randomUUID());
    this.#config = config;
    this.#opening = new OpenStore({ config, items, gold, store });
    this.#accounts = authenticate ? undefined : accounts;
    this.#authenticate = authenticate ?? ((request) => accounts.read(request));
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
    const store = await this.#opening.store();
    switch (path[0]) {
      case 'annotators':
        return this.#annotator(call, identity, store);
      case 'items':
        return item(call, identity, store);
      case 'study':
        return answerStudy(
          { request, config: this.#config, store, path: path.slice(1), bodyLimit: this.#bodyLimit, registry: this.#registry },
          identity,
        );
      case 'task':
        if (path.length > 1) throw nothingThere();
        return on(request, { GET: () => json(configFor(this.#config, identity)) });
      default:
        throw nothingThere();
    }
  }

  async #session({ request, url, path }: Call): Promise<Response> {
    if (path.length > 1) throw nothingThere();
    const accounts = this.#accounts;
    const isSecure = url.protocol === 'https:';
    return on(request, {
      GET: async () => {
        const identity = await this.#authenticate(request);
        if (!identity) throw new Problem(401, 'You are not signed in.');
        return json(identity);
      },
      ...(accounts && {
        POST: async () => {
          const identity = await accounts.signIn(await readJson(request, this.#bodyLimit));
          return json(identity, { 'set-cookie': await accounts.cookie(identity, isSecure) });
        },
        DELETE: () => new Response(null, { status: 204, headers: { 'set-cookie': accounts.endingCookie(isSecure) } }),
      }),
    });
  }

  async #annotator({ request, path }: Call, identity: Identity, store: TaskStore): Promise<Response> {
    const [, annotator = '', kind, id, part, revision] = path;
    if (annotator !== identity.annotator) throw new Problem(403, 'Nobody reads or writes for somebody else. Sign in as who you are.');
    const length = path.length;
    if (kind === 'assignments' && length === 3) return on(request, { POST: async () => jsonOrNothing(await store.next(annotator)) });
    if (kind === 'ahead' && length === 3) return on(request, { POST: () => this.#ahead(request, store, annotator) });
    if (kind === 'assignments' && length === 4) return on(request, { DELETE: () => release(store, annotator, id ?? '') });
    if (kind === 'progress' && length === 3) return on(request, { GET: async () => json(await store.progress(annotator)) });
    if (kind === 'records' && length === 3) return on(request, { GET: async () => json(await store.history(annotator)) });
    if (kind === 'records' && part === 'revisions' && length === 6) {
      return on(request, { PUT: () => this.#save(request, store, { annotator, id: id ?? '', revision: Number(revision) }) });
    }
    throw nothingThere();
  }

  async #ahead(request: Request, store: TaskStore, annotator: string): Promise<Response> {
    const body = await readJson(request, this.#bodyLimit);
    const count = isPlainObject(body) ? body['count'] : undefined;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MOST_AHEAD) {
      throw new Problem(400, `Say how many: “count”, from 1 to ${String(MOST_AHEAD)}.`);
    }
    return json(await store.ahead(annotator, count));
  }

  async #save(
    request: Request,
    store: TaskStore,
    at: { readonly annotator: string; readonly id: string; readonly revision: number },
  ): Promise<Response> {
    const body = await readJson(request, this.#bodyLimit);
    const record = await checkRecord(body, { config: this.#config, registry: this.#registry, item: (itemId) => store.item(itemId) });
    if (record.annotator !== at.annotator || record.id !== at.id || record.revision !== at.revision) {
      throw new Problem(422, 'The record does not belong to this address.');
    }
    const owner = await store.recordOwner(record.id);
    if (owner !== undefined && owner !== at.annotator) throw new Problem(403, 'This record is somebody else’s.');
    try {
      await store.save(record);
    } catch (error) {
      if (error instanceof RevisionConflictError) return json({ latest: error.latest }, {}, 409);
      throw error;
    }
    return new Response(null, { status: 204 });
  }
}

async function release(store: TaskStore, annotator: string, id: string): Promise<Response> {
  await store.release({ id, annotator, itemId: '', item: {} });
  return new Response(null, { status: 204 });
}

async function item({ request, path: [, itemId = '', ...rest] }: Call, { annotator, role }: Identity, store: TaskStore): Promise<Response> {
  if (rest.length > 0) throw nothingThere();
  return on(request, {
    GET: async () => {
      const mayRead = role === 'owner' || (await store.hasBeenGiven(annotator, itemId));
      const found = mayRead ? await store.item(itemId) : undefined;
      if (!found) throw new Problem(404, 'You were not given such an item.');
      return json(found);
    },
  });
}

/** The task as it is shown. Who else annotates, and where the data is, is nobody's business on a page. */
function configFor(config: TaskConfig, { annotator }: Identity): TaskConfig {
  const { outputAnnotationDir: _folder, goldItems: _gold, ...shown } = config;
  return { ...shown, dataFiles: [], authorizedUsers: config.authorizedUsers.filter((name) => name === annotator) };
}

function nothingThere(): Problem {
  return new Problem(404, 'There is nothing at this address.');
}

function segments(pathname: string, basePath: string): readonly string[] {
  if (!pathname.startsWith(basePath)) throw nothingThere();
  try {
    return pathname.slice(basePath.length).split('/').map(decodeURIComponent);
  } catch {
    throw new Problem(400, 'The address is not well formed.');
  }
}
