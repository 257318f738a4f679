/** Reads a design before it is served, to say in the terminal what is wrong with it, as the command `check` does. The page shows it all the same. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { standInData, standInLine } from './stand-in.mjs';

/**
 * @typedef {object} CheckedDesign
 * @property {string} title
 * @property {number | undefined} port the port that the config asks for; absent where the config cannot be run
 * @property {readonly string[]} report lines for the terminal
 * @property {import('./stand-in.mjs').StandIn | undefined} standIn what is served for a data file that is not there
 */

const configNames = ['config.yaml', 'config.yml', 'config.json'];

/**
 * @param {string} path a config file, or a folder with one
 * @returns {Promise<string>} the config file
 * @throws {Error} when there is none
 */
export async function findConfig(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no ${path}. Give the path of a config file, or of a folder with a config.yaml.`);
  if (!found.isDirectory()) return path;
  const names = await readdir(path);
  const name = configNames.find((candidate) => names.includes(candidate));
  if (name === undefined) throw new Error(`The folder ${path} has no ${configNames[0] ?? ''}. Give the path of the config file.`);
  return join(path, name);
}

/**
 * @param {string} configPath
 * @returns {Promise<CheckedDesign>}
 */
export async function checkDesign(configPath) {
  const { checkConfig, displayOf, shownPath, textReport } = await commandModules();
  const folder = process.cwd();
  const filename = shownPath(configPath, folder);
  const checked = await checkConfig({ filename, path: configPath, source: await readFile(configPath, 'utf8') }, folder);
  const dataFiles = checked.config?.dataFiles ?? [];
  const standIn = await standInData(configPath, dataFiles);
  const report = [
    textReport([checked], displayOf(process.stdout, process.env)).trimEnd(),
    ...outside(dataFiles, configPath, filename),
    ...(standIn ? [standInLine(standIn, filename)] : []),
  ];
  return { title: checked.config?.annotationTaskName ?? basename(dirname(configPath)), port: checked.config?.port, report, standIn };
}

/**
 * @typedef {Pick<typeof import('../../src/cli/check-config.js'), 'checkConfig'> & Pick<typeof import('../../src/cli/find-configs.js'), 'shownPath'>
 *   & Pick<typeof import('../../src/cli/paint.js'), 'displayOf'> & Pick<typeof import('../../src/cli/text-report.js'), 'textReport'>} CommandModules
 */

/** @returns {Promise<CommandModules>} */
async function commandModules() {
  const names = ['check-config', 'find-configs', 'paint', 'text-report'];
  const modules = await Promise.all(names.map((name) => tsImport(`../../src/cli/${name}.ts`, import.meta.url)));
  return Object.assign({}, ...modules);
}

/**
 * What the server will not give out.
 * @param {readonly string[]} dataFiles
 * @param {string} configPath
 * @param {string} filename
 */
function outside(dataFiles, configPath, filename) {
  const folder = dirname(configPath);
  return dataFiles
    .filter((name) => !/^([a-z][a-z\d+.-]+:|\/\/)/i.test(name) && relative(folder, join(folder, name)).startsWith('..'))
    .map((name) => `${filename} error data_files names ${name}, which is outside of the config’s folder. Only that folder is served.`);
}
