/** What the tarball holds, and that each of its exports is there and does nothing when it is imported where there is no page. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isPlainObject } from '../../src/core/json.js';
import { PackedPackage } from './packed-package.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Only for a script tag. */
const browserOnly = ['annotation-elements/cdn'];

describe('the tarball', () => {
  let packed: PackedPackage;
  before(async () => {
    packed = await PackedPackage.pack();
  });
  after(async () => {
    await packed.remove();
  });

  it('holds nothing of tests, stories, examples and tools', () => {
    const strays = packed.files.filter((path) => !/^(?:dist|src|jsx)\//.test(path));
    assert.deepEqual(strays, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'task-config.schema.json',
      'vscode.css-custom-data.json',
      'vscode.html-custom-data.json',
      'web-types.json',
    ]);
    assert.deepEqual(
      packed.files.filter((path) => /\.(?:test|stories)\.|(?:^|\/)(?:test|stories|node_modules)\/|tsconfig/.test(path)),
      [],
    );
  });

  it('names only files that it holds', () => {
    const { customElements, types, bin } = packed.manifest;
    const named = [customElements, packed.manifest['web-types'], types, ...(isPlainObject(bin) ? Object.values(bin) : [])];
    const targets = packed.entries.flatMap(({ file, types }) => [file, types]);
    const missing = [...named, ...targets]
      .filter((target) => typeof target === 'string')
      .map((target) => target.replace(/^\.\//, ''))
      .filter((target) => !packed.files.includes(target));
    assert.deepEqual(missing, []);
    assert.ok(packed.entries.length > 40);
  });

  it('has side effects in exactly the modules that register elements', () => {
    const { sideEffects } = packed.manifest;
    assert.ok(Array.isArray(sideEffects));
    const patterns = sideEffects
      .map(String)
      .map((pattern) => new RegExp(`^${pattern.replace('./', '').replaceAll('.', '\\.').replace('*', '[^/]*')}$`));
    const listed = packed.files.filter((path) => patterns.some((pattern) => pattern.test(path)));
    const registering = packed.files.filter((path) => /\.(?:js|ts)$/.test(path) && !path.endsWith('.d.ts') && registers(packed.path(path)));
    assert.deepEqual(
      registering.filter((path) => !listed.includes(path)),
      [],
    );
    assert.ok(registering.length > 40);
  });

  it('imports each of its modules in Node without a page, and nothing is registered but by the define modules', async () => {
    const modules = packed.entries.filter(({ specifier, file }) => file?.endsWith('.js') && !browserOnly.includes(specifier));
    await writeFile(
      join(packed.folder, 'import-all.mjs'),
      `const specifiers = ${JSON.stringify(modules.map(({ specifier }) => specifier))};
       const failed = [];
       const own = ['window', 'document', 'self', 'navigator.serviceWorker'].filter((name) => name in globalThis);
       for (const specifier of specifiers.filter((name) => !name.includes('/define'))) {
         await import(specifier).catch((error) => failed.push(specifier + ': ' + error.message));
       }
       const tags = ['annotation-task', 'radio-scheme', 'task-progress'];
       const early = tags.filter((tag) => globalThis.customElements?.get(tag));
       for (const specifier of specifiers.filter((name) => name.includes('/define'))) {
         await import(specifier).catch((error) => failed.push(specifier + ': ' + error.message));
       }
       const registered = tags.filter((tag) => globalThis.customElements?.get(tag));
       const added = ['window', 'document', 'self'].filter((name) => name in globalThis && !own.includes(name));
       console.log(JSON.stringify({ failed, early, registered, added }));`,
    );
    const { stdout } = await run(process.execPath, [join(packed.folder, 'import-all.mjs')]);
    const told: unknown = JSON.parse(stdout);
    assert.deepEqual(told, { failed: [], early: [], registered: ['annotation-task', 'radio-scheme', 'task-progress'], added: [] });
  });

  it('has every source that its source maps name', () => {
    const maps = packed.files.filter((path) => /^dist\/(?!cdn|pages).*\.js\.map$/.test(path));
    assert.ok(maps.length > 100);
    const missing = maps.flatMap((path) => {
      const map: unknown = JSON.parse(readFileSync(packed.path(path), 'utf8'));
      const sources = isPlainObject(map) && Array.isArray(map['sources']) ? map['sources'].map(String) : [];
      return sources
        .map((source) => new URL(source, `file:///${path}`).pathname.slice(1))
        .filter((source) => source.startsWith('src/') && !packed.files.includes(source));
    });
    assert.deepEqual(missing, []);
  });

  it('passes publint, and its types resolve wherever modules do', { timeout: 120_000 }, async () => {
    await run(process.execPath, [join(root, 'node_modules/publint/src/cli.js'), 'run', packed.tarball, '--strict']);
    await run(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      packed.tarball,
      ...['--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color', '--format', 'ascii'],
    ]);
  });
});

function registers(file: string): boolean {
  return /customElements\.define\(/.test(readFileSync(file, 'utf8'));
}
