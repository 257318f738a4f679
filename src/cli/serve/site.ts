/** The whole site of a study: its pages, their scripts, and the service below /api/. Who may do what is the service's business. */
import { fileURLToPath } from 'node:url';
import type { TaskConfig } from '../../core/task-config.js';
import { builtinRegistry } from '../../schemes/builtin.js';
import type { TaskHandler } from '../../server/task-handler.js';
import type { TaskStore } from '../../server/task-store.js';
import { pageStyle } from './page-style.js';
import { notFoundPage, reportPage, signInPage, studyPage, taskPage } from './pages.js';
import { mediaFile, scriptFile } from './sent-file.js';

export const API = '/api/';
/** Addresses in items are relative to the page of the task. */
const TASK = '/task/';
const LONGEST_FORM = 10_000;

export interface SiteParts {
  readonly config: TaskConfig;
  /** Answers below `/api/`. */
  readonly service: TaskHandler;
  readonly store: TaskStore;
  /** Where the pictures and recordings of the items are: the folder of the config. */
  readonly folder: string;
}

interface Visitor {
  readonly annotator: string;
  readonly role: 'annotator' | 'owner';
}

/** The folder of the package's scripts, from src/cli/serve as from dist/cli/serve. */
export const builtFolder = fileURLToPath(new URL('../../../dist/', import.meta.url));

export class Site {
  readonly #parts: SiteParts;

  constructor(parts: SiteParts) {
    this.#parts = parts;
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(API)) return this.#parts.service(request);
    const response = await this.#page(request, pathname);
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('referrer-policy', 'same-origin');
    return response;
  }

  async #page(request: Request, pathname: string): Promise<Response> {
    const { config, folder } = this.#parts;
    const title = config.annotationTaskName;
    if (request.method === 'POST' && pathname === '/sign-in') return this.#signIn(request);
    if (request.method === 'POST' && pathname === '/sign-out') return this.#signOut(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    if (pathname.startsWith('/page/')) return (await pageFile(pathname.slice('/page/'.length), request)) ?? notFoundPage(title);
    if (pathname === '/sign-in') return signInPage({ title, isOpen: config.allowAllUsers });
    const visitor = await this.#visitor(request);
    if (!visitor) return seeOther('/sign-in');
    if (pathname === '/') return seeOther(home(visitor));
    if (pathname === '/study') return visitor.role === 'owner' ? this.#study(visitor) : seeOther(home(visitor));
    if (pathname === '/report') return visitor.role === 'owner' ? reportPage({ title, owner: visitor.annotator }) : seeOther(home(visitor));
    if (pathname === TASK) return visitor.role === 'owner' ? seeOther(home(visitor)) : taskPage({ title, annotator: visitor.annotator });
    const media = pathname.startsWith(TASK) ? await mediaFile(folder, pathname.slice(TASK.length), request) : undefined;
    return media ?? notFoundPage(title);
  }

  async #study({ annotator }: Visitor): Promise<Response> {
    const { config, store } = this.#parts;
    return studyPage({
      title: config.annotationTaskName,
      owner: annotator,
      progress: await store.studyProgress(),
      hasPairs: config.annotationSchemes.some((scheme) => builtinRegistry.for(scheme)?.comparesResponses),
    });
  }

  /** Works without a script: the form says who it is, the service decides. */
  async #signIn(request: Request): Promise<Response> {
    const { config } = this.#parts;
    const form = new URLSearchParams(await readForm(request));
    const annotator = form.get('annotator')?.trim() ?? '';
    const key = form.get('key');
    const body = { annotator, ...(key !== null && { password: key.trim() }), ...(form.get('role') === 'owner' && { role: 'owner' }) };
    const answer = await this.#ask(request, 'POST', body);
    if (answer.ok) {
      const visitor: unknown = await answer.json();
      return seeOther(isVisitor(visitor) ? home(visitor) : '/', answer.headers.getSetCookie());
    }
    const problem: unknown = await answer.json();
    const error = typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : '';
    return signInPage({ title: config.annotationTaskName, isOpen: config.allowAllUsers, name: annotator, error }, answer.status);
  }

  async #signOut(request: Request): Promise<Response> {
    const answer = await this.#ask(request, 'DELETE');
    return answer.ok ? seeOther('/sign-in', answer.headers.getSetCookie()) : answer;
  }

  async #visitor(request: Request): Promise<Visitor | undefined> {
    const answer = await this.#ask(request, 'GET');
    const visitor: unknown = answer.ok ? await answer.json() : undefined;
    return isVisitor(visitor) ? visitor : undefined;
  }

  /** Asks the service about the session, as the one who sent the request. */
  #ask(request: Request, method: string, body?: unknown): Promise<Response> {
    const headers = new Headers();
    for (const name of ['cookie', 'origin']) {
      const value = request.headers.get(name);
      if (value !== null && !(name === 'origin' && method === 'GET')) headers.set(name, value);
    }
    if (body !== undefined) headers.set('content-type', 'application/json');
    const address = new URL(`${API}session`, request.url);
    return this.#parts.service(new Request(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }));
  }
}

async function pageFile(name: string, request: Request): Promise<Response | undefined> {
  if (name === 'page.css')
    return new Response(pageStyle, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' } });
  return name.startsWith('elements/')
    ? scriptFile(`${builtFolder}cdn`, name.slice('elements/'.length), request)
    : scriptFile(`${builtFolder}pages`, name, request);
}

async function readForm(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? Infinity) > LONGEST_FORM) return '';
  return request.text();
}

function home({ role }: Visitor): string {
  return role === 'owner' ? '/study' : TASK;
}

function isVisitor(value: unknown): value is Visitor {
  if (typeof value !== 'object' || value === null || !('annotator' in value) || !('role' in value)) return false;
  return typeof value.annotator === 'string' && (value.role === 'annotator' || value.role === 'owner');
}

function seeOther(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
