/** The folder in which a study is kept: its database, its secret, and who is using it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TaskConfig } from '../../core/task-config.js';
import { UsageError } from '../command-arguments.js';

export interface StudyFolder {
  readonly path: string;
  /** Where PGlite keeps its files. */
  readonly database: string;
  readonly lock: string;
  /** Signs sessions and keys. Whoever has it can sign in as anybody. */
  readonly secret: string;
}

const DEFAULT_FOLDER = 'annotation_output';
const SHORTEST_SECRET = 32;

/**
 * Makes the folder and the secret where there are none.
 * @throws UsageError when the folder cannot be written, or the secret is too short to be one
 */
export async function openStudyFolder(configPath: string, config: TaskConfig, environment: NodeJS.ProcessEnv): Promise<StudyFolder> {
  const path = resolve(dirname(configPath), config.outputAnnotationDir ?? DEFAULT_FOLDER);
  try {
    const isNew = (await mkdir(path, { recursive: true })) !== undefined;
    // What annotators wrote, and the secret, do not belong into a repository by mistake.
    if (isNew) await writeFile(join(path, '.gitignore'), '*\n');
    const secret = environment['ANNOTATION_SECRET'] ?? (await keptSecret(join(path, 'secret')));
    if (secret.length < SHORTEST_SECRET) throw new UsageError(tooShort(environment, path));
    return { path, database: join(path, 'database'), lock: join(path, 'service.json'), secret };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The folder ${path} cannot be used: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Read by nobody but the user that runs the service. It appears whole. */
async function keptSecret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept !== undefined) return kept.trim();
  const secret = randomBytes(32).toString('base64url');
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, `${secret}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, file);
  return secret;
}

function tooShort(environment: NodeJS.ProcessEnv, path: string): string {
  const length = `at least ${String(SHORTEST_SECRET)} characters`;
  return environment['ANNOTATION_SECRET'] === undefined
    ? `The secret in ${join(path, 'secret')} is not whole. Delete the file: a new one is made, and everybody gets new links.`
    : `ANNOTATION_SECRET must have ${length}. A good one: openssl rand -base64 32`;
}
