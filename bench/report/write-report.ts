/** Prints the results of a run; those of a whole run go into the documentation. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Results } from '../results.js';
import { plotOf } from './plot.js';
import { tablesOf } from './tables.js';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const [BEGIN, END] = ['<!-- npm run bench writes from here -->', '<!-- to here -->'];

export async function writeReport(results: Results, { isWhole }: { readonly isWhole: boolean }): Promise<void> {
  const tables = tablesOf(results);
  process.stdout.write(`${tables}\n`);
  if (!isWhole) return;
  await mkdir(`${docs}benchmarks`, { recursive: true });
  await writeFile(`${docs}benchmarks/results.json`, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(`${docs}benchmarks/pages.svg`, plotOf(results));
  const page = await readFile(`${docs}benchmarks.md`, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md has no place for the tables: ${BEGIN} … ${END}`);
  await writeFile(`${docs}benchmarks.md`, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
}
