/**
 * Three builds. The package: every module of src/ as a module of dist/, dependencies left to the consumer. The CDN file: everything in one
 * minified module that registers the elements, with the parts that not every task needs in chunks beside it. The scripts of the pages that
 * the command `serve` shows.
 */
import { basename, dirname } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import { entries, root } from './scripts/entries.mjs';
import { licencesPlugin } from './scripts/licences-plugin.mjs';

const templates = minifyLiterals({
  include: ['src/**'],
  failOnError: true,
  // A space between inline parts can be seen, so each run of white space stays one space.
  options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true, caseSensitive: true, keepClosingSlash: true } },
});
/** Warnings about the project's own code are shown and fail the build; the ones about dependencies are theirs. @type {import('rollup').RollupOptions['onLog']} */
const onLog = (level, log, handler) => {
  const about = [log.id, ...(log.ids ?? [])].filter((id) => id !== undefined);
  if (about.length === 0 || about.some((id) => !id.includes('node_modules'))) handler(level, log);
};

const typescript = { target: 'es2022', tsconfig: 'tsconfig.json' };

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: entries(),
  onLog,
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[a-z]:/i.test(id),
  plugins: [templates, esbuild(typescript)],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true, sourcemapExcludeSources: true },
};

const cdnEntry = 'annotation-elements';

/** @type {import('rollup').Plugin} */
const cdnSource = {
  name: 'cdn-entry',
  resolveId: (id) => (id === cdnEntry ? `${root}${cdnEntry}.js` : null),
  load: (id) => (id === `${root}${cdnEntry}.js` ? "import './src/define/all.ts';\nexport * from './src/index.ts';" : null),
};

/** A chunk that is an index module is named by its folder. @param {import('rollup').PreRenderedChunk} chunk */
const chunkFileNames = ({ name, facadeModuleId }) => {
  const stem = name === 'index' && facadeModuleId ? basename(dirname(facadeModuleId)) : name;
  return `${stem}-[hash].js`;
};

/** @type {import('rollup').RollupOptions} */
const cdn = {
  input: cdnEntry,
  onLog,
  plugins: [
    cdnSource,
    templates,
    nodeResolve({ browser: true }),
    commonjs(),
    esbuild({ ...typescript, minify: true, legalComments: 'eof' }),
    licencesPlugin(),
  ],
  output: { dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames },
};

/** The scripts of the pages that the command `serve` shows. @type {import('rollup').RollupOptions} */
const pages = {
  input: { 'task-page': 'src/pages/task-page.ts', 'sign-in-page': 'src/pages/sign-in-page.ts' },
  onLog,
  plugins: [nodeResolve({ browser: true }), esbuild({ ...typescript, minify: true }), licencesPlugin()],
  output: { dir: 'dist/pages', format: 'es', sourcemap: true, chunkFileNames },
};

export default [modules, cdn, pages];
