/** Runs the command `annotation-elements` from its sources as a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface CommandOptions {
  /** The folder that it runs in. */
  readonly folder: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The words of the command line that runs it. */
export function commandLine(...args: readonly string[]): readonly string[] {
  return [process.execPath, '--import', loader, main, ...args];
}

export async function runCommand(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return runProcess(commandLine(...args), options);
}

export function runProcess(
  [program = '', ...args]: readonly string[],
  { folder, input = '', environment = {} }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, NO_COLOR: '', ...environment } });
    const result = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (result.output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (result.errors += text));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...result });
    });
    child.stdin.end(input);
  });
}
