/** A task of plain texts comes to an item that is more, and what shows that is late, or does not come at all. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveTask, type ServedTask } from './served-task.js';
import { answerWithKeys } from './task-page.js';

const CONFIG = `annotation_task_name: Comparing
data_files: [items.json]
item_properties: { id_key: id, text_key: text }
annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which is better?
    labels: [Response A Preferred, Response B Preferred]
    keyboard_shortcuts: { Response A Preferred: a, Response B Preferred: b }
allow_skip: true
allow_all_users: true
`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
const ITEMS = ['1', '2', '3', '4', '5'].map((id) => ({
  id,
  text: `Question ${id}`,
  response_a: id === '4' ? 'picture.svg' : `First ${id}`,
  response_b: `Second ${id}`,
}));

describe('An item that is more than plain texts', () => {
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
    await page.route('**/config.yaml', (route) => route.fulfill({ body: CONFIG }));
    await page.route('**/picture.svg', (route) => route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' }));
    await page.route('**/items.json', (route) => route.fulfill({ json: ITEMS }));
  });
  afterEach(async () => {
    await page.context().close();
  });

  const item = (number: number) => page.getByRole('heading', { name: new RegExp(`^Item ${String(number)} `) });

  async function toFourth(): Promise<void> {
    await page.goto(server.url);
    await item(1).waitFor();
    for (const _ of [1, 2]) await answerWithKeys(page, ['a', 'Enter']);
    for (const key of ['a', 'Enter']) await page.keyboard.press(key);
  }

  /** What the session has on the desk, whatever is on the screen. */
  const onDesk = () =>
    page.evaluate(() => {
      const state = document.querySelector('annotation-task')?.followedSession?.state;
      return state && 'entry' in state && state.entry ? { itemId: state.entry.itemId, answers: state.entry.answers } : undefined;
    });

  it('waits for what shows it, and until then nothing that is pressed answers it', async () => {
    let load = (): void => {};
    const loading = new Promise<void>((resolve) => (load = resolve));
    await page.route(/rich-items/, async (route) => {
      await loading;
      await route.continue();
    });
    await toFourth();
    await page.getByText('Loading the task…').first().waitFor();
    for (const key of ['b', 'Enter', 's']) await page.keyboard.press(key);
    assert.deepEqual(await onDesk(), { itemId: '4', answers: {} });
    load();
    await item(4).waitFor();
    await page.getByRole('img').waitFor();
    assert.deepEqual(await onDesk(), { itemId: '4', answers: {} });
    await answerWithKeys(page, ['b', 'Enter']);
    await item(5).waitFor();
    assert.equal(await page.getByText('First 5').isVisible(), true);
  });

  it('is not shown as something else where that cannot be loaded, and no answer is lost', async () => {
    await page.route(/rich-items/, (route) => route.abort());
    await toFourth();
    const alert = page.getByRole('alert').filter({ hasText: /dynamically imported module/ });
    await alert.waitFor();
    await page.keyboard.press('b');
    assert.deepEqual(await onDesk(), { itemId: '4', answers: {} });
    await page.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor();
    await page.unroute(/rich-items/);
    await page.reload();
    await item(4).waitFor();
    await page.getByRole('img').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('dialog').getByText('Question 3').waitFor();
  });
});
