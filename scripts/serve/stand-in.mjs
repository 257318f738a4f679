/**
 * A design handed on without its data: `data_files` names a file that is not there, while the folder has one other, as published designs
 * have their `sample-data.json`. That one is served in its place, and the terminal says so.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, posix } from 'node:path';

/**
 * @typedef {object} StandIn
 * @property {string} named the file that `data_files` names, relative to the config's folder
 * @property {string} file the name of the file in that folder which is served for it
 */

const dataExtensions = new Set(['.json', '.jsonl', '.ndjson', '.csv', '.tsv']);

/** The page reads a file by the ending that the config gives it, so what stands in must be readable by that. */
const readableAs = new Map([
  ['.json', new Set(['.json', '.jsonl', '.ndjson'])],
  ['.jsonl', new Set(['.jsonl', '.ndjson'])],
  ['.ndjson', new Set(['.jsonl', '.ndjson'])],
  ['.csv', new Set(['.csv'])],
  ['.tsv', new Set(['.tsv'])],
]);

/**
 * @param {string} configPath
 * @param {readonly string[]} dataFiles as the config names them
 * @returns {Promise<StandIn | undefined>} `undefined` where nothing is missing, or it is not plain which file was meant
 */
export async function standInData(configPath, dataFiles) {
  const folder = dirname(configPath);
  const local = dataFiles.map((name) => posix.normalize(name)).filter(isWithinFolder);
  const presence = await Promise.all(local.map((name) => isFile(join(folder, name))));
  const [named, ...others] = local.filter((_, index) => !presence[index]);
  if (named === undefined || others.length > 0) return undefined;
  const taken = new Set([...local, basename(configPath)]);
  const candidates = (await readdir(folder)).filter(
    (name) => dataExtensions.has(extname(name).toLowerCase()) && !name.startsWith('.') && !taken.has(name) && !isOfAnotherKind(name),
  );
  const [file] = candidates;
  return file !== undefined && candidates.length === 1 && isReadableAs(named, file) ? { named, file } : undefined;
}

/** @param {StandIn} standIn @param {string} filename of the config, as the terminal calls it */
export function standInLine({ named, file }, filename) {
  return `${filename} data_files names ${named}, which is not there: ${file} is served in its place.`;
}

/** @param {string} name */
function isWithinFolder(name) {
  return !/^([a-z][a-z\d+.-]+:|\/)/i.test(name) && !name.startsWith('..');
}

/** Configs and what a folder says about itself are no data. @param {string} name */
function isOfAnotherKind(name) {
  return /^(?:config|metadata|package|package-lock|tsconfig)\.json$/i.test(name);
}

/** @param {string} named @param {string} file */
function isReadableAs(named, file) {
  return readableAs.get(extname(named).toLowerCase())?.has(extname(file).toLowerCase()) ?? true;
}

/** @param {string} path */
async function isFile(path) {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
