/** A real server for pages under test: what it has in memory, folders of the project, and a log of all that was asked of it. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { TaskHandler } from '../../src/server/task-handler.js';
import { serve } from '../server/node-server.js';

export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  /** The paths that were asked for, with their queries. */
  readonly requests: string[];
  /** What browsers reported to `/report`. */
  readonly reports: string[];
  stop(): Promise<void>;
}

export interface SiteContent {
  /** The headers of every page. */
  readonly headers?: (path: URL) => Readonly<Record<string, string>>;
  /** The page at an address; `undefined` where there is none. */
  readonly page: (path: URL) => string | undefined;
  readonly files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;
  /** Folders, by the path that their files are under. */
  readonly folders?: ReadonlyMap<string, URL>;
  /** What answers the addresses under `/service/`. */
  readonly service?: TaskHandler;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
};

export async function serveSite({ headers, page, files, folders = new Map(), service }: SiteContent): Promise<Site> {
  const requests: string[] = [];
  const reports: string[] = [];

  async function file(pathname: string): Promise<Response> {
    const kept = files.get(pathname);
    const [prefix, folder] = [...folders].find(([start]) => pathname.startsWith(start)) ?? [];
    const read =
      prefix === undefined || !folder
        ? undefined
        : await readFile(new URL(`.${pathname.slice(prefix.length - 1)}`, folder)).catch(() => undefined);
    const body = kept ?? (read && new Uint8Array(read));
    if (body === undefined) return new Response('There is no such file.', { status: 404 });
    return new Response(body, { headers: { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' } });
  }

  const server = await serve(async (request) => {
    const address = new URL(request.url);
    requests.push(address.pathname + address.search);
    if (address.pathname === '/report') {
      reports.push(await request.text());
      return new Response(null, { status: 204 });
    }
    if (service && address.pathname.startsWith('/service/')) return service(request);
    const html = page(address);
    if (html === undefined) return file(address.pathname);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers?.(address) } });
  });
  return { url: server.url, requests, reports, stop: () => server.stop() };
}
