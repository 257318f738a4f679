/**
 * Builds the pages of the benchmark as their makers would for production, all by Vite with its defaults. Beside the library's built package it needs what
 * bench/package.json names.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const bench = fileURLToPath(new URL('.', import.meta.url));
const pages = `${bench}pages/`;
export const builtPages = `${bench}dist/`;

/** The config as a server would send it to a page that has no parser. @type {import('vite').Plugin} */
const taskConfig = {
  name: 'task-config',
  resolveId: (id) => (id === 'task-config' ? '\0task-config' : null),
  async load(id) {
    if (id !== '\0task-config') return null;
    const { parseTaskConfig } = await import(pathToFileURL(`${bench}../dist/config/index.js`).href);
    const { config } = parseTaskConfig(await readFile(`${pages}library/config.yaml`, 'utf8'));
    return `export default ${JSON.stringify(config)}`;
  },
};

/** @type {import('vite').Plugin} */
const svelte = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    const { compile } = await import(pathToFileURL(`${bench}node_modules/svelte/src/compiler/index.js`).href);
    return compile(code, { filename: id, dev: false, css: 'injected' }).js.code;
  },
};

/** @param {readonly { readonly name: string }[]} asked */
export async function buildPages(asked) {
  await rm(builtPages, { recursive: true, force: true });
  for (const { name } of asked) {
    await build({
      configFile: false,
      root: `${pages}${name}`,
      base: './',
      logLevel: 'error',
      plugins: [taskConfig, svelte],
      build: { outDir: `${builtPages}${name}`, emptyOutDir: true, chunkSizeWarningLimit: 1e6 },
    });
  }
  await cp(`${pages}harness.js`, `${builtPages}harness.js`);
}
