/** Blocks of shell: every command and option is there, and what is short is run. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlainObject } from '../../src/core/json.js';
import { commandLine, runCommand } from '../cli/run-command.js';
import { root, type CodeBlock } from './code-block.js';

const OF_NPM = ['ci', 'install', 'i', 'test', 'start', 'pack', 'init', 'create', 'audit', 'view', 'publish', 'exec'];
/** Programs that a reader has, or gets from elsewhere. */
const ELSEWHERE = [
  'cd',
  'mkdir',
  'cp',
  'curl',
  'docker',
  'export',
  'git',
  'node',
  'pip',
  'python',
  'python3',
  'npx',
  'head',
  'jq',
  'cat',
  'psql',
];

/** The commands of a block, each as its words; without comments, redirections and settings of the environment. */
export function commandsOf({ text }: CodeBlock): readonly (readonly string[])[] {
  const lines = text.replaceAll(/\\\n/g, ' ').split('\n');
  return lines
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/\s(?:&&|\||;)\s/))
    .map((command) => command.replace(/\s\d?>{1,2}\s*\S+/, '').trim())
    .map((command) => [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? ''))
    .map((words) => words.slice(words.findIndex((word) => !/^(\$|[A-Z_]+=.*)$/.test(word))))
    .filter(([program]) => program !== undefined);
}

/** What of the block is not there. */
export async function problemsOfShell(block: CodeBlock, help: string): Promise<readonly string[]> {
  const found = await Promise.all(commandsOf(block).map((words) => problemsOf(words, help)));
  return found.flat().map((problem) => `${block.place} ${problem}`);
}

async function problemsOf(words: readonly string[], help: string): Promise<readonly string[]> {
  const [program = '', second = '', third = ''] = words;
  const options = words.flatMap((word) => /^(--[\w-]+)/.exec(word)?.[1] ?? []);
  if (isOwnCommand(words)) {
    const known = [`annotation-elements ${third}`, ...options].filter((name) => !third.startsWith('-') && !help.includes(name));
    return known.map((name) => `--help knows no ${name}.`);
  }
  if (program !== 'npm') return ELSEWHERE.includes(program) ? [] : [`Nothing is known of the program ${program}.`];
  const script = second === 'run' ? third : second;
  const scripts = await npmScripts();
  const command = scripts.get(script);
  if (command === undefined) return second !== 'run' && OF_NPM.includes(second) ? [] : [`package.json has no script ${script}.`];
  const file = /scripts\/\S+\.mjs|bench\/\S+\.ts/.exec(command)?.[0];
  const source = file === undefined ? '' : await readFile(join(root, file), 'utf8');
  const given = words.slice(words.indexOf('--') + 1).flatMap((word) => /^--([\w-]+)/.exec(word)?.[1] ?? []);
  return words.includes('--') ? given.filter((name) => !source.includes(name)).map((name) => `${file ?? script} knows no --${name}.`) : [];
}

async function npmScripts(): Promise<ReadonlyMap<string, string>> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const scripts = isPlainObject(manifest) && isPlainObject(manifest['scripts']) ? manifest['scripts'] : {};
  return new Map(Object.entries(scripts).map(([name, command]) => [name, String(command)]));
}

function isOwnCommand([program, second]: readonly string[]): boolean {
  return program === 'npx' && second === 'annotation-elements';
}

/** A folder with what the commands of the pages name: a config with its items, which was served, another one, and a folder of designs. */
export async function studyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  for (const name of ['.', 'other', 'designs/one']) await cp(join(root, 'examples/dpo'), join(folder, name), { recursive: true });
  for (const name of ['records', 'ann.records', 'ben.records']) await writeFile(join(folder, `${name}.jsonl`), '');
  await serveOnce(['serve', 'config.yaml'], folder);
  return folder;
}

/** Runs those of its commands that are the package's own. @returns how many */
export async function runOwnCommands(block: CodeBlock, folder: string): Promise<number> {
  const own = commandsOf(block).filter(isOwnCommand);
  for (const [, , ...args] of own) {
    if (args[0] === 'serve') await serveOnce(args, folder);
    else {
      const { code, errors } = await runCommand(args, { folder });
      assert.equal(code, 0, `${block.place} annotation-elements ${args.join(' ')}\n${errors}`);
    }
  }
  return own.length;
}

/** Starts the service, waits until it says where it is, and ends it. */
async function serveOnce(args: readonly string[], folder: string): Promise<void> {
  const [program = '', ...words] = commandLine(...args, '--port', '0');
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (text: string) => {
      output += text;
      if (/http:\/\/\S+:\d+\//.test(output)) child.kill('SIGINT');
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('error', reject);
    child.once('close', () => {
      resolve();
    });
  });
  assert.match(output, /http:\/\/\S+:\d+\//);
}
