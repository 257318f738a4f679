/** A study that is named by its database, and not by its config: the address of a PostgreSQL server, or a folder that `serve` has made. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { adjudicationTaskName } from '../../core/adjudication.js';
import { isTaskConfig } from '../../core/is-task-config.js';
import type { TaskConfig } from '../../core/task-config.js';
import type { SqlDatabase } from '../../server/sql/sql-database.js';
import { keptTasks, type KeptTask } from '../../server/sql/sql-kept.js';
import { CONFIG_NAMES } from '../open-study.js';
import { folderUser, FolderInUseError } from '../serve/folder-lock.js';
import { openStudyDatabase, type StudyDatabase } from '../serve/study-database.js';
import { UsageError } from '../usage-error.js';
import type { ExportSource } from './export-source.js';
import { goldTaskNames, keptSource } from './kept-source.js';
import { openRunningService } from './running-service.js';

export interface KeptStudy {
  readonly config: TaskConfig;
  readonly source: ExportSource;
}

interface Asked {
  /** An address, or a path. */
  readonly path: string;
  /** Which study of the database; `undefined`: its only one. */
  readonly task: string | undefined;
}

interface Surroundings {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * @returns `undefined` when it is no database: a config, a folder with one, or nothing
 * @throws UsageError when the database does not tell which study is meant, or what it is
 * @throws Error when it cannot be opened
 */
export async function openKeptStudy({ path, task }: Asked, { folder, environment }: Surroundings): Promise<KeptStudy | undefined> {
  if (/^postgres(?:ql)?:\/\//i.test(path)) {
    return readStudy(await openStudyDatabase({ path: '', database: '', lock: '' }, { DATABASE_URL: path }, 'Check the address.'), task);
  }
  const kept = await databaseFolder(resolve(folder, path));
  if (!kept) return undefined;
  const user = await folderUser(kept.lock);
  if (user?.url !== undefined) {
    const secret = environment['ANNOTATION_SECRET'] ?? (await readFile(join(kept.path, 'secret'), 'utf8').catch(() => '')).trim();
    const service = await openRunningService(user.url, secret);
    return { config: await service.readConfig(), source: service };
  }
  if (user) throw new FolderInUseError(user, kept.lock);
  return readStudy(await openStudyDatabase(kept, {}), task);
}

type DatabaseFolder = Parameters<typeof openStudyDatabase>[0];

/** The folder of a study, or the database in it. */
async function databaseFolder(path: string): Promise<DatabaseFolder | undefined> {
  const names = await Promise.all(CONFIG_NAMES.map((name) => isThere(join(path, name))));
  if (names.includes(true)) return undefined;
  for (const database of [join(path, 'database'), path]) {
    const study = dirname(database);
    if (await isThere(join(database, 'PG_VERSION'))) return { path: study, database, lock: join(study, 'service.json') };
  }
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function readStudy({ database, place, close }: StudyDatabase, task: string | undefined): Promise<KeptStudy> {
  try {
    const config = await configIn(database, place, task);
    return { config, source: await keptSource(database, config, close) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function configIn(database: SqlDatabase, place: string, wanted: string | undefined): Promise<TaskConfig> {
  const studies = withoutSideTasks(await keptTasks(database));
  const named = studies.map(({ name }) => `“${name}”`).join(', ');
  if (studies.length === 0) throw new UsageError(`There is no study in ${place}.`);
  const [first, second] = wanted === undefined ? studies : studies.filter(({ name }) => name === wanted);
  if (!first) throw new UsageError(`There is no study “${wanted ?? ''}” in ${place}. There are: ${named}.`);
  if (second) throw new UsageError(`There are several studies in ${place}: ${named}. Say which by --task.`);
  if (isTaskConfig(first.config)) return first.config;
  throw new UsageError(
    `${place} does not say what “${first.name}” asks: an older version wrote it. Name the config instead, with the server’s address in DATABASE_URL where there is one, or start serve once.`,
  );
}

/** A study's gold items and decisions are in tasks of their own. Of one whose config is not known, they begin with its name. */
function withoutSideTasks(tasks: readonly KeptTask[]): readonly KeptTask[] {
  const isSideOf = (name: string, main: KeptTask) =>
    isTaskConfig(main.config)
      ? [adjudicationTaskName(main.name), ...goldTaskNames(main.config)].includes(name)
      : name.startsWith(`${main.name} / `);
  return tasks.filter(({ name }) => !tasks.some((main) => isSideOf(name, main)));
}
