/** The folder in which a study is kept: its database, its secret, and who is using it. */
import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TaskConfig } from '../../core/task-config.js';
import { UsageError } from '../usage-error.js';

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

/** Read by nobody but the user that runs the service. It appears whole, and the first that does is the one. */
async function keptSecret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(unless('ENOENT'));
  if (kept !== undefined) return kept.trim();
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(unfinished, file).catch(unless('EEXIST'));
  await rm(unfinished);
  return keptSecret(file);
}

function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
    return undefined;
  };
}

function tooShort(environment: NodeJS.ProcessEnv, path: string): string {
  const length = `at least ${String(SHORTEST_SECRET)} characters`;
  return environment['ANNOTATION_SECRET'] === undefined
    ? `The secret in ${join(path, 'secret')} is not whole. Delete the file: a new one is made, and everybody gets new links.`
    : `ANNOTATION_SECRET must have ${length}. A good one: openssl rand -base64 32`;
}
