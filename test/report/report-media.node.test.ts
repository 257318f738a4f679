/** `<annotation-report>` where it is not on an ordinary screen: on paper, in forced colours, and zoomed to 400 % (WCAG 2.2, 1.4.10: 320 CSS pixels). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser.js';
import { serveStories } from '../looks/stories-page.js';
import type { RunningServer } from '../server/node-server.js';

describe('the report', () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveStories()]);
    page = await browser.newPage();
    // What esbuild writes around functions that have names, which are sent to the page as text.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(server.url);
    await page.waitForFunction(() => 'showStories' in globalThis);
    await page.evaluate("showStories('annotation-report.stories.ts')");
    await page.locator('annotation-report [part=annotators]').first().waitFor();
    await page.evaluate(() => {
      for (const section of [...document.querySelectorAll('section')].slice(1)) section.remove();
    });
  });
  after(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  /** What reaches beyond the page, and is not in something that scrolls. */
  const beyond = () =>
    page.evaluate(() => {
      const report = document.querySelector('annotation-report');
      const scrolls = (element: Element): boolean => {
        const { overflowX } = getComputedStyle(element);
        return overflowX === 'auto' || overflowX === 'scroll' || (element.parentElement !== null && scrolls(element.parentElement));
      };
      return [...(report?.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !scrolls(element);
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`);
    });

  for (const direction of ['ltr', 'rtl']) {
    it(`needs no scrolling to the side at 400 % (${direction}), and all of it can be reached by key`, async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      assert.deepEqual(await beyond(), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const frames = page.locator('annotation-report .frame:visible');
      for (const frame of await frames.all())
        assert.equal(await frame.getAttribute('tabindex'), '0', 'a table that scrolls takes the focus');
    });
  }

  it('is whole on paper: nothing scrolls, nothing is cut off, and there are no buttons', async () => {
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    // A4 without margins of 1 cm, in CSS pixels.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await beyond(), []);
    const clipped = await page.evaluate(
      () =>
        [...(document.querySelector('annotation-report')?.shadowRoot?.querySelectorAll('.frame, .rows') ?? [])].filter(
          (element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
        ).length,
    );
    assert.equal(clipped, 0);
    assert.equal(await page.locator('annotation-report').getByRole('button', { name: 'Print' }).count(), 0);
    await page.emulateMedia({ media: 'screen' });
  });

  it('draws its pictures in the colours of the system where these are forced', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const colours = await page.evaluate(() => {
        const probe = document.createElement('p');
        document.body.append(probe);
        const system = (name: string) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const root = document.querySelector('annotation-report')?.shadowRoot;
        const drawn = (selector: string, property: 'fill' | 'stroke') => {
          const found = root?.querySelector(selector);
          return found && getComputedStyle(found)[property];
        };
        const result = {
          system: [system('Highlight'), system('Canvas')],
          drawn: [drawn('.reach-line', 'stroke'), drawn('.point', 'fill'), drawn('.bar[data-complete] .fill', 'fill')],
        };
        probe.remove();
        return result;
      });
      const [highlight, canvas] = colours.system;
      assert.notEqual(highlight, canvas);
      for (const colour of colours.drawn) assert.equal(colour, highlight, colorScheme);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });
});
