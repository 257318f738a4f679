import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';
import { answerWithKeys, downloadedLines, openTask, pluck, readDesign } from './task-page.js';

const root = new URL('../../', import.meta.url);
const designs = [
  { name: 'The DPO example', folder: new URL('examples/dpo/', root) },
  { name: 'The DPO design of the corpus', folder: new URL('../shared/corpus/preference-learning/dpo-preference-data/', root) },
];

for (const { name, folder } of designs) {
  const isThere = existsSync(folder);
  describe(name, { skip: isThere ? false : `${name} is not on this machine.` }, () => {
    let server: ServedTask;
    let browser: Browser;

    before(async () => {
      server = await serveTask(fileURLToPath(folder));
      browser = await launchBrowser();
    });

    after(async () => {
      await browser.close();
      await server.stop();
    });

    async function open(): Promise<{ page: Page; problems: string[] }> {
      const page = await (await browser.newContext()).newPage();
      page.setDefaultTimeout(10_000);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await openTask(page, server.url);
      return { page, problems };
    }

    it('shows everything that its config says', async () => {
      const { page, problems } = await open();
      const { config, items } = await readDesign(folder);
      for (const scheme of config.annotationSchemes) {
        if (!('labels' in scheme)) continue;
        const group = page.getByRole('radiogroup', { name: scheme.description });
        for (const label of scheme.labels) {
          const choice = group.getByRole('radio', { name: label.name, exact: true });
          assert.equal(await choice.getAttribute('aria-keyshortcuts'), label.shortcut);
          await choice.focus();
          if (label.tooltip !== undefined)
            await page.getByRole('tooltip', { name: label.tooltip }).or(page.getByText(label.tooltip)).first().waitFor();
        }
      }
      const reason = page.getByRole('textbox');
      assert.match((await reason.getAttribute('placeholder')) ?? '', /\w/);
      const text = (await page.locator('annotation-task').evaluate((element) => element.shadowRoot?.textContent)) ?? '';
      for (const line of (config.annotationInstructions ?? '').trim().split('\n')) assert.ok(text.includes(line), line);
      for (const field of ['text', 'response_a', 'response_b']) assert.ok(text.includes(String(pluck(items.slice(0, 1), field)[0])), field);
      assert.ok(text.includes(`Item 1 of ${String(items.length)}`));
      await page.getByRole('button', { name: 'Skip' }).waitFor();
      assert.deepEqual(problems, []);
    });

    it('is answered to its end by keys alone, over a reload, and gives records and true pairs', async () => {
      const { page, problems } = await open();
      const { items } = await readDesign(folder);
      const choices = items.map((_, index) => 'abex'.charAt(index % 4));
      for (const [index, key] of choices.entries()) {
        if (index === 4) {
          await page.keyboard.press('1');
          await page.getByRole('textbox').pressSequentially('half a thou');
          await page.reload();
          await page.getByRole('heading', { name: /^Item 5 / }).waitFor();
          assert.equal(await page.getByRole('textbox').inputValue(), 'half a thou');
          await page.locator('body').click({ position: { x: 2, y: 2 } });
        }
        await answerWithKeys(page, [key, String((index % 3) + 1), 'Enter']);
      }
      const records = await downloadedLines(page, 'All records');
      assert.equal(records.length, items.length);
      assert.equal(new Set(pluck(records, 'id')).size, items.length);
      assert.deepEqual(pluck(records, 'itemId'), pluck(items, 'id'));
      assert.deepEqual(new Set(pluck(records, 'revision')), new Set([1]));
      assert.deepEqual(pluck(pluck(records, 'answers'), 'reasoning')[4], { text: 'half a thou' });
      assert.deepEqual(pluck(pluck(records, 'presentation'), 'order')[0], ['response_a', 'response_b']);

      const pairs = await downloadedLines(page, 'Preference pairs');
      const decided = items.filter((_, index) => choices[index] === 'a' || choices[index] === 'b');
      const chosen = decided.map((item) => pluck([item], choices[items.indexOf(item)] === 'a' ? 'response_a' : 'response_b')[0]);
      assert.deepEqual(pluck(pairs, 'chosen'), chosen);
      assert.deepEqual(pluck(pairs, 'prompt'), pluck(decided, 'text'));
      await page.getByText(/pairs? written; left out/).waitFor();
      assert.deepEqual(problems, []);
    });
  });
}
