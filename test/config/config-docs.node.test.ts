import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtinDefinitions } from '../../src/schemes/builtin.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const docs = readFileSync(join(project, 'docs/config.md'), 'utf8');

/** What is said of a config comes from these. */
function isOfConfigs(name: string): boolean {
  return /^(?:config|cli)\/.*\.ts$|\.config\.ts$/.test(name.replaceAll('\\', '/'));
}

describe('docs/config.md', () => {
  it('explains every code of a diagnostic', () => {
    const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter(isOfConfigs);
    const codes = sources.flatMap((name) =>
      [...readFileSync(join(project, 'src', name), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code ?? ''),
    );
    assert.ok(codes.length > 50);
    // In the first column of the table, alone or with its kin.
    const explained = new Set(
      [...docs.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', ')),
    );
    assert.deepEqual([...new Set(codes)].filter((code) => !explained.has(code)).sort(), []);
  });

  it('says what the answers of every scheme type are', () => {
    const table = /\| type \| answer in a record \|\n([^]*?)\n\n/.exec(docs)?.[1] ?? '';
    const missing = builtinDefinitions.map(({ type }) => type).filter((type) => !table.includes(`\`${type}\``));
    assert.deepEqual(missing, []);
  });
});
