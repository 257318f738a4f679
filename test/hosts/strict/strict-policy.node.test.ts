/** Whole tasks under a strict Content-Security-Policy with Trusted Types, on a real server and in real browsers: nothing is against it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS } from '../browsers.js';
import type { Site } from '../site.js';
import { BUILDS, POLICY, reported, serveStrict } from './strict-site.js';

let site: Site;

before(async () => {
  site = await serveStrict();
});
after(() => site.stop());

const heading = "document.querySelector('annotation-task')?.shadowRoot?.querySelector('#item-heading')?.textContent.trim() ?? ''";

/** Asks again and again from outside: what waits within the page makes a function of a text, which the policy forbids. */
async function until(page: Page, condition: string): Promise<void> {
  const signal = AbortSignal.timeout(20_000);
  while ((await page.evaluate(`Boolean(${condition})`)) !== true) {
    if (signal.aborted) throw new Error(`It never came to this: ${condition}`);
    await setTimeout(50);
  }
}
const untilHeading = (page: Page, start: string) => until(page, `(${heading}).startsWith(${JSON.stringify(start)})`);
const exercise = async (page: Page, selector: string) => Number(await page.evaluate(`exercise(document.querySelector('${selector}'))`));
const press = async (page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const clickPart = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector('annotation-task').shadowRoot.querySelector('${selector}').click()`);

/** The DPO task as an annotator does it, by keys; then all of its controls; then again from what the browser stored. */
async function dpo(page: Page): Promise<void> {
  await untilHeading(page, 'Item 1 of');
  await press(page, 'a', '1', 'd', 'd', 'o', 'o', 'Enter');
  await untilHeading(page, 'Item 2 of');
  assert.ok((await exercise(page, 'annotation-task')) > 20);
  await clickPart(page, '[part=submit]');
  await untilHeading(page, 'Item 3 of');
  await press(page, 's');
  await untilHeading(page, 'Item 4 of');
  await clickPart(page, '[part=back]');
  await untilHeading(page, 'Item 3 of');
  await page.reload();
  await untilHeading(page, 'Item 4 of');
}

async function schemes(page: Page): Promise<void> {
  await untilHeading(page, 'Item 1 of');
  assert.ok((await exercise(page, 'annotation-task')) > 80);
  const undefinedElements = await page.evaluate(
    "[...document.querySelector('annotation-task').shadowRoot.querySelectorAll(':not(:defined)')].map((element) => element.localName)",
  );
  assert.deepEqual(undefinedElements, []);
}

async function everything(page: Page): Promise<void> {
  await untilHeading(page, 'Item 1 of 1');
  assert.ok((await exercise(page, 'annotation-task')) > 5);
  const practised = "document.querySelector('annotation-task').shadowRoot.querySelector('[part=practice-end] button')";
  // What is wrong is said first; the second time goes on.
  await clickPart(page, '[part=submit]');
  await until(
    page,
    "document.querySelector('annotation-task').shadowRoot.querySelector('[part=verdict]').textContent.includes('Not quite')",
  );
  await clickPart(page, '[part=submit]');
  await until(page, practised);
  await page.evaluate(`${practised}.click()`);
  await untilHeading(page, 'Item 1 of 2');
  for (const shown of ['math', 'code', 'img[src$="dot.png"]', 'audio', 'video-scheme'])
    await until(page, `document.querySelector('annotation-task').shadowRoot.querySelector('${shown}')`);
  assert.ok((await exercise(page, 'annotation-task')) > 20);
}

async function study(page: Page): Promise<void> {
  await until(page, "document.querySelector('task-progress')?.shadowRoot?.querySelector('.headline')?.textContent.includes('0 of 24')");
  assert.ok((await exercise(page, 'task-progress')) > 1);
}

const DRIVES = { dpo, schemes, everything, study } as const;

it('the policy is the one that docs/security.md gives to hosts', async () => {
  const documented = await readFile(new URL('../../../docs/security.md', import.meta.url), 'utf8');
  const [, block = ''] = /```text\n(default-src[^`]*)```/.exec(documented) ?? [];
  assert.equal(block.trim().replaceAll(/\s+/g, ' '), POLICY);
});

for (const tried of BROWSERS) {
  describe(`under a strict policy in ${tried.name}`, { skip: tried.missing ?? false }, () => {
    let browser: Browser;
    before(async () => {
      browser = await tried.launch();
    });
    after(() => browser.close());

    async function drive(path: string, use: (page: Page) => Promise<void>): Promise<{ violations: unknown; elsewhere: readonly string[] }> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      try {
        await page.goto(site.url + path);
        await use(page);
        const violations = await page.evaluate('violations');
        return { violations, elsewhere: asked.filter((url) => !url.startsWith(site.url) && !/^(?:blob|data):/.test(url)) };
      } finally {
        await context.close();
      }
    }

    it('a page’s own style attribute is reported, which shows that violations are seen', async () => {
      const { violations } = await drive('cdn/broken', (page) => until(page, 'violations.length > 0'));
      assert.match(String(violations), /style-src/);
    });

    for (const build of BUILDS) {
      for (const [design, use] of Object.entries(DRIVES)) {
        it(`the ${build} build shows and does all of ${design}, against no rule and asking nobody else`, async () => {
          const { violations, elsewhere } = await drive(`${build}/${design}`, use);
          assert.deepEqual(violations, []);
          assert.deepEqual(elsewhere, []);
        });
      }
    }

    it('no browser reported anything to the server but what the control does', () => {
      assert.deepEqual(
        site.reports.map(reported).filter((report) => !report.includes('/broken')),
        [],
      );
    });
  });
}
