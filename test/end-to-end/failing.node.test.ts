import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';
import { answerWithKeys, downloadedLines } from './task-page.js';

describe('When something fails', () => {
  let server: ServedTask;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serveTask('examples/dpo');
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => {
      document.addEventListener('task-error', (event) => {
        document.documentElement.dataset['taskError'] =
          event instanceof CustomEvent && 'retry' in event.detail ? 'with retry' : 'without retry';
      });
    });
  });
  afterEach(async () => {
    await page.context().close();
  });

  const firstItem = () => page.getByRole('heading', { name: /^Item 1 / });

  async function expectError(text: RegExp): Promise<void> {
    await page.getByRole('alert').filter({ hasText: text }).waitFor();
    assert.equal(await page.locator('html').getAttribute('data-task-error'), 'with retry');
  }

  it('a config that is not there is named, and loads once it is', async () => {
    await page.route('**/config.yaml', (route) => route.fulfill({ status: 404, body: 'none' }));
    await page.goto(server.url);
    await expectError(/config\.yaml could not be loaded: 404/);
    await page.unroute('**/config.yaml');
    await page.getByRole('button', { name: 'Try again' }).click();
    await firstItem().waitFor();
  });

  it('a broken config is named with line and column', async () => {
    await page.route('**/config.yaml', (route) => route.fulfill({ body: 'annotation_task_name: "T\nannotation_schemes: [\n' }));
    await page.goto(server.url);
    await expectError(/config\.yaml:\d+:\d+.*not valid YAML/);
  });

  it('a data file with a bad row is named with its line', async () => {
    await page.route('**/items.json', (route) => route.fulfill({ body: '{"id": "1", "text": "x"}\n{"id": \n' }));
    await page.goto(server.url);
    await expectError(/items\.json:2:.*Row 2 is not valid JSON/);
  });

  it('a denied database keeps the answers on the page, says so, and stores them on retry', async () => {
    await page.addInitScript(() => {
      const descriptor = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
      if (!descriptor || sessionStorage.getItem('storage') === 'allowed') return;
      document.addEventListener('allow-storage', () => {
        sessionStorage.setItem('storage', 'allowed');
        Object.defineProperty(IDBFactory.prototype, 'open', descriptor);
      });
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await page.goto(server.url);
    await firstItem().waitFor();
    await expectError(/kept on this page only/);
    await answerWithKeys(page, ['a', '1', 'Enter']);
    await page.keyboard.press('b');
    await page.evaluate(() => document.dispatchEvent(new Event('allow-storage')));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').filter({ hasText: 'kept on this page only' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: /^Item 2 / }).waitFor();
    assert.equal(await page.getByRole('radio', { name: 'Response B Preferred' }).isChecked(), true);
    await page.getByText('Download', { exact: true }).click();
    assert.equal((await downloadedLines(page, 'All records')).length, 1);
  });

  it('what marks differences is said not to be there, and the task goes on', async () => {
    await page.route(/pane-marks/, (route) => route.abort());
    await page.goto(server.url);
    await firstItem().waitFor();
    await page.keyboard.press('d');
    await expectError(/dynamically imported module/);
    assert.equal(await page.getByRole('button', { name: 'Differences' }).getAttribute('aria-pressed'), 'false');
    await page.keyboard.press('/');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByRole('searchbox').inputValue(), 'the');
    await page.keyboard.press('Escape');
    await answerWithKeys(page, ['a', '1', 'Enter']);
    await page.getByRole('heading', { name: /^Item 2 / }).waitFor();
  });

  it('dialogs are said not to be there, and the task goes on', async () => {
    await page.route(/task-dialogs/, (route) => route.abort());
    await page.goto(server.url);
    await firstItem().waitFor();
    await page.keyboard.press('?');
    await expectError(/dynamically imported module/);
    await page.getByRole('button', { name: 'Done items' }).click();
    await expectError(/dynamically imported module/);
    await answerWithKeys(page, ['a', '1', 'Control+Enter']);
    await page.getByRole('heading', { name: /^Item 2 / }).waitFor();
  });

  it('what is asked for before it could be loaded is done when it is', async () => {
    let load = (): void => {};
    const loading = new Promise<void>((resolve) => (load = resolve));
    await page.route(/pane-marks/, async (route) => {
      await loading;
      await route.continue();
    });
    await page.goto(server.url);
    await firstItem().waitFor();
    await page.keyboard.press('d');
    await page.getByText('Comparing…').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    load();
    await page.getByText(/\d+ differences?;/).waitFor();
    await page.getByText(/Response A: \d+ place/).waitFor();
    const current = () => page.evaluate(() => [...CSS.highlights].some(([name, { size }]) => name.endsWith('-current') && size === 1));
    let frames = 0;
    while (!(await current())) {
      assert.ok((frames += 1) < 600, 'no place is the current one');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });

  it('a full disk keeps the answer on the desk until it can be saved', async () => {
    await page.addInitScript(() => {
      const descriptor = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add');
      document.addEventListener('free-disk', () => {
        if (descriptor) Object.defineProperty(IDBObjectStore.prototype, 'add', descriptor);
      });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await page.goto(server.url);
    await firstItem().waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await expectError(/not stored yet/);
    assert.equal(await page.getByRole('radio', { name: 'Response B Preferred' }).isChecked(), true);
    await page.evaluate(() => document.dispatchEvent(new Event('free-disk')));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^Item 2 / }).waitFor();
  });
});
