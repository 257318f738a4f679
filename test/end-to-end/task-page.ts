/** What a person sees and does on a task's page, found by roles and names. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parseTaskConfig } from '../../src/config/index.js';

/** Opens a task and waits for its first item. */
export async function openTask(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { name: /^Item \d/ }).waitFor();
}

/** Presses keys, and waits until the item after this one, or the end, is on the screen. */
export async function answerWithKeys(page: Page, keys: readonly string[]): Promise<void> {
  const heading = page.locator('#item-heading');
  const before = await heading.textContent();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForFunction(
    (text) => document.querySelector('annotation-task')?.shadowRoot?.querySelector('#item-heading')?.textContent !== text,
    before,
  );
}

/** What a download button gives, line by line. */
export async function downloadedLines(page: Page, name: string): Promise<unknown[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The values of one field over objects that may be anything. */
export function pluck(values: readonly unknown[], field: string): unknown[] {
  return values.map((value) => {
    const found: unknown = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, field)?.value : undefined;
    return found;
  });
}

/** A design's config and data, as they stand in its folder. */
export async function readDesign(folder: URL) {
  const { config } = parseTaskConfig(await readFile(new URL('config.yaml', folder), 'utf8'));
  const items: unknown = JSON.parse(await readFile(new URL(config.dataFiles[0] ?? '', folder), 'utf8'));
  return { config, items: Array.isArray(items) ? items.map((item: unknown) => item) : [] };
}
