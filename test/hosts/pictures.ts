/** Pictures of pages, and what differs between two outside of a box. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** Of the box on the screen. */
export async function boxOf(page: Page): Promise<Box> {
  const numbers = String(
    await page.evaluate(
      "(({ x, y, width, height }) => [x, y, width, height].join())(document.querySelector('#box').getBoundingClientRect())",
    ),
  );
  const [x = 0, y = 0, width = 0, height = 0] = numbers.split(',').map(Number);
  return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width) + 1, height: Math.ceil(height) + 1 };
}

/** Paints a box over. */
function without({ width, data }: PNG, box: Box): Buffer {
  const painted = Buffer.from(data);
  for (let y = Math.max(0, box.y); y < box.y + box.height; y += 1)
    painted.fill(0, (y * width + box.x) * 4, (y * width + box.x + box.width) * 4);
  return painted;
}

/** How many pixels differ outside of the box. */
export function differing(one: PNG, other: PNG, box: Box): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  return pixelmatch(without(one, box), without(other, box), undefined, one.width, one.height, { threshold: 0 });
}

/** How many pixels differ so that a person sees it: how the edge of a glyph falls between pixels is not the same in every drawing. */
export function visiblyDiffering(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}
