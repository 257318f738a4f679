/**
 * What assistive technology is told of each example, step by step, as the browser tells it. `UPDATE_TREES=1` writes the trees anew; read what changed
 * before you keep it.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveTask } from './served-task.js';
import { openTask } from './task-page.js';

const DESIGNS = ['dpo', 'plain', 'schemes'];

async function sameTree(page: Page, name: string): Promise<void> {
  const file = new URL(`trees/${name}.yaml`, import.meta.url);
  const tree = `${await page.locator('annotation-task').ariaSnapshot()}\n`;
  if (process.env['UPDATE_TREES'] === '1') await writeFile(file, tree);
  assert.equal(tree, await readFile(file, 'utf8'), `the tree of ${name}`);
}

describe('the accessibility tree', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
  });

  for (const design of DESIGNS) {
    it(`of the first item of ${design} has every control with its role, name and state`, async () => {
      const server = await serveTask(`examples/${design}`);
      const page = await browser.newPage({ locale: 'en-US' });
      try {
        await openTask(page, server.url);
        await sameTree(page, `${design}-first-item`);
      } finally {
        await page.close();
        await server.stop();
      }
    });
  }

  it('of a comparison follows what the annotator does by keys', async () => {
    const server = await serveTask('examples/dpo');
    const page = await browser.newPage({ locale: 'en-US' });
    try {
      await openTask(page, server.url);
      for (const key of ['b', '2', 'd']) await page.keyboard.press(key);
      await page.getByText(/differences?;/).waitFor();
      await sameTree(page, 'dpo-answered');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await sameTree(page, 'dpo-shortcuts');
    } finally {
      await page.close();
      await server.stop();
    }
  });
});
