/** Storybook as a static site: built into a temporary folder, and served from there. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../server/node-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticStorybook {
  readonly url: string;
  stop(): Promise<void>;
}

async function build(folder: string): Promise<void> {
  const command = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const child = spawn(process.execPath, [command, 'build', '--disable-telemetry', '--quiet', '--output-dir', folder], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Storybook cannot be built.\n${output}`));
    });
  });
}

export async function serveStorybook(): Promise<StaticStorybook> {
  const folder = await mkdtemp(join(tmpdir(), 'storybook-'));
  await build(folder);
  const server = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const file = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(bytes, { headers: { 'content-type': TYPES[extname(file)] ?? 'text/plain' } });
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
