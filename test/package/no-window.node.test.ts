/** Every entry of the package can be imported where there is no page: in plain Node, and beside the shim of Lit's server rendering. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { entries } from '../../scripts/entries.mjs';
import { isPlainObject } from '../../src/core/json.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const defineModules = Object.keys(entries()).flatMap((name) => /^define\/(.+)$/.exec(name)?.[1] ?? []);
const { exports: exportMap } = parsed('package.json');
const specifiers = Object.entries(isPlainObject(exportMap) ? exportMap : {})
  .filter(([, target]) => isPlainObject(target) && 'default' in target)
  .flatMap(([entry]) => (entry.includes('*') ? defineModules.map((name) => entry.replace('*', name)) : [entry]))
  .map((entry) => `annotation-elements${entry.slice(1)}`);

/** Imports modules one after another in a process of their own. @returns what went wrong */
function problems(modules: readonly string[], before: readonly string[] = []): string {
  const script = `
    for (const name of ${JSON.stringify(before)}) await import(name);
    const names = () => Object.getOwnPropertyNames(globalThis).filter((name) => /^(?:window|document|navigator)$/.test(name)).join();
    const known = names();
    for (const name of ${JSON.stringify(modules)}) {
      await import(name).catch((error) => console.log(name + ': ' + error.stack));
      if (names() !== known) console.log(name + ' makes ' + names());
    }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}

it('the export map has modules', () => {
  for (const entry of ['annotation-elements', 'annotation-elements/cdn', 'annotation-elements/define/hydration.js'])
    assert.ok(specifiers.includes(entry), `${entry} is missing in ${specifiers.join()}`);
});

it('every entry is imported in plain Node, without a window, and makes none', () => {
  assert.equal(problems(specifiers), '');
});

it('every entry is imported beside the DOM shim of a server', () => {
  assert.equal(problems(specifiers, ['@lit-labs/ssr/lib/install-global-dom-shim.js']), '');
});

function parsed(file: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return isPlainObject(value) ? value : {};
}
