/** Tries designs in one browser, two at a time. */
import { chromium } from 'playwright-core';
import { browserLaunch } from '../browser.mjs';
import { bundleElements } from '../serve/bundle.mjs';
import { tryDesign } from './try-design.mjs';

/**
 * @typedef {object} RunOptions
 * @property {number} items how many items of each design to answer
 * @property {string | undefined} screenshots the folder for them
 */

const atATime = 2;

/**
 * @param {readonly import('./find-designs.mjs').Design[]} designs
 * @param {RunOptions} options
 * @param {(result: import('./try-design.mjs').Result) => void} [onResult] as they come, in the order of the designs
 * @returns {Promise<readonly import('./try-design.mjs').Result[]>}
 */
export async function runDesigns(designs, { items, screenshots }, onResult = () => {}) {
  const elements = await bundleElements();
  const launch = await browserLaunch();
  // Nothing of another host is fetched: what a design shows from elsewhere is asked for, and refused at once.
  const args = [...launch.args, '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  const browser = await chromium.launch({ ...launch, args });
  try {
    // The sources do not change during a run.
    const trial = { browser, elements: { ...elements, refresh: async () => {} }, items, screenshots };
    /** @type {(import('./try-design.mjs').Result | undefined)[]} */
    const results = designs.map(() => undefined);
    let next = 0;
    let told = 0;
    const work = async () => {
      for (let index = next++; index < designs.length; index = next++) {
        const design = designs[index];
        if (design) results[index] = await tryDesign(design, trial);
        for (let result = results[told]; result; result = results[++told]) onResult(result);
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
    return results.flatMap((result) => result ?? []);
  } finally {
    await browser.close();
    await elements.dispose();
  }
}
