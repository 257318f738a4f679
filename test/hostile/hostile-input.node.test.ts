/** Hostile input by every way in, on a real page in real browsers: nothing runs, nothing loads, nothing covers the page, no name changes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS } from '../hosts/browsers.js';
import { bundle } from '../hosts/bundles.js';
import { boxOf, differing, picture } from '../hosts/pictures.js';
import { serveSite, type Site } from '../hosts/site.js';
import { LAYOUTS } from './vectors/layouts.js';
import { TEXTS } from './vectors/texts.js';

/** The box has a size of its own: whatever is outside of it is the page's. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { margin: 0; background: #eef } #box { margin: 60px; inline-size: 600px; block-size: 400px; overflow: auto; scrollbar-width: none; background: white }</style>
<body><form name="own"><input value="own"></form><h1>Above</h1><div id="box"></div><p>Below</p><script type="module" src="/scripts/hostile-page.js"></script></body></html>`;

/** Reported, not enforced: what would run, runs. */
const WATCHED =
  "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:; require-trusted-types-for 'script'; report-uri /report";

let site: Site;
before(async () => {
  site = await serveSite({
    headers: () => ({ 'content-security-policy-report-only': WATCHED }),
    page: ({ pathname }) => (pathname === '/' ? PAGE : undefined),
    files: await bundle({ 'hostile-page': 'test/hostile/hostile-page.ts' }, { folder: '/scripts/' }),
  });
});
after(() => site.stop());

it('the table has at least 600 vectors', () => {
  const all = [...Object.values(LAYOUTS).flat(), ...TEXTS];
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.length >= 600, String(all.length));
});

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

    it('nothing was asked for elsewhere, and nothing reported', () => {
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)),
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
