/** The package as it would be published: packed by npm and unpacked again. Needs the built package. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isPlainObject } from '../../src/core/json.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What package.json exports under one name: the file to import, its declarations, or both. */
export interface ExportedEntry {
  /** As a page imports it: `annotation-elements/core`. */
  readonly specifier: string;
  readonly file: string | undefined;
  readonly types: string | undefined;
}

export class PackedPackage {
  /** The folder whose `node_modules` has the package; the dependencies are those of the project, above it. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths from the package's root, with `/`. */
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;

  private constructor(folder: string, tarball: string, files: readonly string[], manifest: Readonly<Record<string, unknown>>) {
    this.folder = folder;
    this.tarball = tarball;
    this.files = files;
    this.manifest = manifest;
  }

  static async pack(): Promise<PackedPackage> {
    const folder = await mkdtemp(join(root, 'node_modules', '.packed-'));
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    const name = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1];
    if (name === undefined) throw new Error(`npm pack named no file:\n${stdout}`);
    const unpacked = join(folder, 'node_modules', 'annotation-elements');
    await mkdir(unpacked, { recursive: true });
    await run('tar', ['-xzf', join(folder, name), '--strip-components=1', '-C', unpacked]);
    const found = await readdir(unpacked, { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
      .map((path) => path.replaceAll('\\', '/'));
    const manifest: unknown = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8'));
    if (!isPlainObject(manifest)) throw new Error('package.json is no object.');
    return new PackedPackage(folder, join(folder, name), files.sort(), manifest);
  }

  /** @param name from the package's root */
  path(name: string): string {
    return join(this.folder, 'node_modules', 'annotation-elements', name);
  }

  /** Every export, with those of a pattern one by one. */
  get entries(): readonly ExportedEntry[] {
    const { exports } = this.manifest;
    if (!isPlainObject(exports)) throw new Error('package.json has no map of exports.');
    return Object.entries(exports).flatMap(([name, target]) => {
      const file = typeof target === 'string' ? target : isPlainObject(target) ? target['default'] : undefined;
      const types = isPlainObject(target) ? target['types'] : undefined;
      return this.#expand({
        specifier: name.replace(/^\./, 'annotation-elements'),
        file: typeof file === 'string' ? file : undefined,
        types: typeof types === 'string' ? types : undefined,
      });
    });
  }

  #expand(entry: ExportedEntry): ExportedEntry[] {
    const { specifier, file, types } = entry;
    if (!specifier.includes('*') || file === undefined) return [entry];
    const [before = '', after = ''] = file.replace('./', '').split('*');
    return this.files
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => path.slice(before.length, path.length - after.length))
      .map((name) => ({ specifier: specifier.replace('*', name), file: file.replace('*', name), types: types?.replace('*', name) }));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
