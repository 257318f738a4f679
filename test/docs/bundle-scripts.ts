/** Scripts of the pages as a browser or Node loads them: bundled in memory, with the package's own name leading to its sources. */
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './code-block.js';
import { isInstalled } from './check-types.js';
import { entrySource } from './package-entries.js';
import type { ScriptBlock } from './script-block.js';

/** Whether the script belongs to a server. */
export function isForNode({ imports }: ScriptBlock): boolean {
  return imports.some((name) => /^node:|^annotation-elements\/(server|testing)$/.test(name));
}

/** Whether everything that it imports is here: a script for a framework that is not installed is only looked at by the compiler. */
export function canRun({ block, path, imports }: ScriptBlock, scripts: readonly ScriptBlock[]): boolean {
  const isPart = !['ts', 'js', 'tsx', 'jsx'].includes(block.language) || block.words.includes('shape');
  const isFound = (name: string): boolean =>
    name.startsWith('.') ? scripts.some((other) => other.path === join(dirname(path), name)) : isInstalled(name);
  return !isPart && imports.every(isFound);
}

/** The files of the bundle by their names; that of a script is the one that `scriptName` gives. */
export async function bundleScripts(scripts: readonly ScriptBlock[], platform: 'browser' | 'node'): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(scripts.map((script) => [scriptName(script), script.path])),
    outdir: join(root, 'bundle'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform,
    target: 'es2022',
    ...(platform === 'node' && { packages: 'external', outExtension: { '.js': '.mjs' } }),
    // Pages import elements for their registration alone.
    ignoreAnnotations: true,
    jsx: 'automatic',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
    write: false,
    plugins: [packageSources(scripts)],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** The name of a script's file in the bundle, without its ending. */
export function scriptName({ block }: ScriptBlock): string {
  return block.place.replaceAll(/\W+/g, '-');
}

function packageSources(scripts: readonly ScriptBlock[]): Plugin {
  const sources = new Map(scripts.map(({ path, source, block }) => [path, { source, block }]));
  return {
    name: 'package-sources',
    setup(bundling) {
      bundling.onResolve({ filter: /^annotation-elements(\/|$)/ }, ({ path }) => {
        const source = entrySource(path);
        return source === undefined ? { errors: [{ text: `The package has no entry ${path}.` }] } : { path: source };
      });
      bundling.onResolve({ filter: /./ }, ({ path, importer }) => {
        const whole = path.startsWith('.') ? join(dirname(importer), path) : path;
        return sources.has(whole) ? { path: whole, namespace: 'block' } : undefined;
      });
      bundling.onLoad({ filter: /./, namespace: 'block' }, ({ path }) => ({
        contents: sources.get(path)?.source ?? '',
        loader: path.endsWith('x') ? 'tsx' : 'ts',
        resolveDir: dirname(path).replace(/\/blocks\/.*$/, ''),
      }));
    },
  };
}
