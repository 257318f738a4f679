/** Storybook as its visitors have it: a static site of which nothing comes from elsewhere, with a first page, docs of elements, and a playground. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { isPlainObject } from '../../src/core/json.js';
import { launchBrowser } from '../end-to-end/browser.js';
import { elementFacts } from '../docs/element-facts.js';
import { serveStorybook, type StaticStorybook } from './static-storybook.js';

const TIMEOUT = 40_000;

interface Visit {
  readonly page: Page;
  /** Where a story or a docs page is shown. */
  readonly story: FrameLocator;
  /** Errors, and requests that failed or left the site. */
  readonly problems: string[];
}

describe('The static Storybook', () => {
  let storybook: StaticStorybook;
  let browser: Browser;
  before(
    async () => {
      [storybook, browser] = await Promise.all([serveStorybook(), launchBrowser()]);
    },
    { timeout: 300_000 },
  );
  after(async () => {
    await browser.close();
    await storybook.stop();
  });

  async function visit(path: string): Promise<Visit> {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 1000 } })).newPage();
    page.setDefaultTimeout(TIMEOUT);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(storybook.url) && !/^(?:data|blob):/.test(url)) problems.push(`elsewhere: ${url}`);
    });
    await page.goto(`${storybook.url}${path}`);
    return { page, story: page.frameLocator('#storybook-preview-iframe'), problems };
  }

  it('opens on a page whose task is answered by keys alone, and shows what comes out', { timeout: 240_000 }, async () => {
    const { page, story, problems } = await visit('');
    await story.getByRole('heading', { name: /^Item 1/ }).waitFor();
    await story
      .getByText('23.5 KB')
      .or(story.getByText(/^\d+\.\d KB$/))
      .first()
      .waitFor();
    await story.getByText(/config\.yaml:5:5 warning: “descripton” is not a known key/).waitFor();
    for (const key of ['a', '1', 'Enter']) await page.keyboard.press(key);
    await story.getByRole('heading', { name: /^Item 2/ }).waitFor();
    await story.getByRole('region', { name: 'The record' }).filter({ hasText: '"winner": "a"' }).waitFor();
    await story
      .getByRole('region', { name: 'The line for a DPO trainer' })
      .filter({ hasText: '"chosen": "Because it turns once' })
      .waitFor();
    await page.reload();
    await story.getByRole('heading', { name: /^Item 2/ }).waitFor();
    await story.getByRole('region', { name: 'The record' }).filter({ hasText: '"winner": "a"' }).waitFor();
    assert.deepEqual(problems, []);
  });

  it('leads from its first page to entries that there are', { timeout: 240_000 }, async () => {
    const { story } = await visit('');
    await story.getByRole('heading', { name: /^Item 1/ }).waitFor();
    const addresses = await story
      .locator('welcome-page a[target=_top]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const index: unknown = await (await fetch(`${storybook.url}index.json`)).json();
    const entries = isPlainObject(index) && isPlainObject(index['entries']) ? index['entries'] : {};
    assert.ok(addresses.length > 10);
    for (const address of addresses) assert.ok(Object.hasOwn(entries, address.replace(/^.*\//, '')), address);
  });

  for (const [id, tag] of [
    ['schemes-radio-scheme', 'radio-scheme'],
    ['task-annotation-task', 'annotation-task'],
  ] as const) {
    it(`has all of the interface of ${tag} on its docs page`, { timeout: 240_000 }, async () => {
      const { story, problems } = await visit(`?path=/docs/${id}--docs`);
      const table = story.locator('.docblock-argstable').first();
      await table.waitFor();
      const text = (await table.textContent()) ?? '';
      const facts = elementFacts().get(tag);
      assert.ok(facts);
      for (const heading of ['attributes', 'properties', 'events', 'css shadow parts', 'css custom properties'])
        assert.ok(text.toLowerCase().includes(heading), heading);
      const { events, parts, properties, slots, attributes } = facts;
      for (const name of [events, parts, properties, slots, attributes].flatMap((names) => [...names]))
        assert.ok(text.includes(name), name);
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('there-is-no-such-config')),
        [],
      );
    });
  }

  it(
    'has a playground: an error has its place, a mended config its task, an answer its events, a link all of it',
    { timeout: 240_000 },
    async () => {
      const { page, story, problems } = await visit('?path=/story/playground--playground');
      const config = story.getByRole('textbox', { name: 'config.yaml' });
      await story.getByRole('heading', { name: /^Item 1/ }).waitFor();
      await config.getByText('pairwise').click();
      await page.keyboard.press('End');
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await story.getByRole('button', { name: /config\.yaml:6:22 error “pairwisex” is not a scheme type/ }).waitFor();
      assert.equal(await config.locator('.cm-lintRange-error').textContent(), 'pairwisex');
      await story.getByText('config.yaml cannot run. This is the task as it last could.').waitFor();

      await page.keyboard.press('Backspace');
      await config.getByText('Which answer is better?').click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Say so.');
      await story.getByRole('heading', { name: 'Which answer is better? Say so.' }).waitFor();

      await story.getByRole('radio', { name: 'A is better' }).check();
      await story.getByRole('button', { name: /^Submit/ }).click();
      const log = story.getByRole('list', { name: 'Events, the newest first' });
      await log.getByText('annotation-saved').click();
      await log.getByText('"winner": "a"').first().waitFor();

      await page.waitForURL(/#play=/);
      await page.reload();
      await story.getByRole('heading', { name: 'Which answer is better? Say so.' }).waitFor();
      await story.getByRole('button', { name: 'Reset' }).click();
      await story.getByRole('heading', { name: 'Which answer is better?', exact: true }).waitFor();
      assert.doesNotMatch(page.url(), /#play=/);
      assert.deepEqual(problems, []);
    },
  );

  it('completes keys of the config in the playground, and loads its examples', { timeout: 240_000 }, async () => {
    const { page, story, problems } = await visit('?path=/story/playground--playground');
    const config = story.getByRole('textbox', { name: 'config.yaml' });
    await story.getByRole('heading', { name: /^Item 1/ }).waitFor();
    await config.getByText('preference').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('just');
    await story.getByRole('option', { name: 'justification' }).waitFor();
    await page.keyboard.press('Escape');
    const select = story.getByRole('combobox', { name: 'Begin with' });
    for (const [id, name] of [
      ['graded', 'Answers for people who build things'],
      ['plain', 'Replies to customers'],
      ['schemes', 'Every kind of question'],
      ['dpo', 'Which answer is better?'],
    ] as const) {
      await select.selectOption(id);
      await story.getByRole('heading', { name, exact: true }).waitFor();
      assert.equal(await story.getByText('cannot run').count(), 0);
    }
    assert.deepEqual(problems, []);
  });
});
