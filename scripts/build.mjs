/** Builds dist/ anew: modules and the CDN file by rollup, declarations by tsc. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { runAll } from './run.mjs';

await rm(join(root, 'dist'), { recursive: true, force: true });
process.exitCode = await runAll([
  ['rollup', '--config', 'rollup.config.mjs', '--failAfterWarnings'],
  ['tsc', '--project', 'tsconfig.build.json'],
]);
