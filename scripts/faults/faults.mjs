/**
 * `npm run faults [-- --runs 100] [-- --seed 1]`: stops, so many times each, at random moments, the service, the browser, the connections of the database
 * and the room on the disk, and looks whether everything acknowledged is there. The tests do a few of each.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../entries.mjs';
import { run } from '../run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } } });
const { runs, seed } = values;
process.env['FAULT_RUNS'] = runs;
process.env['FAULT_SEED'] = seed;
const tests = (await readdir(join(root, 'test/faults'))).filter((name) => name.endsWith('.node.test.ts'));
process.exitCode =
  (await run(['node', 'scripts/build.mjs'])) ||
  (await run(['node', 'scripts/test-node.mjs', ...tests.map((name) => join('test/faults', name))])) ||
  (await run(['node', 'scripts/faults/service-killed.mjs', '--runs', runs, '--starts', '5', '--seed', seed]));
