/** The package's entry modules, read from the export map and the commands of package.json, so that there is one list of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @returns {Record<string, string>} the path of each entry's source, from the root, by the name of its output without extension
 * @throws {Error} when an entry of the export map has no source
 */
export function entries() {
  const found = outputs()
    .flatMap(expand)
    .map((name) => /** @type {const} */ ([name, `src/${name}.ts`]));
  const missing = found.filter(([, source]) => !existsSync(join(root, source))).map(([, source]) => source);
  if (missing.length > 0) throw new Error(`package.json exports modules that have no source: ${missing.join(', ')}`);
  return Object.fromEntries(found);
}

/** Names below dist/ that package.json points to, with `*` as written there. The CDN build is no module of its own. */
function outputs() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { exports = {}, bin = {} } = isMapping(manifest) ? manifest : {};
  const modules = strings([exports, bin]).flatMap((target) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(target)?.[1] ?? []);
  return [...new Set(modules)].filter((name) => !name.startsWith('cdn/'));
}

/** @param {unknown} value @returns {value is Readonly<Record<string, unknown>>} */
function isMapping(value) {
  return typeof value === 'object' && value !== null;
}

/**
 * Every string within a JSON value.
 * @param {unknown} value
 * @returns {string[]}
 */
function strings(value) {
  if (typeof value === 'string') return [value];
  return isMapping(value) ? Object.values(value).flatMap(strings) : [];
}

/** @param {string} name */
function expand(name) {
  if (!name.includes('*')) return [name];
  const folder = dirname(name);
  const modules = readdirSync(join(root, 'src', folder)).filter((file) => file.endsWith('.ts'));
  return modules.map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);
}
