/** Fails when a file that is made from the sources is not what they make of it now. */
import { runAll } from './run.mjs';

process.exitCode = await runAll([
  ['node', 'scripts/generate/schema.mjs', '--check'],
  ['node', 'scripts/generate/config-docs.mjs', '--check'],
  ['node', 'scripts/generate/editor-data.mjs', '--check'],
  ['node', 'scripts/generate/framework-types.mjs', '--check'],
  ['node', 'scripts/generate/integration-docs.mjs', '--check'],
]);
