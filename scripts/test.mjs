/**
 * `npm test`: every check and every test, all of them even after one has failed. The last line says how many passed, failed and were
 * skipped: a check counts as one, tests as their runners counted them.
 */
import { spawn } from 'node:child_process';
import { root } from './entries.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {(output: string) => Counts | undefined} Reader reads the counts from a runner's output */

/** @type {Reader} */
const browserCounts = (output) => counts(/Browser tests: (\d+) passed, (\d+) failed, (\d+) skipped/.exec(output)?.slice(1));

/** @type {Reader} */
const nodeCounts = (output) => {
  const numbers = new Map(
    [...output.matchAll(/^\S+ (pass|fail|cancelled|skipped|todo) (\d+)$/gm)].map(([, name = '', count]) => [name, Number(count)]),
  );
  const number = (/** @type {string} */ name) => numbers.get(name) ?? 0;
  if (!numbers.has('pass')) return undefined;
  return { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped') + number('todo') };
};

/** @type {readonly (readonly [name: string, script: string, read?: Reader])[]} */
const steps = [
  ['Types', 'scripts/typecheck.mjs'],
  ['Lint', 'scripts/lint.mjs'],
  ['Manifest', 'scripts/manifest-check.mjs'],
  ['Schema and reference', 'scripts/generated-check.mjs'],
  ['Build', 'scripts/build.mjs'],
  ['Size', 'scripts/size.mjs'],
  ['Browser tests', 'node_modules/@web/test-runner/dist/bin.js', browserCounts],
  ['Node tests', 'scripts/test-node.mjs', nodeCounts],
];

/** What failed, to be said once more at the end: a long output is often kept only from its end. @type {string[]} */
const failures = [];
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, script, read] of steps) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { code, output } = await stream(script);
  const counted = read ? read(output) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const result = counted ?? { passed: 0, failed: 1, skipped: 0 };
  // A runner that fails without a failed test (it crashed, or a hook failed) has failed as a whole.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += result[key];
  if (result.failed > 0) failures.push(`\n── Failed: ${name}`, ...telling(output));
  console.log(`── ${name}: ${line(result)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
if (failures.length > 0) console.log(failures.join('\n'));
console.log(`\n${line(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs a script of Node with its output going to the terminal as it comes.
 * @param {string} script
 * @returns {Promise<{ code: number, output: string }>}
 */
function stream(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      process.stderr.write(text);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The lines of a failed step that say what failed: those of failed tests with what follows them, or, where none is marked, the last ones.
 * @param {string} output
 */
function telling(output) {
  const lines = output.split('\n');
  const marked = lines.flatMap((text, index) =>
    /^\s*(?:✖|𐄂|❌|🚧|\[warn\])|^(?!\s*[▶✔]).*\berror\b/i.test(text) ? lines.slice(index, index + 6) : [],
  );
  return (marked.length > 0 ? marked : lines).slice(-60);
}

/**
 * @param {string[] | undefined} numbers
 * @returns {Counts | undefined}
 */
function counts(numbers) {
  if (!numbers) return undefined;
  const [passed = 0, failed = 0, skipped = 0] = numbers.map(Number);
  return { passed, failed, skipped };
}

/** @param {Counts} counts */
function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
