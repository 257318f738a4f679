/**
 * Measures what a page pays for: each entry of the built package bundled with its dependencies and minified by esbuild, then gzip -9. What is behind a dynamic
 * import is not counted, since a page that does not need it does not load it. Exits with 1 over budget, or when a parser of the config
 * entry got into what the elements load at once.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './entries.mjs';

const kilobyte = 1024;
const schemeBudget = 13 * kilobyte;
const largerBudgets = new Map([
  // Marking text by mouse, touch and keys, with its own selection, cursor and drawing, is more than one control.
  ['span-scheme.js', 19 * kilobyte],
  // A page for one person: pictures, tables and a live connection. Who annotates does not load it.
  ['task-progress.js', 16 * kilobyte],
  // So is this; what it measures with is loaded beside it.
  ['annotation-report.js', 24 * kilobyte],
]);
const parserPackages = ['zod', 'js-yaml', 'papaparse', 'dompurify'];

// The build, not the sources: its templates are minified, and it is what consumers bundle.
const schemeModules = readdirSync(join(root, 'dist/define')).filter(
  (file) => file.endsWith('.js') && !['all.js', 'annotation-task.js', 'preference-schemes.js'].includes(file),
);

/** @type {{ name: string, source: string, budget?: number, elements: boolean }[]} */
const measured = [
  { name: 'define', source: 'dist/define/all.js', budget: 24 * kilobyte, elements: true },
  ...schemeModules.map((file) => ({
    name: `define/${file}`,
    source: `dist/define/${file}`,
    budget: largerBudgets.get(file) ?? schemeBudget,
    elements: true,
  })),
  { name: 'core', source: 'dist/core/index.js', elements: false },
  { name: 'export', source: 'dist/export/index.js', elements: false },
  // No page of an annotator loads it. What it measures is read from schemes of every type.
  { name: 'analysis', source: 'dist/analysis/index.js', budget: 24 * kilobyte, elements: false },
  { name: 'config', source: 'dist/config/index.js', elements: false },
];

/** @param {string} source */
async function measure(source) {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(root, source)],
    absWorkingDir: root,
    outdir: join(root, 'size'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const outputs = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const loaded = atOnce(metafile, source);
  const bytes = loaded.map((path) => gzipSync(outputs.get(join(root, path)) ?? new Uint8Array(), { level: 9 }).length);
  const inputs = loaded.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  return { size: bytes.reduce((sum, count) => sum + count, 0), inputs };
}

/**
 * The entry's output with all that it imports statically.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} source
 */
function atOnce({ outputs }, source) {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0];
  if (entry === undefined) throw new Error(`No bundle was made of ${source}.`);
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') found.add(imported);
  }
  return [...found];
}

const rows = [];
let failed = false;
for (const { name, source, budget, elements } of measured) {
  const { size, inputs } = await measure(source);
  const parsers = elements ? parserPackages.filter((name) => inputs.some((input) => input.includes(`node_modules/${name}/`))) : [];
  const over = budget !== undefined && size > budget;
  failed ||= over || parsers.length > 0;
  rows.push({
    entry: name,
    bytes: size,
    KB: (size / kilobyte).toFixed(2),
    'budget KB': budget === undefined ? '' : String(budget / kilobyte),
    verdict:
      [over ? 'over budget' : '', parsers.length > 0 ? `loads ${parsers.join(', ')} at once` : ''].filter(Boolean).join('; ') || 'ok',
  });
}
console.table(rows);
console.log('Gzipped and minified, dependencies included, dynamic imports excluded. 1 KB is 1024 bytes.');
if (failed) process.exitCode = 1;
