/**
 * `npm run bench:compare`: how long the differences of two long responses take to be on the screen, and how long the page cannot react meanwhile. In a
 * real browser, on the built package. `-- --words 20000 --rounds 9`.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/end-to-end/browser.js';

const { values } = parseArgs({ options: { words: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '9' } } });
const words = Number(values.words);
const rounds = Number(values.rounds);
const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));

const PAGE = '<!doctype html><script type="module" src="/annotation-elements.js"></script><body></body>';

/** A deterministic text: like prose, some words are common and most are rare. */
function prose(seed: number): string[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return Array.from({ length: words }, () => `w${Math.floor(3000 * random() ** 3).toString(36)}`);
}

/** The second response: the first with each part of it changed so often, or another text altogether. */
const CASES = [
  { name: 'every 5th word changed', change: (word: string, index: number) => (index % 5 === 0 ? `${word}x` : word) },
  { name: 'every 20th word changed', change: (word: string, index: number) => (index % 20 === 0 ? `${word}x` : word) },
  { name: 'every 2nd word changed', change: (word: string, index: number) => (index % 2 === 0 ? `${word}x` : word) },
  { name: 'another text', change: (_: string, index: number) => other[index] ?? '' },
];
const other = prose(99);

/** From the key press until the number of differences is painted, and the longest task meanwhile, in milliseconds. */
async function measure(page: Page): Promise<{ shown: number; longest: number }> {
  return page.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const root = document.querySelector('annotation-task')?.shadowRoot;
    const button = root?.querySelector<HTMLButtonElement>('.compare button');
    const start = performance.now();
    button?.click();
    while (!/\d/.test(root?.querySelector('.compare-list summary')?.textContent ?? ''))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const shown = performance.now() - start;
    button?.click();
    // Long tasks are told a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { shown, longest: Math.max(0, ...tasks) };
  });
}

async function open(page: Page, a: string, b: string): Promise<void> {
  await page.reload();
  await page.evaluate(
    async ([first, second]) => {
      await customElements.whenDefined('annotation-task');
      const source = {
        annotation_task_name: 'Bench',
        annotation_schemes: [{ annotation_type: 'pairwise', name: 'p', description: '?', labels: ['A', 'B'] }],
      };
      const config = new Blob([JSON.stringify(source)], { type: 'application/json' });
      const items = [{ id: '1', text: '?', response_a: first, response_b: second }];
      const task = Object.assign(document.createElement('annotation-task'), { src: URL.createObjectURL(config), items });
      const shown = new Promise((resolve) => task.addEventListener('item-show', resolve, { once: true }));
      document.body.append(task);
      await shown;
    },
    [a, b] as const,
  );
  await page.locator('.compare button').first().waitFor();
}

const median = (numbers: readonly number[]): number => [...numbers].sort((one, two) => one - two)[numbers.length >> 1] ?? 0;

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path === '/') {
    response.setHeader('content-type', 'text/html').end(PAGE);
    return;
  }
  readFile(join(cdn, path)).then(
    (body) => response.setHeader('content-type', extname(path) === '.js' ? 'text/javascript' : 'application/json').end(body),
    () => response.writeHead(404).end(),
  );
}).listen(0);
await once(server, 'listening');
const address = server.address();
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(typeof address === 'object' ? address?.port : '')}/`);
  const text = prose(1);
  const rows = [];
  for (const { name, change } of CASES) {
    const results = [];
    for (let round = 0; round < rounds; round += 1) {
      await open(page, text.join(' '), text.map(change).join(' '));
      results.push(await measure(page));
    }
    rows.push({
      case: name,
      'shown, median ms': Math.round(median(results.map(({ shown }) => shown))),
      'longest task, median ms': Math.round(median(results.map(({ longest }) => longest))),
      'longest task, most ms': Math.round(Math.max(...results.map(({ longest }) => longest))),
    });
  }
  process.stdout.write(`Two responses of ${String(words)} words, ${String(rounds)} rounds\n`);
  console.table(rows);
} finally {
  await browser.close();
  server.close().closeAllConnections();
}
