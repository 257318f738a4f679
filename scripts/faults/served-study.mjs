/** A study that the built command `serve` runs as a process of its own, and that can be killed and started again. Needs `npm run build`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { root } from '../entries.mjs';

const command = join(root, 'dist/cli/main.js');

/**
 * @typedef {object} ServedStudy
 * @property {string} url with a slash at its end
 * @property {string} ownerKey
 * @property {readonly string[]} output what it has printed, line by line
 * @property {number} startMs how long it took until it served
 * @property {(signal: NodeJS.Signals) => Promise<number | null>} end sends the signal and waits for the end; gives the exit code
 */

/**
 * @param {string} folder with a config.yaml
 * @param {{ args?: readonly string[], env?: Record<string, string> }} [options]
 * @returns {Promise<ServedStudy>}
 * @throws {Error} with what it printed, when it ends before it serves
 */
export async function serveStudy(folder, { args = [], env = {} } = {}) {
  const { child, output } = spawnServe(folder, { args, env });
  const began = performance.now();
  await new Promise((resolve, reject) => {
    child.stdout.on('line', (/** @type {string} */ line) => line.includes('Ctrl+C') && resolve(undefined));
    child.once('close', (code) => reject(new Error(`serve ended with ${String(code)}:\n${output.join('\n')}`)));
  });
  const owner = output.map((line) => /^ {2}(\S+)sign-in#role=owner\S*key=(\S+)$/.exec(line)).find((match) => match !== null);
  return {
    url: output.map((line) => /^Listening on (\S+)$/.exec(line)?.[1]).find(Boolean) ?? owner?.[1] ?? '',
    ownerKey: owner?.[2] ?? '',
    output,
    startMs: performance.now() - began,
    end: (signal) => end(child, signal),
  };
}

/**
 * Starts the command without waiting for anything.
 * @param {string} folder
 * @param {{ args?: readonly string[], env?: Record<string, string> }} [options]
 */
export function spawnServe(folder, { args = [], env = {} } = {}) {
  if (!existsSync(command)) throw new Error('There is no build. Make it: npm run build');
  const child = spawn(process.execPath, [command, 'serve', folder, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
  /** @type {string[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      child.stdout.emit('line', line);
    });
  }
  return { child, output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function end(child, signal) {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }
  return child.exitCode;
}
