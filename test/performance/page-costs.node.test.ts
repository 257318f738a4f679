/**
 * What a page of a preference task costs, in counts that do not depend on the machine: bytes, requests, elements, renders, listeners, objects that stay. Times are
 * measured by `npm run bench`, on the same pages.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { builtPages, buildPages } from '../../bench/build-pages.mjs';
import { DrivenPage } from '../../bench/driven-page.js';
import { keptObjects } from '../../bench/kept-objects.js';
import { benchPages, type BenchPage } from '../../bench/page-list.js';
import { PageServer } from '../../bench/serve-pages.js';
import { launchBrowser } from '../end-to-end/browser.js';

const KILOBYTE = 1024;
/** Of scripts and styles until the first item was answered and the second is shown; each file compressed by itself. */
const MOST_BYTES = 51 * KILOBYTE;
const MOST_REQUESTS = 12;
/** The same of a page that has the scheme elements and none of the task. */
const MOST_BYTES_OF_ELEMENTS = 17 * KILOBYTE;
const MOST_REQUESTS_OF_ELEMENTS = 2;
/** In the task and all its shadow roots. */
const MOST_ELEMENTS = 130;
/** From one item to the next. */
const MOST_RENDERS = { 'annotation-task': 2, 'pairwise-preference': 2, 'radio-scheme': 1, 'text-scheme': 1 } as const;
const SCHEME_TAGS = ['pairwise-preference', 'radio-scheme', 'text-scheme'];
const MOST_STYLES = 3;
const MOST_LAYOUTS = 2;
/** From one item to the next: the record, the draft that goes, the assignment, a draft from before, the draft that begins. */
const MOST_TRANSACTIONS = 5;
/** A record is eight, with its answers, its order and its times; the assignment is one; two are to spare. */
const MOST_OBJECTS_PER_ITEM = 11;
/** Items before the first count, and between both. */
const [WARM, MORE] = [40, 200];

const named = (name: string): BenchPage => {
  const page = benchPages.find((each) => each.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
};
const inMemory = named('library');
const stored = named('library-stored');
const elementsAlone = named('library-elements');

let server: PageServer;
let address: string;
let browser: Browser;

before(async () => {
  const pages = [inMemory, stored, elementsAlone];
  await buildPages(pages);
  server = new PageServer(pages.map(({ name }) => name));
  [address, browser] = await Promise.all([server.listen(), launchBrowser()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const ELEMENTS = `(() => {
  const within = (root) => [...root.querySelectorAll('*')].reduce((sum, each) => sum + 1 + (each.shadowRoot ? within(each.shadowRoot) : 0), 0);
  return within(document.querySelector('annotation-task').shadowRoot);
})()`;

const COUNT_RENDERS = `(() => {
  globalThis.renders = {};
  for (const tag of ${JSON.stringify(Object.keys(MOST_RENDERS))}) {
    const { prototype } = customElements.get(tag) ?? {};
    if (!prototype) continue;
    const { performUpdate } = prototype;
    renders[tag] = 0;
    prototype.performUpdate = function () {
      renders[tag] += 1;
      return performUpdate.call(this);
    };
  }
  return 0;
})()`;

/** Drafts are written one after another: one is on its way and one waits at most, and a transaction comes after those that were asked for before it. */
const DRAFTS_WRITTEN = `(async () => {
  const [{ name }] = await indexedDB.databases();
  const opening = indexedDB.open(name);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const database = opening.result;
  for (let turn = 0; turn < 3; turn += 1) {
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').count();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }
  database.close();
  return 0;
})()`;

const COUNT_TRANSACTIONS = `(() => {
  globalThis.transactions = 0;
  const { prototype } = IDBDatabase;
  const { transaction } = prototype;
  prototype.transaction = function (...given) {
    transactions += 1;
    return transaction.apply(this, given);
  };
  return 0;
})()`;

describe('A page of a preference task', () => {
  it(`loads no more than ${String(MOST_BYTES / KILOBYTE)} KB in ${String(MOST_REQUESTS)} requests, until its first item was used`, async () => {
    server.sent = [];
    const page = await DrivenPage.open(browser, address, stored);
    await page.work(1, 2);
    await page.close();
    const bytes = server.sent.reduce((sum, each) => sum + each.bytes, 0);
    assert.ok(bytes <= MOST_BYTES, `It loads ${(bytes / KILOBYTE).toFixed(1)} KB.`);
    assert.ok(server.sent.length <= MOST_REQUESTS, `It takes ${String(server.sent.length)} requests.`);
  });

  it('asks for all that it needs at once, by what its HTML names', async () => {
    server.sent = [];
    const page = await DrivenPage.open(browser, address, stored);
    await page.work(1, 2);
    await page.close();
    const text = await readFile(join(builtPages, stored.name, 'index.html'), 'utf8');
    const named = server.sent.filter(({ path }) => text.includes(path.slice(path.lastIndexOf('/'))));
    assert.ok(server.sent.length > 1);
    assert.deepEqual(named, server.sent);
  });

  it(`loads no more than ${String(MOST_BYTES_OF_ELEMENTS / KILOBYTE)} KB for the scheme elements alone, and renders each once for an item`, async () => {
    server.sent = [];
    const page = await DrivenPage.open(browser, address, elementsAlone);
    await page.work(1, 5);
    const bytes = server.sent.reduce((sum, each) => sum + each.bytes, 0);
    assert.ok(bytes <= MOST_BYTES_OF_ELEMENTS, `It loads ${(bytes / KILOBYTE).toFixed(1)} KB.`);
    assert.ok(server.sent.length <= MOST_REQUESTS_OF_ELEMENTS, `It takes ${String(server.sent.length)} requests.`);
    await page.evaluate(COUNT_RENDERS);
    await page.answer(5);
    for (const tag of SCHEME_TAGS) await page.evaluate(`renders['${tag}'] = 0`);
    await page.next(5);
    for (const tag of SCHEME_TAGS) assert.equal(await page.evaluate(`renders['${tag}']`), 1, tag);
    await page.close();
  });

  it('shows every item by the same few elements, renders and styles', async () => {
    const page = await DrivenPage.open(browser, address, inMemory, { items: 100 });
    await page.work(1, 5);
    const elements = await page.evaluate(ELEMENTS);
    assert.ok(elements <= MOST_ELEMENTS, `It has ${String(elements)} elements.`);
    await page.evaluate(COUNT_RENDERS);
    await page.answer(5);
    const answered = await page.counted();
    for (const tag of Object.keys(MOST_RENDERS)) await page.evaluate(`renders['${tag}'] = 0`);
    await page.next(5);
    const shown = await page.counted();
    for (const [tag, most] of Object.entries(MOST_RENDERS)) {
      const renders = await page.evaluate(`renders['${tag}']`);
      assert.ok(renders > 0 && renders <= most, `${tag} is rendered ${String(renders)} times.`);
    }
    assert.ok(shown.styles - answered.styles <= MOST_STYLES, `Styles are computed ${String(shown.styles - answered.styles)} times.`);
    assert.ok(shown.layouts - answered.layouts <= MOST_LAYOUTS, `It is laid out ${String(shown.layouts - answered.layouts)} times.`);
    await page.work(6, 20);
    assert.equal(await page.evaluate(ELEMENTS), elements);
    await page.close();
  });

  it('goes on to the next item in a few transactions of the database', async () => {
    const page = await DrivenPage.open(browser, address, stored);
    await page.work(1, 5);
    await page.answer(5);
    await page.evaluate(DRAFTS_WRITTEN);
    await page.evaluate(COUNT_TRANSACTIONS);
    await page.next(5);
    const transactions = await page.evaluate('transactions');
    assert.ok(transactions > 0 && transactions <= MOST_TRANSACTIONS, `It takes ${String(transactions)} transactions.`);
    await page.close();
  });

  it('keeps nothing of an item but its record and that it was given out', async () => {
    const page = await DrivenPage.open(browser, address, inMemory, { items: 1000 });
    await page.work(1, WARM);
    const before = { counted: await page.countedWithoutGarbage(), kept: keptObjects(await page.heapSnapshot()) };
    await page.work(WARM, WARM + MORE);
    const later = { counted: await page.countedWithoutGarbage(), kept: keptObjects(await page.heapSnapshot()) };
    await page.close();
    assert.equal(later.counted.nodes, before.counted.nodes);
    assert.equal(later.counted.listeners, before.counted.listeners);
    assert.equal(later.kept.detachedNodes, before.kept.detachedNodes);
    const growth = (later.kept.objects - before.kept.objects) / MORE;
    assert.ok(growth <= MOST_OBJECTS_PER_ITEM, `${growth.toFixed(1)} objects stay of each item.`);
  });
});
