/**
 * Pages that a server has rendered, in a real browser: the elements take over the nodes that are there, nothing moves, and what was done before they
 * came is done.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { builtinDefinitions } from '../../../src/schemes/builtin.js';
import { BROWSERS } from '../browsers.js';
import { bundle } from '../bundles.js';
import { picture, visiblyDiffering } from '../pictures.js';
import { serveSite, type Site } from '../site.js';
import { pageOf, readDesign, renderedScheme, renderedTask, sampleSchemes, type SampleScheme } from './server-rendered.js';

const ELEMENT = "document.querySelector('form > *')";
/** Where every node stands. */
const BOXES = 'JSON.stringify(nodesNow().map((node) => node.getBoundingClientRect()))';
const samples = await sampleSchemes();
const pages = new Map<string, string>();
for (const sample of samples) pages.set(`/${sample.scheme.type}`, pageOf(await renderedScheme(sample), { scheme: sample.scheme }));

describe('a server-rendered page', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    const files = await bundle(
      { 'take-over': 'test/hosts/server/take-over.ts', 'take-over-with-lit': 'test/hosts/server/take-over-with-lit.ts' },
      { folder: '/scripts/' },
    );
    // A film that no browser can play.
    files.set('/film.mp4', new Uint8Array([0]));
    site = await serveSite({ page: ({ pathname }) => pages.get(pathname), files });
    const [chromium] = BROWSERS;
    assert.ok(chromium);
    browser = await chromium.launch();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** An open page, before the elements are there. */
  async function open(path: string): Promise<{ page: Page; messages: string[] }> {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(site.url + path);
    await page.evaluate(
      `window.heard = []; window.nodes = nodesNow();
      for (const type of ['annotation-change', 'change']) addEventListener(type, ({ detail }) => heard.push(detail?.trigger ?? 'native'), true);
      function nodesNow() { return [...${ELEMENT}.shadowRoot.querySelectorAll('*')].filter(({ localName }) => localName !== 'style') }`,
    );
    return { page, messages };
  }

  async function hydrate(page: Page, script = 'take-over'): Promise<void> {
    await page.addScriptTag({ type: 'module', url: `${site.url}scripts/${script}.js` });
    await page.waitForFunction(`${ELEMENT}.hasUpdated`);
    await page.evaluate(`${ELEMENT}.updateComplete.then(() => undefined)`);
  }

  const keepsNodes = (page: Page) =>
    page.evaluate('nodesNow().length === nodes.length && nodes.every((node, index) => node === nodesNow()[index])');

  it('has every scheme type', () => {
    assert.deepEqual(samples.map(({ scheme }) => scheme.type).sort(), builtinDefinitions.map(({ type }) => type).sort());
  });

  for (const { scheme, tagName } of samples)
    it(`<${tagName}> takes over its nodes, and nothing moves`, async () => {
      const { page, messages } = await open(scheme.type);
      const server = { picture: await picture(page), boxes: await page.evaluate(BOXES) };
      await hydrate(page);
      assert.equal(await keepsNodes(page), true);
      // A film that does not play is another picture: it is said.
      if (scheme.type !== 'video') {
        assert.equal(await page.evaluate(BOXES), server.boxes);
        assert.equal(visiblyDiffering(server.picture, await picture(page)), 0);
      }
      assert.deepEqual(messages, []);
      assert.deepEqual(await page.evaluate('heard'), []);
      await page.close();
    });

  for (const sample of samples.filter(hasNativeControls))
    it(`<${sample.tagName}> has what was chosen and written before it came`, async () => {
      const { page, messages } = await open(sample.scheme.type);
      await work(page);
      const states = await page.evaluate(STATES);
      await hydrate(page);
      assert.equal(await page.evaluate(STATES), states);
      assert.notEqual(await page.evaluate(`JSON.stringify(${ELEMENT}.answer)`), undefined);
      assert.match(String(await page.evaluate("heard.join(' ')")), /pointer|keyboard/);
      assert.doesNotMatch(String(await page.evaluate("heard.join(' ')")), /script/);
      assert.deepEqual(messages, []);
      await page.close();
    });

  it('text that is being written keeps its caret, and goes on', async () => {
    const { page } = await open('text');
    await page.focus('form > * >>> input');
    await page.keyboard.type('too lte');
    for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('ArrowLeft');
    await hydrate(page);
    await page.keyboard.type('a');
    assert.deepEqual(await page.evaluate(`${ELEMENT}.answer`), { text: 'too late' });
    assert.deepEqual(await page.evaluate(`[...new FormData(document.forms[0]).values()]`), ['too late']);
    await page.keyboard.press('Tab');
    assert.deepEqual(await page.evaluate('heard'), ['keyboard', 'keyboard', 'native']);
    await page.close();
  });

  it('properties may come long after the element', async () => {
    const { page, messages } = await open('radio');
    await page.evaluate("window.late = document.querySelector('#properties'); late.remove()");
    await page.addScriptTag({ type: 'module', url: `${site.url}scripts/take-over.js` });
    await page.waitForFunction("customElements.get('radio-scheme')");
    await page.click('form > * >>> input');
    await page.evaluate(`Object.assign(${ELEMENT}, JSON.parse(late.textContent))`);
    await page.evaluate(`${ELEMENT}.updateComplete.then(() => undefined)`);
    assert.equal(await keepsNodes(page), true);
    assert.notEqual(await page.evaluate(`${ELEMENT}.answer`), undefined);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is taken over by Lit’s own support too, where the page has loaded that', async () => {
    const { page, messages } = await open('radio');
    await page.click('form > * >>> input');
    await hydrate(page, 'take-over-with-lit');
    assert.equal(await keepsNodes(page), true);
    assert.notEqual(await page.evaluate(`${ELEMENT}.answer`), undefined);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('that shows something else is rendered anew, says so, and loses nothing that was done', async () => {
    const { page, messages } = await open('text');
    await page.focus('form > * >>> input');
    await page.keyboard.type('early');
    await page.evaluate(
      'const { scheme } = JSON.parse(properties.textContent); properties.textContent = JSON.stringify({ scheme: { ...scheme, required: false, maxLength: 9 } })',
    );
    await hydrate(page);
    await page.evaluate(`${ELEMENT}.updateComplete.then(() => undefined)`);
    assert.match(messages.join('\n'), /^<text-scheme>: what the server has rendered is not what the element shows here/);
    assert.deepEqual(await page.evaluate(`${ELEMENT}.answer`), { text: 'early' });
    assert.equal(await page.evaluate(`${ELEMENT}.shadowRoot.querySelectorAll('input').length`), 1);
    await page.close();
  });

  it('in a disabled fieldset is disabled once the element is there', async () => {
    const { page } = await open('radio');
    await page.evaluate(
      "const set = document.createElement('fieldset'); set.disabled = true; document.forms[0].before(set); set.append(document.forms[0])",
    );
    await hydrate(page);
    assert.equal(await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('input').matches(':disabled')`), true);
    await page.close();
  });

  it('says of a film that failed before that it cannot be played', async () => {
    const { page } = await open('video');
    await page.waitForFunction(`${ELEMENT}.shadowRoot.querySelector('video').networkState === 3`);
    await hydrate(page);
    assert.equal(await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('[part=media-note]').hidden`), false);
    await page.close();
  });

  it('<annotation-task> shows the name of the task before it is open, and opens in its place', async () => {
    const design = await readDesign('dpo');
    pages.set('/task', pageOf(await renderedTask(design), { ...design, annotator: 'ann' }));
    const { page, messages } = await open('task');
    const text = () => page.evaluate(`${ELEMENT}.shadowRoot.textContent`);
    assert.ok(String(await text()).includes(design.config.annotationTaskName));
    const place = `(({ x, y }) => [x, y].join())(${ELEMENT}.shadowRoot.querySelector('h2').getBoundingClientRect())`;
    const [before, node] = [await page.evaluate(place), await page.evaluate(`window.task = ${ELEMENT}; true`)];
    assert.ok(node);
    await hydrate(page);
    await page.waitForFunction(`${ELEMENT}.shadowRoot.querySelector('#item-heading')`);
    assert.equal(await page.evaluate(`${ELEMENT} === task`), true);
    assert.equal(await page.evaluate(place), before);
    assert.deepEqual(messages, []);
    await page.close();
  });
});

function hasNativeControls({ scheme }: SampleScheme): boolean {
  return !['pure_display', 'video', 'span', 'hierarchical_multiselect', 'ranking', 'triage'].includes(scheme.type);
}

/** What all controls show now. */
const STATES = `JSON.stringify([...${ELEMENT}.shadowRoot.querySelectorAll('input:not([part=slider]), textarea, select')].map(({ type, value, checked }) => [type, value, checked]))`;

/** Answers with the first control of each kind, as a person does. */
async function work(page: Page): Promise<void> {
  // A slider beside a field is another hand on the same number.
  const done = new Set((await page.$('form > * >>> [type=number]')) ? ['range'] : []);
  for (const control of await page.$$('form > * >>> :is(input, textarea, select)')) {
    const type = await control.evaluate((node) => ('type' in node && typeof node.type === 'string' ? node.type : ''));
    if (done.has(type)) continue;
    done.add(type);
    await act(page, control, type);
  }
}

async function act(page: Page, control: ElementHandle, type: string): Promise<void> {
  if (type === 'radio' || type === 'checkbox') await control.click();
  else {
    await control.focus();
    if (type === 'range') await page.keyboard.press('ArrowRight');
    else if (type === 'select-one') await page.keyboard.press('ArrowDown');
    else await page.keyboard.type('3');
  }
}
