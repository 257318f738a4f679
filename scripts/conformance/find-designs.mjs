/** Finds the designs below folders: every config that has schemes, at any depth. */
import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * @typedef {object} Design
 * @property {string} name its folder, relative to what was asked for
 * @property {string} configPath
 * @property {string} source the config's text
 */

/** The names that `npm start` looks for in a folder. */
const configName = /^config\.(?:ya?ml|json)$/i;
const schemes = /annotation_schemes/;

/**
 * @param {readonly string[]} paths folders, or config files of any name
 * @param {string} folder what the paths are relative to
 * @returns {Promise<readonly Design[]>}
 * @throws {Error} when a path is not there, or has no design
 */
export async function findDesigns(paths, folder) {
  /** @type {typeof import('../../src/cli/find-configs.js')} */
  const { findConfigs } = await tsImport('../../src/cli/find-configs.ts', import.meta.url);
  /** @type {Map<string, Design>} */
  const designs = new Map();
  for (const given of paths) {
    const path = resolve(folder, given);
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    const configs = await findConfigs([path], { folder, readStandardInput: async () => '' });
    const found = configs.filter((config) => !isFolder || (configName.test(basename(config.path)) && schemes.test(config.source)));
    if (found.length === 0) throw new Error(`There is no design in ${given}: no config.yaml with annotation_schemes.`);
    for (const { path: configPath, source } of found) {
      const name = isFolder ? relative(path, dirname(configPath)) || basename(path) : given;
      designs.set(configPath, { name: name.replaceAll('\\', '/'), configPath, source });
    }
  }
  return [...designs.values()];
}
