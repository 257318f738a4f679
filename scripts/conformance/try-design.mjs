/** Tries one design in a browser: opens it, answers its first items, and tells how it went. */
import { join } from 'node:path';
import { answerItem } from './answer-item.mjs';
import { PageLog } from './page-log.mjs';
import { serveDesign } from './serve-design.mjs';

/**
 * @typedef {object} LeftOut
 * @property {string} scheme
 * @property {string} type
 * @property {string} why
 */

/**
 * @typedef {object} Result
 * @property {string} design
 * @property {'runs whole' | 'runs with' | 'fails'} verdict
 * @property {readonly string[]} failures empty unless it fails
 * @property {readonly LeftOut[]} leftOut the schemes that the page does not ask
 * @property {Readonly<Record<string, number>>} diagnostics how many, by code
 * @property {number} items how many were answered and saved
 * @property {string | null} standIn the data file that was served for one that is not there
 * @property {number} mediaNotShown how many pictures and recordings it did not get: those of other hosts, and those that are not there
 * @property {number} seconds
 */

/**
 * @typedef {object} Trial
 * @property {import('playwright-core').Browser} browser
 * @property {import('../serve/bundle.mjs').ElementsBundle} elements
 * @property {number} items how many to answer
 * @property {string | undefined} screenshots the folder for them
 */

/** How long a task may take to show its first item, and then the next one, in milliseconds. */
const openingTime = 15_000;

/**
 * @param {import('./find-designs.mjs').Design} design
 * @param {Trial} trial
 * @returns {Promise<Result>}
 */
export async function tryDesign(design, trial) {
  const started = Date.now();
  const served = await serveDesign(design, trial.elements);
  const context = await trial.browser.newContext({ viewport: { width: 1280, height: 1600 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    const log = new PageLog();
    await log.watch(page, served.url);
    const tried = await answerItems(page, log, served.url, trial.items, async (item) => {
      const name = `${design.name.replaceAll('/', '-')}-${item + 1}.png`;
      if (trial.screenshots !== undefined) await page.screenshot({ path: join(trial.screenshots, name), fullPage: true });
    }).catch((/** @type {unknown} */ error) => ({ ...nothing, failures: [error instanceof Error ? error.message : String(error)] }));
    const failures = [...new Set([...tried.failures, ...log.problems])];
    const leftOut = tried.leftOut.map(({ scheme, why }) => ({ scheme, why, type: served.schemeTypes.get(scheme) ?? '' }));
    return {
      design: design.name,
      verdict: failures.length > 0 ? 'fails' : leftOut.length > 0 ? 'runs with' : 'runs whole',
      failures,
      leftOut,
      diagnostics: counted([...log.ofType('task-error').flatMap(({ codes }) => codes), ...(await diagnosticCodes(page))]),
      items: tried.items,
      standIn: served.standIn?.file ?? null,
      mediaNotShown: log.mediaNotShown.size,
      seconds: (Date.now() - started) / 1000,
    };
  } finally {
    await context.close();
    served.close();
  }
}

/**
 * @typedef {object} Tried
 * @property {number} items
 * @property {readonly string[]} failures
 * @property {readonly { scheme: string, why: string }[]} leftOut
 */

/** @type {Tried} */
const nothing = { items: 0, failures: [], leftOut: [] };

/**
 * @param {import('playwright-core').Page} page
 * @param {PageLog} log
 * @param {string} url
 * @param {number} wanted
 * @param {(item: number) => Promise<void>} answered
 * @returns {Promise<Tried>}
 */
async function answerItems(page, log, url, wanted, answered) {
  const leftOut = new Map();
  await page.goto(url);
  for (let item = 0; item < wanted; item += 1) {
    const shown = await log.after(['item-show', 'task-complete', 'task-error'], item, openingTime);
    const failed = (/** @type {string} */ why) => ({ items: item, failures: [`item ${item + 1}: ${why}`], leftOut: [...leftOut.values()] });
    if (shown?.type === 'task-complete' && item > 0) return { items: item, failures: [], leftOut: [...leftOut.values()] };
    if (shown?.type === 'task-error') return failed(shown.message);
    if (shown?.type !== 'item-show') return failed(shown ? 'there is none' : 'it is not shown');
    const outcome = await answerItem(page, log, item, () => answered(item));
    for (const one of outcome.leftOut) leftOut.set(one.scheme, one);
    if (!outcome.saved) return failed(outcome.why);
    if (outcome.unanswered.length > 0) return failed(`submitted without an answer to ${outcome.unanswered.join(', ')}`);
  }
  return { items: wanted, failures: [], leftOut: [...leftOut.values()] };
}

/** @param {import('playwright-core').Page} page @returns {Promise<readonly string[]>} */
async function diagnosticCodes(page) {
  return page.locator('annotation-task').evaluate((task) => {
    const diagnostics = 'diagnostics' in task && Array.isArray(task.diagnostics) ? task.diagnostics : [];
    return diagnostics.map(({ code }) => String(code));
  });
}

/**
 * @param {readonly string[]} codes
 * @returns {Readonly<Record<string, number>>}
 */
function counted(codes) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
