/** Serves the few dependencies that are not ES modules as such to the browser tests. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './entries.mjs';

/**
 * @param {readonly string[]} packages names of packages whose files are CommonJS or UMD
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commonjsPlugin(packages) {
  return {
    name: 'commonjs',
    async serve({ path }) {
      const name = packages.find((candidate) => path.includes(`/node_modules/${candidate}/`));
      if (name === undefined) return undefined;
      // Of most there is one file; of highlight.js, one for each language.
      const entry = /\/(?:es|lib)\//.test(path) ? join(root, path) : name;
      const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
