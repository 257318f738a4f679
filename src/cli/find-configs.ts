/** Files and folders that someone named → the configs to check. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.js';

export interface FoundConfig {
  /** What messages call it: its path as short as it can be said. */
  readonly filename: string;
  /** Absolute; what its data files are relative to is the folder of it. */
  readonly path: string;
  readonly source: string;
}

interface Surroundings {
  readonly folder: string;
  readonly readStandardInput: () => Promise<string>;
}

const CONFIG_FILE = /\.(?:ya?ml|json)$/i;
/** The name that Potato gives to a config. */
const CONFIG_NAME = /^config\.(?:ya?ml|json)$/i;
/** The one key that every config has: at the beginning of a line in YAML, in quotes anywhere in JSON. */
const SCHEMES_KEY = /^[ \t]*["']?annotation_schemes["']?[ \t]*:|"annotation_schemes"\s*:/m;

/**
 * @returns each config once, in the order of the paths; those of a folder by name
 * @throws UsageError when a path is not there or cannot be read, or a folder has no config
 */
export async function findConfigs(paths: readonly string[], surroundings: Surroundings): Promise<readonly FoundConfig[]> {
  const found = new Map<string, FoundConfig>();
  for (const path of paths) for (const config of await configsAt(path, surroundings)) found.set(config.path, config);
  return [...found.values()];
}

async function configsAt(path: string, { folder, readStandardInput }: Surroundings): Promise<readonly FoundConfig[]> {
  if (path === '-') return [{ filename: '<stdin>', path: join(folder, '<stdin>'), source: await readStandardInput() }];
  const absolute = resolve(folder, path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new UsageError(`There is no ${path}.`);
  if (!found.isDirectory()) return [await readConfig(absolute, folder)];
  const configs: FoundConfig[] = [];
  for (const file of await filesIn(absolute)) {
    const config = await readConfig(file, folder);
    if (CONFIG_NAME.test(basename(file)) || SCHEMES_KEY.test(config.source)) configs.push(config);
  }
  if (configs.length === 0) throw new UsageError(`There is no config in ${path}.`);
  return configs;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const isOurs = (name: string) => !name.split(sep).some((part) => part === 'node_modules' || part.startsWith('.'));
  return names
    .filter((name) => CONFIG_FILE.test(name) && isOurs(name))
    .sort()
    .map((name) => join(folder, name));
}

async function readConfig(path: string, folder: string): Promise<FoundConfig> {
  try {
    return { filename: shownPath(path, folder), path, source: await readFile(path, 'utf8') };
  } catch (error) {
    throw new UsageError(`${shownPath(path, folder)} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** A path as short as it can be said from a folder. */
export function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short !== '' && short.length < path.length ? short : path;
}
