import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { BrowserProfile, launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';
import { answerWithKeys, downloadedLines, openTask, pluck } from './task-page.js';

let server: ServedTask;
before(async () => {
  server = await serveTask('examples/dpo');
});
after(async () => {
  await server.stop();
});

describe('When the browser is killed', () => {
  let profile: BrowserProfile;
  let context: BrowserContext;

  beforeEach(async () => {
    profile = await BrowserProfile.create();
    context = await profile.launch();
  });
  afterEach(async () => {
    await context.close();
    await profile.remove();
  });

  async function crashAndReopen(): Promise<Page> {
    await profile.kill(context);
    context = await profile.launch();
    const page = await context.newPage();
    await openTask(page, server.url);
    return page;
  }

  /** Waits until the database has a draft with this text: from then on it must survive. */
  async function draftWritten(page: Page, text: string): Promise<void> {
    await page.waitForFunction(async (expected) => {
      const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
      const open = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(names[0] ?? '');
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('closed'));
        };
      });
      const drafts = await new Promise<unknown[]>((resolve) => {
        const request = open.transaction('drafts').objectStore('drafts').getAll();
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      open.close();
      return JSON.stringify(drafts).includes(expected);
    }, text);
  }

  it('the answers begun and the text being typed are there again', async () => {
    const page = await context.newPage();
    await openTask(page, server.url);
    await page.keyboard.press('b');
    await page.getByRole('textbox').pressSequentially('not finished yet');
    await draftWritten(page, 'not finished yet');
    const again = await crashAndReopen();
    assert.equal(await again.getByRole('textbox').inputValue(), 'not finished yet');
    assert.equal(await again.getByRole('radio', { name: 'Response B Preferred' }).isChecked(), true);
  });

  it('a record that was said to be saved is there', async () => {
    const page = await context.newPage();
    await openTask(page, server.url);
    await page.evaluate(() => {
      document.addEventListener('annotation-saved', () => {
        document.title = 'saved';
      });
    });
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'saved');
    const again = await crashAndReopen();
    await again.getByRole('heading', { name: /^Item 2 / }).waitFor();
    await again.getByText('Download', { exact: true }).click();
    assert.equal((await downloadedLines(again, 'All records')).length, 1);
  });
});

describe('Two tabs on one task', () => {
  it('neither lose nor double a record', async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext();
      const [first, second] = [await context.newPage(), await context.newPage()];
      await openTask(first, server.url);
      await openTask(second, server.url);
      const total = Number(/of (\d+)/.exec((await first.locator('#item-heading').textContent()) ?? '')?.[1]);
      for (let done = 0; done < total; done += 1) await answerWithKeys(done % 2 === 0 ? first : second, ['a', 'Enter']);
      await first.reload();
      await first.getByRole('heading', { name: /All done/ }).waitFor();
      const records = await downloadedLines(first, 'All records');
      assert.equal(records.length, total);
      assert.equal(new Set(pluck(records, 'itemId')).size, total);
    } finally {
      await browser.close();
    }
  });
});
