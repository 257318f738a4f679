/** Serves the built pages as a good server would, compressed, and counts what was asked for. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPages } from './build-pages.mjs';

export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

export class PageServer {
  readonly #files = new Map<string, Buffer>();
  readonly #server: Server;
  /** Scripts and styles since the last `clear`. */
  sent: Sent[] = [];

  constructor(names: readonly string[]) {
    for (const name of names) {
      for (const file of readdirSync(join(builtPages, name), { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = join(file.parentPath, file.name);
        const address = `/${relative(builtPages, path).split(sep).join('/')}`;
        this.#files.set(address.replace(/index\.html$/, ''), gzipSync(readFileSync(path), { level: 9 }));
      }
    }
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const body = this.#files.get(pathname);
      if (!body) {
        response.writeHead(404).end();
        return;
      }
      if (!pathname.endsWith('/')) this.sent.push({ path: pathname, bytes: body.length });
      const type = TYPES[extname(pathname)] ?? TYPES['.html'] ?? '';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(body);
    });
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server of the pages has no port.');
    return `http://127.0.0.1:${String(address.port)}`;
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }
}
