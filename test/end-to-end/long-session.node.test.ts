/** A morning of comparing: sixty items by three keys each. The focus is never lost, nothing moves by itself, and the page does not grow. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';
import { answerWithKeys, downloadedLines, openTask } from './task-page.js';

const ITEMS = 60;
/** The first items load code and warm up. */
const WARM = 20;
/** A record is about 600 bytes of text; the session keeps each twice, beside the item that it is about. */
const MOST_PER_ITEM = 8 * 1024;

let folder: string;
let server: ServedTask;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-session-'));
  await cp(fileURLToPath(new URL('../../examples/dpo', import.meta.url)), folder, { recursive: true });
  const words = (count: number) => 'lorem ipsum dolor sit amet '.repeat(count);
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    id: String(index),
    text: `Question ${String(index)}: ${words((index * 7) % 20)}`,
    response_a: `First. ${words((index * 13) % 60)}`,
    response_b: `Second. ${words((index * 29) % 60)}`,
  }));
  const config = await readFile(join(folder, 'config.yaml'), 'utf8');
  await writeFile(join(folder, 'config.yaml'), config.replace(/^instances_per_annotator: .*$/m, ''));
  await writeFile(join(folder, 'items.json'), JSON.stringify(items));
  [server, browser] = await Promise.all([serveTask(folder), launchBrowser()]);
});
after(async () => {
  await Promise.all([server.stop(), browser.close()]);
  await rm(folder, { recursive: true });
});

async function heapAfterGarbage(devtools: CDPSession): Promise<number> {
  // A second collection takes what the finalizers of the first have let go.
  for (let turn = 0; turn < 2; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

describe('A session of sixty items by keyboard alone', () => {
  it('keeps the focus, shifts nothing, and grows by no more than its records', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const { dataset } = document.documentElement;
        for (const entry of list.getEntries()) {
          if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput !== true)
            dataset['shift'] = String(Number(dataset['shift'] ?? 0) + Number(entry.value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openTask(page, server.url);
    const devtools = await page.context().newCDPSession(page);
    const nodes = () => page.evaluate(() => document.querySelector('annotation-task')?.shadowRoot?.querySelectorAll('*').length ?? 0);
    const shiftSoFar = () => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    // That of the first rendering is a matter of loading the page.
    const loading = await shiftSoFar();
    let warmHeap = 0;
    let warmNodes = 0;
    for (let item = 0; item < ITEMS; item += 1) {
      if (item === WARM) [warmHeap, warmNodes] = [await heapAfterGarbage(devtools), await nodes()];
      if (item === ITEMS - 1) {
        const growth = ((await heapAfterGarbage(devtools)) - warmHeap) / (ITEMS - 1 - WARM);
        assert.ok(growth < MOST_PER_ITEM, `The heap grows by ${String(Math.round(growth))} bytes for each item.`);
        assert.ok(Math.abs((await nodes()) - warmNodes) < 5, 'The page has more elements than before.');
      }
      await answerWithKeys(page, [['a', 'b', 'e', 'x'][item % 4] ?? 'a', ['1', '2', '3'][item % 3] ?? '1', 'Enter']);
      const focus = await page.evaluate(() => [document.activeElement?.localName, document.activeElement?.shadowRoot?.activeElement?.id]);
      assert.deepEqual(focus, ['annotation-task', 'item-heading']);
    }
    assert.equal(await shiftSoFar(), loading);
    assert.equal((await downloadedLines(page, 'All records')).length, ITEMS);
    await page.close();
  });
});
