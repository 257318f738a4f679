/** One consumer from its sources to a record: installed, checked, built, served, worked on. */
import { drivePage, summary } from './drive-page.mjs';
import { ConsumerProject } from './project.mjs';

/** @typedef {{ name: string, install: string, types: string, 'wrong detail': string, build: string, browser: string, seconds: number, problem?: string }} Row */

/** What npm says where there is neither a network nor what was fetched before. */
const noRegistry = /\b(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/;
const wrongDetail = /Property 'item' does not exist on type '?"?(?:AnnotationRecord|Readonly)/;

/**
 * @param {string} name
 * @param {string} tarball
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Row>}
 */
export async function tryConsumer(name, tarball, browser) {
  const started = Date.now();
  const project = await ConsumerProject.copy(name, tarball);
  /** @type {Row} */
  const row = { name, install: '', types: '–', 'wrong detail': '–', build: '–', browser: '–', seconds: 0 };
  try {
    const installed = await project.install();
    if (installed.code !== 0 && noRegistry.test(installed.output)) row.install = 'no registry';
    row.install = expectSuccess(installed);
    if (project.has('check')) {
      row.types = expectSuccess(await project.script('check'));
      row['wrong detail'] = await refusesWrongDetail(project);
    }
    if (project.has('build')) row.build = expectSuccess(await project.script('build'));
    if (project.hasPage) row.browser = await worksInBrowser(project, browser);
    else await printsRecord(project);
  } catch (error) {
    row.problem = error instanceof Error ? error.message : String(error);
  } finally {
    await project.remove();
  }
  row.seconds = Math.round((Date.now() - started) / 1000);
  return row;
}

/** @param {import('./project.mjs').Outcome} outcome */
function expectSuccess({ code, output }) {
  if (code !== 0) throw new Error(output.trim().slice(-4000));
  return 'ok';
}

/** @param {ConsumerProject} project */
async function refusesWrongDetail(project) {
  const mend = await project.breakDetail();
  const { code, output } = await project.script('check');
  await mend();
  if (code === 0) throw new Error('The wrong detail of an event compiles.');
  if (!wrongDetail.test(output)) throw new Error(`The wrong detail of an event fails for another reason:\n${output.slice(-2000)}`);
  return 'refused';
}

/** @param {ConsumerProject} project @param {import('playwright-core').Browser} browser */
async function worksInBrowser(project, browser) {
  const { url, stop } = await project.serve();
  try {
    await drivePage(browser, url);
  } finally {
    await stop();
  }
  return 'ok';
}

/** @param {ConsumerProject} project */
async function printsRecord(project) {
  const outcome = await project.script('start');
  expectSuccess(outcome);
  const [record = '', pair = ''] = outcome.output.trim().split('\n');
  const { itemId, winner } = summary(JSON.parse(record));
  if (itemId !== 'lentils' || winner !== 'a') throw new Error(`The record is another: ${record}`);
  const { chosen, rejected } = JSON.parse(pair);
  if (!chosen.startsWith('Rinse') || !rejected.startsWith('Put')) throw new Error(`The pair is another: ${pair}`);
}
