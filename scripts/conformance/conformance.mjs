/**
 * `npm run conformance [-- folders…] [--items 2] [--json file] [--screenshots folder]`: opens every design below the folders (default: examples)
 * in a real browser, answers the first items as a person would, and says of each whether it runs whole. Exit code 1 when one fails.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../entries.mjs';
import { findDesigns } from './find-designs.mjs';
import { row, totals } from './report.mjs';
import { runDesigns } from './run-designs.mjs';

async function conformance() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { items: { type: 'string', default: '2' }, json: { type: 'string' }, screenshots: { type: 'string' } },
  });
  const items = Number(values.items);
  if (!Number.isInteger(items) || items < 1) throw new Error(`--items ${values.items} is no number of items. Give 1 or more.`);
  // npm runs scripts in the package's folder; what the person typed is relative to theirs.
  const typedFrom = (process.env['npm_lifecycle_event'] === 'conformance' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
  const screenshots = values.screenshots === undefined ? undefined : resolve(typedFrom, values.screenshots);
  if (screenshots !== undefined) await mkdir(screenshots, { recursive: true });

  const started = Date.now();
  const designs = await findDesigns(positionals.length > 0 ? positionals : [resolve(root, 'examples')], typedFrom);
  const results = await runDesigns(designs, { items, screenshots }, (result) => console.log(row(result)));
  const seconds = (Date.now() - started) / 1000;
  console.log(['', ...totals(results, seconds)].join('\n'));
  if (values.json !== undefined)
    await writeFile(resolve(typedFrom, values.json), `${JSON.stringify({ seconds, designs: results }, null, 2)}\n`);
  process.exitCode = results.some(({ verdict }) => verdict === 'fails') ? 1 : 0;
}

conformance().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
