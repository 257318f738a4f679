/** Scripts of pages under test, bundled in memory. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type BundledFiles = Map<string, Uint8Array<ArrayBuffer>>;

export interface BundleOptions {
  /** The folder of the addresses; ends in a slash. */
  readonly folder: string;
  readonly plugins?: readonly Plugin[];
}

/** @param entries paths from the root of the project, by the names of their scripts */
export async function bundle(entries: Readonly<Record<string, string>>, { folder, plugins = [] }: BundleOptions): Promise<BundledFiles> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: root,
    bundle: true,
    // Elements are imported for their registration alone.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${root}tsconfig.json`,
    plugins: [...plugins],
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [folder + basename(path), new Uint8Array(contents)]));
}

/** The CDN build as it lies in `dist`. */
export async function cdnFiles(folder: string): Promise<BundledFiles> {
  const built = new URL('../../dist/cdn/', import.meta.url);
  const names = await readdir(built).catch(() => {
    throw new Error('There is no build: run npm run build.');
  });
  const scripts = names.filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(scripts.map(async (name) => [folder + name, new Uint8Array(await readFile(new URL(name, built)))] as const)),
  );
}
