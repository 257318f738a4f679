/** What comes with the package when it is installed: few packages, under licences that ask for nothing but to be named, and none runs a script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isPlainObject } from '../../src/core/json.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'PSF-2.0'];

/** A package as the lockfile has it. */
interface LockedPackage {
  readonly path: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

const lock = parsed(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const packages = isPlainObject(lock['packages']) ? lock['packages'] : {};

describe('the packages that come with the package', () => {
  const runtime = installedWith('', packages['']);

  it('are those of the lockfile', () => {
    assert.ok(runtime.length >= 9, 'every dependency is found');
    assert.ok(runtime.length < 40, runtime.map(({ path }) => path).join());
  });

  it('have licences of the list', () => {
    const others = runtime
      .filter(({ path, entry }) => !isAllowed(licenceOf(path, entry)))
      .map(({ path, entry }) => [path, licenceOf(path, entry)]);
    assert.deepEqual(others, []);
  });

  it('run no script when they are installed', () => {
    assert.deepEqual(
      runtime.filter(({ entry }) => entry['hasInstallScript'] === true).map(({ path }) => path),
      [],
    );
  });

  it('are found wanting where a licence is none of the list', () => {
    assert.ok(isAllowed('(MPL-2.0 OR Apache-2.0)'));
    assert.ok(isAllowed('(MIT AND BSD-3-Clause)'));
    assert.ok(!isAllowed('GPL-3.0-only'));
    assert.ok(!isAllowed('(MIT AND GPL-3.0-only)'));
    assert.ok(!isAllowed(''));
  });
});

/** All that is installed with a package, each once, by Node's rule: the nearest `node_modules` that has it. */
function installedWith(from: string, entry: unknown, found = new Map<string, LockedPackage>()): LockedPackage[] {
  const { dependencies, optionalDependencies } = isPlainObject(entry) ? entry : {};
  const names = [dependencies, optionalDependencies].flatMap((list) => (isPlainObject(list) ? Object.keys(list) : []));
  for (const name of names) {
    const path = resolved(from, name);
    const needed = packages[path];
    if (found.has(path) || !isPlainObject(needed)) continue;
    found.set(path, { path, entry: needed });
    installedWith(path, needed, found);
  }
  return [...found.values()];
}

function resolved(from: string, name: string): string {
  for (let folder = from; folder !== ''; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder}/node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
  }
  return `node_modules/${name}`;
}

function licenceOf(path: string, entry: Readonly<Record<string, unknown>>): string {
  const licence = entry['license'] ?? parsed(readFileSync(join(root, path, 'package.json'), 'utf8'))['license'];
  return typeof licence === 'string' ? licence : '';
}

/** An SPDX expression without nesting: of alternatives one is enough, of several at once each is needed. */
function isAllowed(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').trim();
  return parts.split(' OR ').some((alternative) => alternative.split(' AND ').every((licence) => allowed.includes(licence)));
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  return isPlainObject(value) ? value : {};
}
