/** Checks the rules and the format of everything that is written by hand. */
import { run } from './run.mjs';

const rules = await run(['eslint', '.', '--max-warnings', '0']);
const format = await run(['prettier', '--check', '.', '--log-level', 'warn']);
process.exitCode = Math.max(rules, format);
