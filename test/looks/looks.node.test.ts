/**
 * Every story looks as it did: pictures at three widths, in both directions and colour schemes, are held against those in `pictures/`, which the same
 * browser made. `npm run pictures` makes them anew where they differ; look at those before you keep them. What differs is written to `coverage/looks`.
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
import { packed, reduced } from './small-png.js';
import { serveStories, storyFiles } from './stories-page.js';

const LOOKS = [
  { width: 320, direction: 'ltr', scheme: 'light' },
  { width: 700, direction: 'rtl', scheme: 'dark' },
  { width: 1200, direction: 'ltr', scheme: 'light' },
] as const;
type Look = (typeof LOOKS)[number];
/** Fewer pixels, but still every line and colour. */
const SCALE = 0.5;
/** So often a picture is taken again that differs, until the page stands still. */
const MOST_TAKES = 5;
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
    return ['sans-serif', 'bold sans-serif', 'serif', 'monospace', 'system-ui'].map((font) => {
      const [family = '', weight = ''] = font.split(' ').reverse();
      if (context) context.font = `${weight} 40px ${family}`;
      return context?.measureText('Which of two answers? שלום 你好 ✕').width.toFixed(2);
    });
  });
  await page.close();
  return `${browser.version()} ${widths.join(' ')}`;
}

/** All stories of a file on one page. */
async function openStories(browser: Browser, url: string, file: string): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: SCALE, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
  await page.clock.setFixedTime(NOW);
  await page.goto(url);
  await page.waitForFunction(() => 'showStories' in globalThis);
  await page.evaluate(`showStories(${JSON.stringify(file)})`);
  return page;
}

async function look(page: Page, { width, direction, scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(
    async ([dir, colours]) => {
      document.documentElement.dir = dir;
      document.documentElement.style.colorScheme = colours;
      for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [direction, scheme] as const,
  );
}

async function picture(page: Page): Promise<PNG> {
  return reduced(await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }));
}

/** A picture that is as it is to be, else the one that the page comes to rest at. */
async function settledPicture(page: Page, isRight: (taken: PNG) => boolean): Promise<PNG> {
  let taken = await picture(page);
  for (let takes = 1; takes < MOST_TAKES && !isRight(taken); takes += 1) {
    const next = await picture(page);
    if (next.data.equals(taken.data)) break;
    taken = next;
  }
  return taken;
}

/** How many pixels differ, with a picture of where. */
function difference(one: PNG, other: PNG): { readonly count: number; readonly shown: Buffer } {
  const { width, height } = one;
  const shown = new PNG({ width, height });
  return { count: pixelmatch(one.data, other.data, shown.data, width, height, { threshold: 0.1 }), shown: PNG.sync.write(shown) };
}

function isSameSize(one: PNG, other: PNG): boolean {
  return one.width === other.width && one.height === other.height;
}

function isSame(one: PNG, other: PNG): boolean {
  return isSameSize(one, other) && difference(one, other).count <= one.width * one.height * MOST_DIFFERING;
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
      const page = await openStories(browser, server.url, file);
      for (const each of LOOKS) {
        const name = `${file.replace('.stories.ts', '')}-${String(each.width)}-${each.direction}.png`;
        const kept = await readFile(new URL(name, pictures)).catch(() => null);
        const before = kept ? PNG.sync.read(kept) : new PNG({ width: 1, height: 1 });
        await look(page, each);
        const now = await settledPicture(page, (taken) => isSame(before, taken));
        if (isSame(before, now)) continue;
        if (updates) {
          await writeFile(new URL(name, pictures), packed(now));
          continue;
        }
        await mkdir(failed, { recursive: true });
        await writeFile(new URL(name, failed), packed(now));
        if (isSameSize(before, now)) await writeFile(new URL(`difference-${name}`, failed), difference(before, now).shown);
        const sizes = `${String(now.width)} × ${String(now.height)} where it was ${String(before.width)} × ${String(before.height)}`;
        const what = isSameSize(before, now) ? `${String(difference(before, now).count)} other pixels` : `another size: ${sizes}`;
        assert.fail(`${name} has ${what}. See ${fileURLToPath(failed)}; if it is meant to look so, npm run pictures keeps it.`);
      }
      await page.close();
    });
  }
});
