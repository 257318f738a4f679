/**
 * `npm run bench`: the same preference task on pages made with this library, by hand, and with its alternatives, in one browser in one run. The pages take
 * turns in every round. Writes docs/benchmarks/ and the tables of docs/benchmarks.md.
 *
 * `-- --rounds 15` · `--pages library,lit` and `--measures small,huge` for a part, which is printed and written nowhere · `--built` when dist/ is there.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunch } from '../scripts/browser.mjs';
import { run } from '../scripts/run.mjs';
import { measures, type Bench, type MeasureName, type Readings } from './measure-page.js';
import { benchPages, type BenchPage } from './page-list.js';
import { writeReport } from './report/write-report.js';
import { resultsOf, type Results } from './results.js';
import { PageServer } from './serve-pages.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    pages: { type: 'string', default: '' },
    measures: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
  },
});

/** Counts that a round does not change, and that take long. */
const ONCE: ReadonlySet<MeasureName> = new Set(['bytes', 'memory']);
const isMeasure = (name: string): name is MeasureName => name in measures;

function asked<T>(all: readonly T[], nameOf: (one: T) => string, option: string): readonly T[] {
  const names = option.split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !all.some((one) => nameOf(one) === name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are ${all.map(nameOf).join(', ')}.`);
  return names.length === 0 ? all : all.filter((one) => names.includes(nameOf(one)));
}

async function step(name: string, command: readonly string[]): Promise<void> {
  if ((await run(command)) !== 0) throw new Error(`${name} failed.`);
}

/** In turns, so that what disturbs the machine for a while disturbs all of them. */
async function measureAll(bench: Bench, pages: readonly BenchPage[], names: readonly MeasureName[], rounds: number) {
  const readings = new Map<string, Readings[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names.filter((each) => round === 0 || !ONCE.has(each))) {
      const shift = round % pages.length;
      for (const page of [...pages.slice(shift), ...pages.slice(0, shift)]) {
        process.stderr.write(`round ${round + 1} of ${rounds}: ${name} of ${page.name}\n`);
        const reading = await measures[name](bench, page).catch((error: unknown) => {
          process.stderr.write(`${page.name}: ${name} could not be measured. ${String(error)}\n`);
          return {};
        });
        readings.get(page.name)?.push(reading);
      }
    }
  }
  return readings;
}

async function bench(): Promise<Results> {
  const pages = asked(benchPages, ({ name }) => name, values.pages);
  const names = asked(Object.keys(measures).filter(isMeasure), String, values.measures);
  const rounds = Number(values.rounds);
  if (!existsSync(fileURLToPath(new URL('node_modules', import.meta.url)))) await step('npm ci', ['npm', 'ci', '--prefix', 'bench']);
  if (!values.built) await step('The build', ['node', 'scripts/build.mjs']);
  const { buildPages } = await import('./build-pages.mjs');
  await buildPages(pages);
  const server = new PageServer(pages.map(({ name }) => name));
  const launch = await browserLaunch();
  // Code that was not used for a while would leave the heap, and come back at no particular moment.
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--js-flags=--no-flush-bytecode'] });
  try {
    const readings = await measureAll({ browser, server, address: await server.listen() }, pages, names, rounds);
    return resultsOf({ pages, readings, rounds, browser: browser.version() });
  } finally {
    await browser.close();
    server.close();
  }
}

await writeReport(await bench(), { isWhole: values.pages === '' && values.measures === '' });
