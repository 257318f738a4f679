/** Runs `npm start`'s server as a process of its own, for tests that see what a person sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedTask {
  /** Ends in a slash. */
  readonly url: string;
  /** What the server has printed so far, line by line. */
  readonly output: readonly string[];
  /** Ends the server as Ctrl+C does. @returns its exit code; `null` when it was killed by the signal */
  stop(): Promise<number | null>;
}

/**
 * Serves a task on a free port.
 * @param args what follows `npm start --`: the path of a config, options
 * @throws Error with the server's output, when it ends before it serves
 */
export async function serveTask(...args: readonly string[]): Promise<ServedTask> {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const address = /https?:\/\/\S+\/$/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    server.once('close', (code) => {
      reject(new Error(`The server ended with ${String(code)}:\n${output.join('\n')}`));
    });
  });
  return { url, output, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null && server.signalCode === null) {
    const closed = once(server, 'close');
    server.kill('SIGINT');
    await closed;
  }
  return server.exitCode;
}
