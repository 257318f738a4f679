/**
 * Measures what a page pays for: each entry of the built package bundled with its dependencies and minified by esbuild, then gzip -9 and brotli 11. What is
 * behind a dynamic import is not counted, since a page that does not need it does not load it. Exits with 1 when the gzipped size is over budget, or
 * when a parser of the config entry got into what the elements load at once. `--write` writes the table of docs/sizes.md anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './entries.mjs';

const kilobyte = 1024;
const schemeBudget = 13 * kilobyte;
const largerBudgets = new Map([
  // Marking text by mouse, touch and keys, with its own selection, cursor and drawing, is more than one control.
  ['span-scheme.js', 19 * kilobyte],
  // A page for one person: pictures, tables and a live connection. Who annotates does not load it.
  ['task-progress.js', 16 * kilobyte],
  // What a page of a preference task needs sooner or later, at once. Its storage comes beside it, or not at all.
  ['preference-task.js', 50 * kilobyte],
  // So is this; what it measures with, and its pictures, are loaded beside it.
  ['annotation-report.js', 20 * kilobyte],
]);
const parserPackages = ['zod', 'js-yaml', 'papaparse', 'dompurify'];

// The build, not the sources: its templates are minified, and it is what consumers bundle.
const schemeModules = readdirSync(join(root, 'dist/define')).filter(
  (file) => file.endsWith('.js') && !['all.js', 'annotation-task.js', 'preference-schemes.js', 'browser-storage.js'].includes(file),
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
  { name: '(all classes)', source: 'dist/index.js', budget: 104 * kilobyte, elements: true },
  // A matcher of its own for patterns of configs: the browser's can be made to take for ever.
  { name: 'core', source: 'dist/core/index.js', budget: 23 * kilobyte, elements: false },
  { name: 'config', source: 'dist/config/index.js', budget: 100 * kilobyte, elements: false },
  { name: 'backends/indexeddb.js', source: 'dist/backends/indexeddb.js', budget: 9 * kilobyte, elements: false },
  { name: 'backends/http.js', source: 'dist/backends/http.js', budget: 4 * kilobyte, elements: false },
  { name: 'backends/offline.js', source: 'dist/backends/offline.js', budget: 9 * kilobyte, elements: false },
  // Every format together; a page that uses one is given one.
  { name: 'export', source: 'dist/export/index.js', budget: 22 * kilobyte, elements: false },
  // No page of an annotator loads it. What it measures is read from schemes of every type.
  { name: 'analysis', source: 'dist/analysis/index.js', budget: 24 * kilobyte, elements: false },
  // React itself is the page's.
  { name: 'react', source: 'dist/react/index.js', budget: 2 * kilobyte, elements: true },
  // Bundled already; it registers the elements and exports their classes.
  { name: 'cdn', source: 'dist/cdn/annotation-elements.js', budget: 76 * kilobyte, elements: false },
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
    external: ['react'],
    logLevel: 'error',
    metafile: true,
    write: false,
  });
  const outputs = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const loaded = atOnce(metafile, source);
  const contents = loaded.map((path) => outputs.get(join(root, path)) ?? new Uint8Array());
  const inputs = loaded.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  return {
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    brotli: sum(contents.map((content) => brotliCompressSync(content).length)),
    inputs,
  };
}

/** @param {readonly number[]} counts */
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
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

/** @type {Record<string, string | number>[]} */
const rows = [];
let failed = false;
for (const { name, source, budget, elements } of measured) {
  const { gzip, brotli, inputs } = await measure(source);
  const parsers = elements ? parserPackages.filter((name) => inputs.some((input) => input.includes(`node_modules/${name}/`))) : [];
  const over = budget !== undefined && gzip > budget;
  failed ||= over || parsers.length > 0;
  rows.push({
    entry: name,
    bytes: gzip,
    'gzip KB': (gzip / kilobyte).toFixed(2),
    'brotli KB': (brotli / kilobyte).toFixed(2),
    'budget KB': budget === undefined ? '' : String(budget / kilobyte),
    verdict:
      [over ? 'over budget' : '', parsers.length > 0 ? `loads ${parsers.join(', ')} at once` : ''].filter(Boolean).join('; ') || 'ok',
  });
}
console.table(rows);
console.log('Minified and compressed, dependencies included, dynamic imports excluded. 1 KB is 1024 bytes.');
if (process.argv.includes('--write')) writeTable();
if (failed) process.exitCode = 1;

function writeTable() {
  const path = join(root, 'docs/sizes.md');
  const lines = rows.map((row) => `| \`${row.entry}\` | ${row['gzip KB']} | ${row['brotli KB']} | ${row['budget KB']} |`);
  const table = ['| entry | gzip | brotli | budget |', '| --- | --- | --- | --- |', ...lines].join('\n');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=<!-- sizes -->\n)[^]*?(?=<!-- end -->)/, `${table}\n`));
}
