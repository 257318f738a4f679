/** Serves the few dependencies that are not ES modules as such to the browser tests. */
import { build } from 'esbuild';

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
      const { outputFiles } = await build({ entryPoints: [name], bundle: true, format: 'esm', write: false });
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
