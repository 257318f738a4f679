/**
 * `npm run test:consumers [-- --only vite-ts,react19] [--no-build]`: the package as it would be published, in a project of each framework, with a row
 * for each. `--lock` writes their lockfiles anew.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserLaunch } from '../browser.mjs';
import { run } from '../run.mjs';
import { ConsumerProject, consumerNames, packPackage } from './project.mjs';
import { tryConsumer } from './try-consumer.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, lock: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
});
const all = await consumerNames();
const names = values.only === undefined ? all : values.only.split(',');
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no consumer ${unknown.join(', ')}. There are: ${all.join(', ')}.`);

if (!values['no-build'] && !values.lock && (await run(['node', 'scripts/build.mjs'])) !== 0) throw new Error('The build failed.');
const folder = await mkdtemp(join(tmpdir(), 'packed-'));
try {
  const tarball = await packPackage(folder);
  await (values.lock ? lockAll(tarball) : tryAll(tarball));
} finally {
  await rm(folder, { recursive: true });
}

/** @param {string} tarball */
async function lockAll(tarball) {
  for (const name of names) {
    const project = await ConsumerProject.copy(name, tarball);
    const { code, output } = await project.lock();
    await project.remove();
    console.log(`${name}: ${code === 0 ? 'locked' : output}`);
    if (code !== 0) process.exitCode = 1;
  }
}

/** @param {string} tarball */
async function tryAll(tarball) {
  const browser = await chromium.launch(await browserLaunch());
  const rows = [];
  for (const name of names) {
    const row = await tryConsumer(name, tarball, browser);
    console.log(
      `${row.problem === undefined ? '✔' : '✖'} ${name} (${row.seconds} s)${row.problem === undefined ? '' : `\n${row.problem}`}`,
    );
    rows.push(row);
  }
  await browser.close();
  const failed = rows.filter(({ problem }) => problem !== undefined).length;
  console.table(rows.map(({ problem, ...row }) => ({ ...row, result: problem === undefined ? 'passed' : 'failed' })));
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
