/** What stands below an element stays where it is while the element comes: as the browser itself measures it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { BROWSERS } from '../browsers.js';
import { bundle } from '../bundles.js';
import { serveSite, type Site } from '../site.js';
import { pageOf, readDesign, renderedScheme, renderedTask, sampleSchemes } from './server-rendered.js';

const docs = readFileSync(new URL('../../../docs/integrations/server-rendering.md', import.meta.url), 'utf8');
const rules = /^```css\n([^]*?)^```/m.exec(docs)?.[1] ?? '';
const design = await readDesign('dpo');
const samples = await sampleSchemes();
const sampleOf = (type: string) => {
  const sample = samples.find(({ scheme }) => scheme.type === type);
  assert.ok(sample);
  return sample;
};

/** The tags of the documented rules, each with what its element shows. */
const responses = '<p slot="a">One way to do it</p><p slot="b">Another way to do it</p>';
const cases = [
  { tag: 'annotation-task', markup: '<annotation-task></annotation-task>', properties: { ...design, annotator: 'ann' } },
  ...['radio', 'text'].map((type) => {
    const { scheme, tagName } = sampleOf(type);
    return { tag: tagName, markup: `<${tagName}></${tagName}>`, properties: { scheme } };
  }),
  {
    tag: 'pairwise-preference',
    markup: `<pairwise-preference>${responses}</pairwise-preference>`,
    properties: { scheme: sampleOf('pairwise').scheme },
  },
];

describe('the layout shift of a page', () => {
  const pages = new Map<string, string>();
  let browser: Browser;
  let site: Site;
  before(async () => {
    const files = await bundle({ 'take-over': 'test/hosts/server/take-over.ts' }, { folder: '/scripts/' });
    site = await serveSite({ page: ({ pathname }) => pages.get(pathname), files });
    const [chromium] = BROWSERS;
    assert.ok(chromium);
    browser = await chromium.launch();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** The script comes when the page has been on the screen. */
  async function shiftOf(html: string, isThere: string): Promise<unknown> {
    pages.set('/page', html);
    const page = await browser.newPage();
    await page.goto(`${site.url}page`);
    await page.evaluate(
      "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shift += value })).observe({ type: 'layout-shift', buffered: true })",
    );
    const painted = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))';
    await page.evaluate(painted);
    // Slow enough that each step of an opening task is painted by itself.
    await page.emulateCPUThrottling(6);
    await page.addScriptTag({ type: 'module', url: `${site.url}scripts/take-over.js` });
    await page.waitForFunction(`document.querySelector('form > *').shadowRoot?.querySelector('${isThere}')`);
    await page.evaluate(`document.querySelector('form > *').updateComplete.then(() => ${painted})`);
    const shift = await page.evaluate('shift');
    await page.close();
    return shift;
  }

  for (const { tag, markup, properties } of cases) {
    const isThere = tag === 'annotation-task' ? '#item-heading' : 'input';

    it(`<${tag}> moves nothing with the rules of the documentation`, async () => {
      assert.equal(await shiftOf(pageOf(`${markup}<style>${rules}</style>`, properties), isThere), 0);
    });

    it(`<${tag}> moves what is below without them, so that the measure can tell`, async () => {
      assert.ok(Number(await shiftOf(pageOf(markup, properties), isThere)) > 0);
    });
  }

  it('is none with the markup of a server', async () => {
    for (const sample of ['radio', 'text', 'multirate', 'ranking'].map(sampleOf))
      assert.equal(await shiftOf(pageOf(await renderedScheme(sample), { scheme: sample.scheme }), '.scheme'), 0, sample.tagName);
    const task = pageOf(`${await renderedTask(design)}<style>${rules}</style>`, { ...design, annotator: 'ann' });
    assert.equal(await shiftOf(task, '#item-heading'), 0);
  });
});
