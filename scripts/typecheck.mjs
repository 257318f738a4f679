/** Checks all types: the sources, the core by itself (which proves that it needs no DOM), tests and scripts. */
import { runAll } from './run.mjs';

process.exitCode = await runAll([
  ['tsc', '--project', '.'],
  ['tsc', '--project', 'src/core'],
  ['tsc', '--project', 'src/cli'],
  ['tsc', '--project', 'test'],
  ['tsc', '--project', 'bench'],
  ['tsc', '--project', '.storybook'],
]);
