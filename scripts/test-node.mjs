/** Runs the tests that need Node: files, processes, servers. Names of files as arguments run only those. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { run } from './run.mjs';

const asked = process.argv.slice(2);
const names = await readdir(join(root, 'test'), { recursive: true });
// Pictures are drawn a little otherwise by a busy machine; they have a command of their own, `npm run test:looks`.
const all = names.filter((name) => name.endsWith('.node.test.ts') && !name.startsWith('looks')).map((name) => join('test', name));
const files = asked.length > 0 ? asked : all.sort();
process.exitCode = await run(['node', '--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files]);
