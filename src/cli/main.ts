#!/usr/bin/env node
/** The command `annotation-elements` as a process: what it is asked, where it writes, how it ends. What it does is command.ts's business. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { runCommand } from './command.js';
import { displayOf } from './paint.js';

function version(): string {
  // The same place from src/cli and from dist/cli.
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const found = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  return typeof found === 'string' ? found : 'unknown';
}

/** The second time, it ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

// Whoever reads may stop reading, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  version,
  display: displayOf(process.stdout, process.env),
  folder: process.cwd(),
  environment: process.env,
  untilStopped,
  readStandardInput: () => text(process.stdin),
  async write(output) {
    if (!process.stdout.write(output)) await once(process.stdout, 'drain');
  },
  writeError: (output) => void process.stderr.write(output),
});
