/** Runs the commands that this package's dependencies bring. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './entries.mjs';

const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/**
 * Runs a command in the project's root with its output going to the terminal.
 * @param {readonly string[]} command
 * @returns {Promise<number>} its exit code; 1 when it was killed
 */
export function run([name = '', ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs commands side by side.
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<number>} 0 when all of them succeeded
 */
export async function runAll(commands) {
  const codes = await Promise.all(commands.map(run));
  return Math.max(0, ...codes);
}
