/** A page on which two annotators work without a break, one over IndexedDB and one over offline() and HTTP, for tests that stop them in the middle. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { SqlTaskStore } from '../../src/server/sql/sql-task-store.js';
import type { SqlDatabase } from '../../src/server/sql/sql-database.js';
import { createTaskHandler } from '../../src/server/task-handler.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';
import { serve, type RunningServer } from '../server/node-server.js';

const ITEMS = 5000;
const config = taskConfig();

export type Kind = 'indexeddb' | 'offline';
export const KINDS: readonly Kind[] = ['indexeddb', 'offline'];

const PAGE_SCRIPT = `
import { IndexedDbBackend } from './src/backends/indexeddb.ts';
import { HttpBackend } from './src/backends/http.ts';
import { offline } from './src/backends/offline.ts';
import { taskConfig, taskItems, taskRecord } from './src/testing/index.ts';

const config = taskConfig();
const make = {
  indexeddb: () => new IndexedDbBackend({ config, items: taskItems(${String(ITEMS)}) }),
  offline: () => offline(new HttpBackend({ url: location.href + 'api/', tries: 1 }), { name: 'faults', retryMs: [20, 200] }),
};
const backends = {};
const of = (kind) => (backends[kind] ??= make[kind]());
let stopped = false;

// What repeats itself would be packed to almost nothing on its way to the disk.
const noise = (length) => Array.from({ length: length / 10 }, () => Math.random().toString(36).slice(2, 12).padEnd(10)).join('');

globalThis.working = {
  async work(kind, acknowledge, textLength) {
    stopped = false;
    const backend = of(kind);
    try {
      while (!stopped) {
        const assignment = await backend.next('ann');
        if (!assignment) return 'Nothing is left.';
        const { itemId } = assignment;
        await backend.save(taskRecord({ id: kind + '/' + itemId, itemId, answers: { note: { text: noise(textLength) } } }));
        await acknowledge(kind, kind + '/' + itemId);
      }
    } catch (error) {
      return String(error.message);
    }
    return '';
  },
  stop() {
    stopped = true;
  },
  async kept(kind) {
    const backend = of(kind);
    if (kind === 'offline') {
      await new Promise((resolve) => {
        const look = () => { if (backend.delivery.state.waiting === 0) resolve(); };
        backend.delivery.subscribe(look);
        backend.history('ann').then(look);
      });
    }
    return (await backend.history('ann')).map(({ id }) => id);
  },
};
`;

/** Serves the page, and the service for one of its annotators over a database. Its address stays the same. */
export async function serveWorkingPage(database: SqlDatabase): Promise<RunningServer & { readonly store: SqlTaskStore }> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE_SCRIPT, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const store = await SqlTaskStore.open({ database, config, items: taskItems(ITEMS) });
  const service = createTaskHandler({ config, store, basePath: '/api/', authenticate: () => ({ annotator: 'ann', role: 'annotator' }) });
  const server = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) return service(request);
    const [type, body] =
      pathname === '/page.js' ? ['text/javascript', script] : ['text/html', '<!doctype html><script type="module" src="page.js"></script>'];
    return new Response(body, { headers: { 'content-type': type } });
  });
  return { ...server, store };
}

/** Opens the page, and hears what it acknowledges. */
export async function openWorkingPage(page: Page, url: string, acknowledge: (kind: Kind, id: string) => void): Promise<void> {
  await page.exposeFunction('acknowledge', acknowledge);
  await page.goto(url);
  await page.waitForFunction(() => 'working' in globalThis);
}

/**
 * Lets the annotator work, and calls back for every record that was saved.
 * @param textLength of what they write about each item, in characters
 * @returns why that ended; empty: it was stopped
 */
export async function startWork(page: Page, kind: Kind, textLength = 2000): Promise<string> {
  return String(await page.evaluate(`working.work('${kind}', acknowledge, ${String(textLength)})`));
}

export async function stopWork(page: Page): Promise<void> {
  await page.evaluate('working.stop()');
}

/** The ids of the records that are here, or at the service once all is sent. */
export async function keptRecords(page: Page, kind: Kind): Promise<readonly string[]> {
  const kept: unknown = await page.evaluate(`working.kept('${kind}')`);
  return Array.isArray(kept) ? kept.map(String) : [];
}
