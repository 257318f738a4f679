/** Hostile input by every way in, on a real page in real browsers: nothing runs, nothing loads, nothing covers the page, no name changes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS } from '../hosts/browsers.js';
import { bundle } from '../hosts/bundles.js';
import { boxOf, differing, picture } from '../hosts/pictures.js';
import { serveSite, type Site } from '../hosts/site.js';
import { ANSWERS } from './vectors/answers.js';
import { CONFIGS } from './vectors/configs.js';
import { FILE_NAMES } from './vectors/file-names.js';
import { ITEMS } from './vectors/items.js';
import { LAYOUTS } from './vectors/layouts.js';
import { STORED_DRAFTS, STORED_RECORDS } from './vectors/stored.js';
import { TEXTS } from './vectors/texts.js';

/** The box has a size of its own: whatever is outside of it is the page's. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { margin: 0; background: #eef } #box { margin: 60px; inline-size: 600px; block-size: 400px; overflow: auto; scrollbar-width: none; background: white }</style>
<body><form name="own"><input value="own"></form><h1>Above</h1><div id="box"></div><p>Below</p><script type="module" src="/scripts/hostile-page.js"></script></body></html>`;

/** Reported, not enforced: what would run, runs. */
const WATCHED =
  "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:; require-trusted-types-for 'script'; report-uri /report";

/** A vector that takes longer stops a page. Most take a few hundredths of it. */
const LONGEST = 20_000;

/** Ways by which more than texts come in: how many vectors each has, and what comes of one. */
const WAYS = {
  items: ITEMS.map(({ name, comesTo }) => [name, comesTo] as const),
  configs: CONFIGS.map(([name, , comesTo]) => [name, comesTo] as const),
  fileNames: FILE_NAMES,
  answers: ANSWERS.map(({ name, comesTo }) => [name, comesTo] as const),
  records: STORED_RECORDS.map((change) => [Object.keys(change).join(), 'item'] as const),
  drafts: STORED_DRAFTS.map((change) => [Object.keys(change).join(), 'item'] as const),
  reports: TEXTS.map((text) => [text.slice(0, 50), 'figures'] as const),
} satisfies Readonly<Record<string, readonly (readonly [name: string, comesTo: string])[]>>;

let site: Site;
/** What the page never named. */
let elsewhere: Site;
before(async () => {
  elsewhere = await serveSite({ page: () => 'elsewhere', files: new Map() });
  const script = await bundle({ 'hostile-page': 'test/hostile/hostile-page.ts' }, { folder: '/scripts/' });
  site = await serveSite({
    headers: () => ({ 'content-security-policy-report-only': WATCHED }),
    page: ({ pathname }) => (pathname === '/' ? PAGE : undefined),
    files: new Map<string, string | Uint8Array<ArrayBuffer>>([...script, ...hostileFiles(new URL(elsewhere.url).host)]),
    service: (request) => Promise.resolve(hostileAnswer(new URL(request.url).pathname, elsewhere.url)),
  });
});
after(async () => {
  await site.stop();
  await elsewhere.stop();
});

/** A config for each hostile name of a file. */
function hostileFiles(host: string): readonly (readonly [path: string, text: string])[] {
  const configOf = (name: string) =>
    `annotation_task_name: t\ndata_files: [${JSON.stringify(name.replace('ELSEWHERE', host))}]\nannotation_schemes: [{annotation_type: text, name: t, description: d}]`;
  return [
    ['/configs/items.json', '[{"id":"1","text":"What?"}]'],
    ...FILE_NAMES.map(([name], index) => [`/configs/${String(index)}.yaml`, configOf(name)] as const),
  ];
}

const RIGHT_ANSWERS: Readonly<Record<string, string>> = {
  assignments: '{"id":"a","itemId":"1","annotator":"ann","item":{"id":"1","text":"What?","response_a":"one","response_b":"other"}}',
  records: '[]',
  progress: '{"done":0,"skipped":0,"remaining":1,"total":1}',
};

/** One route of each service answers what it should not. */
function hostileAnswer(path: string, away: string): Response {
  const [, number = '', route = ''] = /^\/service\/(\d+)\/annotators\/ann\/(\w+)/.exec(path) ?? [];
  const hostile = ANSWERS[Number(number)];
  if (route === '') return new Response(null, { status: 404 });
  if (!hostile || hostile.route !== route)
    return new Response(RIGHT_ANSWERS[route] ?? '', { headers: { 'content-type': 'application/json' } });
  const { body = '', status = 200, type = 'application/json', redirect } = hostile;
  return new Response(body, { status, headers: redirect ? { location: `${away}${route}` } : { 'content-type': type } });
}

it('the table has at least 750 vectors', () => {
  const all = [...Object.values(LAYOUTS).flat(), ...TEXTS];
  assert.equal(new Set(all).size, all.length);
  const more = Object.values(WAYS).flat().length - WAYS.reports.length;
  assert.ok(all.length + more >= 750, String(all.length + more));
});

async function withinTime<T>(work: Promise<T>, name: string): Promise<T> {
  const late = new AbortController();
  try {
    const never = setTimeout(LONGEST, undefined, { signal: late.signal }).then(() => Promise.reject(new Error(`${name} stops the page.`)));
    return await Promise.race([work, never]);
  } finally {
    late.abort();
  }
}

for (const tried of BROWSERS) {
  describe(`hostile input in ${tried.name}`, { skip: tried.missing ?? false }, () => {
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];
    before(async () => {
      browser = await tried.launch();
      page = await browser.newPage();
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.url);
    });
    after(() => browser.close());

    async function comesToNothing(show: string): Promise<void> {
      const empty = await picture(page);
      const box = await boxOf(page);
      await page.evaluate(show);
      assert.equal(differing(empty, await picture(page), box), 0);
      assert.equal(await page.evaluate('hostile.changes().join()'), '');
      assert.equal(await page.evaluate("document.querySelector('#box').getBoundingClientRect().width"), 600);
    }

    for (const name of Object.keys(LAYOUTS)) it(`${name} in a layout come to nothing`, () => comesToNothing(`hostile.layouts('${name}')`));

    for (const [index, text] of TEXTS.entries())
      it(`a text comes to nothing wherever it is: ${JSON.stringify(text.slice(0, 50))}`, () =>
        comesToNothing(`hostile.texts(${String(index)})`));

    for (const [way, vectors] of Object.entries(WAYS)) {
      it(`${String(vectors.length)} hostile ${way} come to nothing`, async () => {
        const empty = await picture(page);
        const box = await boxOf(page);
        for (const [index, [name, comesTo]] of vectors.entries()) {
          const came = await withinTime(page.evaluate(`hostile.${way}(${String(index)})`), `${way}: ${name}`);
          assert.equal(came, comesTo, `${way}: ${name}`);
          assert.equal(await page.evaluate('hostile.changes().join()'), '', `${way}: ${name}`);
          if (index % 10 === 9 || index === vectors.length - 1)
            assert.equal(differing(empty, await picture(page), box), 0, `${way}: ${name}, or one of the ten before`);
        }
      });
    }

    it('no other server was asked for anything', () => {
      assert.deepEqual(elsewhere.requests, []);
    });

    it('nothing was asked for elsewhere, and nothing reported', () => {
      assert.deepEqual(
        // Chromium tells of the redirects too that are not followed; that server says that nobody came.
        asked.filter((url) => ![site.url, elsewhere.url].some((own) => url.startsWith(own)) && !/^(?:data|blob):/.test(url)),
        [],
      );
      // What stands in a media field is an address by itself, below that of the page: such a request is what data may ask for, and no trap.
      assert.deepEqual(
        site.requests.filter((path) => path.startsWith('/trap/')),
        [],
      );
      assert.deepEqual(site.reports, []);
    });
  });
}
