/** Where the sources of the package's entries are, by its export map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../../src/core/json.js';
import { root } from './code-block.js';

/** `annotation-elements/config` and so on, with the path of the source; `*` as in the export map. The file for script tags is not among them. */
export function entrySources(): ReadonlyMap<string, string> {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const exported = isPlainObject(manifest) && isPlainObject(manifest['exports']) ? manifest['exports'] : {};
  const sources = new Map<string, string>();
  for (const [name, target] of Object.entries(exported)) {
    const types = isPlainObject(target) ? target['types'] : undefined;
    const path = typeof types === 'string' && name !== './cdn' ? types : undefined;
    if (path !== undefined)
      sources.set(`annotation-elements${name.slice(1)}`, join(root, path.replace(/^\.\/dist\/(.+)\.d\.ts$/, 'src/$1.ts')));
  }
  return sources;
}

/** The source of one entry, for whoever resolves an import. */
export function entrySource(name: string): string | undefined {
  for (const [entry, source] of entrySources()) {
    const [start = '', end] = entry.split('*');
    if (entry === name) return source;
    if (end !== undefined && name.startsWith(start) && name.endsWith(end)) {
      return source.replace('*', name.slice(start.length, name.length - end.length));
    }
  }
  return undefined;
}

/** The module that an import names, without the path in it: `react` of `react/jsx-runtime`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
