/** A config that someone named → a study that can be run; what is wrong with it is said as the command `check` says it. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkConfig } from './check-config.js';
import { UsageError } from './usage-error.js';
import { findConfigs } from './find-configs.js';
import type { Display } from './paint.js';
import type { Study } from './serve/serve-study.js';
import { textReport } from './text-report.js';

/** What the config of a folder is called. */
export const CONFIG_NAMES = ['config.yaml', 'config.yml', 'config.json'];

export interface StudySurroundings {
  readonly folder: string;
  readonly display: Display;
  readonly readStandardInput: () => Promise<string>;
}

/**
 * @param report takes what is wrong, where something is
 * @returns `undefined` when it cannot be run
 * @throws UsageError when there is no such config
 */
export async function openStudy(path: string, surroundings: StudySurroundings, report: (text: string) => void): Promise<Study | undefined> {
  const [found] = await findConfigs([await configFile(path, surroundings.folder)], surroundings);
  if (!found) throw new UsageError(`There is no config in ${path}.`);
  const checked = await checkConfig(found, surroundings.folder);
  if (checked.diagnostics.length > 0 || checked.unchecked.length > 0) report(textReport([checked], surroundings.display));
  if (checked.unchecked.length > 0) {
    report(`A study keeps its items by itself: download ${checked.unchecked.join(', ')} and name the file in “data_files”.\n`);
  }
  const hasErrors = checked.diagnostics.some(({ severity }) => severity === 'error');
  if (hasErrors || !checked.config || !checked.items) return undefined;
  return { configPath: found.path, config: checked.config, items: checked.items, gold: checked.gold };
}

/** Of a folder, the file that is called so: others in it may be of other tasks. */
async function configFile(path: string, folder: string): Promise<string> {
  if (path === '-') throw new UsageError('A study needs a config file: its data and its records are beside it.');
  const absolute = resolve(folder, path);
  const isFolder = (await stat(absolute).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) return path;
  const names = await readdir(absolute);
  const name = CONFIG_NAMES.find((candidate) => names.includes(candidate));
  if (name === undefined) throw new UsageError(`The folder ${path} has no config.yaml. Name the config file.`);
  return join(path, name);
}
