/**
 * Every story looks as it did: pictures at three widths in light colours, and right-to-left in dark ones, are held against those in
 * `pictures/`, which the same browser made. `UPDATE_PICTURES=1` makes them anew where they differ; look at those before you keep them.
 * What differs is written to `coverage/looks`.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser.js';
import type { RunningServer } from '../server/node-server.js';
import { serveStories, storyFiles } from './stories-page.js';

const LOOKS = [
  { width: 320, direction: 'ltr', scheme: 'light' },
  { width: 700, direction: 'ltr', scheme: 'light' },
  { width: 1200, direction: 'ltr', scheme: 'light' },
  { width: 700, direction: 'rtl', scheme: 'dark' },
] as const;
/** Half of the pixels in each direction: still every line and colour, at a fifth of the bytes. */
const SCALE = 0.5;
/** Of all pixels. More are another picture; fewer are the rounding of a curve. */
const MOST_DIFFERING = 0.0002;
/** What the times in the stories are told by. */
const NOW = new Date('2026-06-01T12:00:00Z');

const pictures = new URL('pictures/', import.meta.url);
const failed = new URL('../../coverage/looks/', import.meta.url);
const updates = process.env['UPDATE_PICTURES'] === '1';
const files = await storyFiles();

/** Which browser it is, and which fonts it has: others draw other pictures. */
async function fingerprint(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return ['sans-serif', 'serif', 'monospace', 'system-ui'].map((family) => {
      if (context) context.font = `40px ${family}`;
      return context?.measureText('Which of two answers? שלום 你好 ✕').width.toFixed(2);
    });
  });
  await page.close();
  return `${browser.version()} ${widths.join(' ')}`;
}

async function picture(browser: Browser, url: string, file: string, { width, direction, scheme }: (typeof LOOKS)[number]): Promise<Buffer> {
  const page: Page = await browser.newPage({
    viewport: { width, height: 800 },
    deviceScaleFactor: SCALE,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    await page.clock.setFixedTime(NOW);
    await page.goto(url);
    await page.evaluate(
      ([dir, colours]) => {
        document.documentElement.dir = dir;
        document.documentElement.style.colorScheme = colours;
      },
      [direction, scheme] as const,
    );
    await page.waitForFunction(() => 'showStories' in globalThis);
    await page.evaluate(`showStories(${JSON.stringify(file)})`);
    return await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  } finally {
    await page.close();
  }
}

/** How many pixels differ, with a picture of where. */
function difference(one: PNG, other: PNG): { readonly count: number; readonly shown: Buffer } {
  const { width, height } = one;
  const shown = new PNG({ width, height });
  return { count: pixelmatch(one.data, other.data, shown.data, width, height, { threshold: 0.1 }), shown: PNG.sync.write(shown) };
}

describe('the looks of all stories', () => {
  let browser: Browser;
  let server: RunningServer;
  let isSameBrowser = true;
  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveStories()]);
    const made = new URL('browser.txt', pictures);
    const found = await fingerprint(browser);
    if (updates) {
      await mkdir(pictures, { recursive: true });
      await writeFile(made, `${found}\n`);
    }
    isSameBrowser = (await readFile(made, 'utf8').catch(() => '')).trim() === found;
  });
  after(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  for (const file of files) {
    it(`of ${file} are those of the pictures`, async (test) => {
      if (!isSameBrowser) {
        test.skip('The pictures were made by another browser, or with other fonts.');
        return;
      }
      for (const look of LOOKS) {
        const name = `${file.replace('.stories.ts', '')}-${String(look.width)}-${look.direction}.png`;
        const now = await picture(browser, server.url, file, look);
        const kept = await readFile(new URL(name, pictures)).catch(() => null);
        const after = PNG.sync.read(now);
        const before = kept ? PNG.sync.read(kept) : new PNG({ width: 1, height: 1 });
        const isSameSize = before.width === after.width && before.height === after.height;
        const { count, shown } = isSameSize ? difference(before, after) : { count: Infinity, shown: now };
        if (count <= before.width * before.height * MOST_DIFFERING) continue;
        if (updates) {
          // The browser writes pictures fast; packed well they take half of that.
          await writeFile(new URL(name, pictures), PNG.sync.write(after, { colorType: 2, deflateLevel: 9 }));
          continue;
        }
        await mkdir(failed, { recursive: true });
        await Promise.all([writeFile(new URL(name, failed), now), writeFile(new URL(`difference-${name}`, failed), shown)]);
        const size = `${String(after.width)} × ${String(after.height)} where it was ${String(before.width)} × ${String(before.height)}`;
        assert.fail(`${name} has ${isSameSize ? `${String(count)} other pixels` : `another size: ${size}`}. See ${fileURLToPath(failed)}.`);
      }
    });
  }
});
