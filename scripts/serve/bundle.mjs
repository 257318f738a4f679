/** The elements as the browser loads them, bundled in memory from the sources. */
import { basename, join } from 'node:path';
import { context } from 'esbuild';
import { root } from '../entries.mjs';

/**
 * @typedef {object} ElementsBundle
 * @property {() => Promise<void>} refresh bundles again what has changed
 * @property {(name: string) => Uint8Array | undefined} file
 * @property {() => Promise<void>} dispose
 */

export const elementsEntry = 'annotation-elements.js';

/** @returns {Promise<ElementsBundle>} */
export async function bundleElements() {
  /** Chunks of earlier bundles stay: a page that is open may still ask for one. @type {Map<string, Uint8Array>} */
  const files = new Map();
  const bundling = await context({
    absWorkingDir: root,
    entryPoints: { 'annotation-elements': join(root, 'src/define/all.ts') },
    outdir: join(root, 'elements'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    logLevel: 'silent',
    write: false,
  });
  const refresh = async () => {
    const { outputFiles } = await bundling.rebuild();
    for (const { path, contents } of outputFiles ?? []) files.set(basename(path), contents);
  };
  try {
    await refresh();
  } catch (error) {
    await bundling.dispose();
    throw error;
  }
  return { refresh, file: (name) => files.get(name), dispose: () => bundling.dispose() };
}
