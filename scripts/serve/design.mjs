/** Reads a design before it is served, to say in the terminal what is wrong with it. The page shows it all the same. */
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** @typedef {import('../../src/core/diagnostic.js').Diagnostic} Diagnostic */
/** @typedef {typeof import('../../src/config/index.js') & Pick<typeof import('../../src/core/item.js'), 'itemIdentity'>} ConfigEntry */

/**
 * @typedef {object} CheckedDesign
 * @property {string} title
 * @property {number | undefined} port the port that the config asks for; absent where the config cannot be run
 * @property {readonly string[]} report lines for the terminal
 */

const configNames = ['config.yaml', 'config.yml', 'config.json'];
const dataFilePattern = /\.(json|jsonl|ndjson|csv|tsv)$/i;

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
  const [entry, source] = await Promise.all([configEntry(), readFile(configPath, 'utf8')]);
  const filename = shown(configPath);
  try {
    const parsed = entry.parseTaskConfig(source, { filename });
    const { config } = parsed;
    const data = await checkData(entry, parsed, configPath);
    return { title: config.annotationTaskName, port: config.port, report: [...parsed.diagnostics.map(diagnosticLine), ...data] };
  } catch (error) {
    if (!(error instanceof entry.TaskConfigError)) throw error;
    return { title: basename(dirname(configPath)), port: undefined, report: error.diagnostics.map(diagnosticLine) };
  }
}

/** @returns {Promise<ConfigEntry>} */
async function configEntry() {
  const [config, item] = await Promise.all(
    ['config/index.ts', 'core/item.ts'].map((module) => tsImport(`../../src/${module}`, import.meta.url)),
  );
  return { ...config, itemIdentity: item.itemIdentity };
}

/**
 * @param {ConfigEntry} entry
 * @param {ReturnType<ConfigEntry['parseTaskConfig']>} parsed
 * @param {string} configPath
 */
async function checkData(entry, parsed, configPath) {
  const { dataFiles, itemProperties } = parsed.config;
  const folder = dirname(configPath);
  const items = [];
  /** @type {Set<string>} */
  const knownIds = new Set();
  const report = [];
  let isWhole = true;
  for (const name of dataFiles.filter(isLocal)) {
    const path = join(folder, name);
    if (relative(folder, path).startsWith('..')) {
      isWhole = false;
      report.push(`${shown(configPath)} error data_files names ${name}, which is outside ${shown(folder)}. Only that folder is served.`);
      continue;
    }
    if (!(await isFile(path))) {
      isWhole = false;
      report.push(await missingDataFile(name, configPath));
      continue;
    }
    try {
      const data = entry.parseItems(await readFile(path, 'utf8'), { ...itemProperties, filename: shown(path), knownIds });
      items.push(...data.items);
      report.push(...data.diagnostics.map(diagnosticLine));
      for (const item of data.items) knownIds.add(entry.itemIdentity(item, itemProperties.idKey) ?? '');
    } catch (error) {
      if (!(error instanceof entry.TaskConfigError)) throw error;
      isWhole = false;
      report.push(...error.diagnostics.map(diagnosticLine));
    }
  }
  return isWhole && dataFiles.every(isLocal) ? [...report, ...entry.checkItems(parsed, items).map(diagnosticLine)] : report;
}

/** @param {string} name */
function isLocal(name) {
  return !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(name);
}

/** @param {string} path */
async function isFile(path) {
  return access(path).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );
}

/**
 * @param {string} name as the config has it
 * @param {string} configPath
 */
async function missingDataFile(name, configPath) {
  const folder = dirname(configPath);
  const entries = await readdir(folder, { recursive: true });
  const present = entries.filter(
    (entry) => dataFilePattern.test(entry) && entry !== basename(configPath) && !entry.includes('node_modules'),
  );
  const there = present.length === 0 ? 'The folder has no data files.' : `The folder has: ${present.sort().join(', ')}.`;
  return `${shown(configPath)} error data_files names ${name}, which is not there. ${there}`;
}

/** @param {Diagnostic} diagnostic */
function diagnosticLine({ filename, line, column, severity, message }) {
  const place = [filename, line, column].filter((part) => part !== undefined).join(':');
  return `${place} ${severity} ${message}`.trim();
}

/**
 * As short as it can be said from here.
 * @param {string} path
 */
function shown(path) {
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}
