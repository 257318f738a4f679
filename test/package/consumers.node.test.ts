/** The quick ones of the consumers, and whether the lockfiles of all are of this package. `npm run test:consumers` tries all of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { consumerNames, packPackage } from '../../scripts/consumers/project.mjs';
import { tryConsumer } from '../../scripts/consumers/try-consumer.mjs';
import { isPlainObject } from '../../src/core/json.js';
import { launchBrowser } from '../end-to-end/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a consumer of the packed package', () => {
  let folder = '';
  let tarball = '';
  let browser: Browser;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packed-'));
    [tarball, browser] = await Promise.all([packPackage(folder), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  for (const name of ['html', 'node', 'vite-ts']) {
    it(`${name} installs it, compiles, refuses a wrong detail, and gets a record`, { timeout: 300_000 }, async (test) => {
      const { install, problem } = await tryConsumer(name, tarball, browser);
      if (install === 'no registry') test.skip('There is no registry to install from, and not all of it was fetched before.');
      else assert.equal(problem, undefined, problem);
    });
  }
});

describe('the lockfile of a consumer', () => {
  it('has what the package depends on now; else run: npm run test:consumers -- --lock', async () => {
    const own = dependenciesIn(parsed(join(root, 'package.json')));
    for (const name of await consumerNames()) {
      const { packages } = parsed(join(root, 'test/consumers', name, 'package-lock.json'));
      const locked = isPlainObject(packages) ? packages['node_modules/annotation-elements'] : undefined;
      assert.deepEqual(dependenciesIn(locked), own, name);
    }
  });

  it('records no address of a registry', async () => {
    for (const name of await consumerNames()) {
      assert.doesNotMatch(readFileSync(join(root, 'test/consumers', name, 'package-lock.json'), 'utf8'), /"resolved"/, name);
    }
  });
});

function dependenciesIn(manifest: unknown): unknown {
  const { dependencies, peerDependencies } = isPlainObject(manifest) ? manifest : {};
  return { dependencies, peerDependencies };
}

function parsed(path: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isPlainObject(value) ? value : {};
}
