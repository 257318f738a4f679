/** The database of a study: a PostgreSQL server where DATABASE_URL names one, else PGlite in the study's folder. */
import { openPglite } from '../../server/sql/pglite-database.js';
import { openPostgres } from '../../server/sql/postgres-database.js';
import type { SqlDatabase } from '../../server/sql/sql-database.js';
import { FolderLock } from './folder-lock.js';
import type { StudyFolder } from './study-folder.js';

export interface StudyDatabase {
  readonly database: SqlDatabase;
  /** Where the records are, for people. */
  readonly place: string;
  /** Says to others where the service is. */
  readonly tell: (url: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The server's address; `undefined`: the embedded database. */
export function databaseUrl(environment: NodeJS.ProcessEnv): string | undefined {
  const url = environment['DATABASE_URL'];
  return url === undefined || url === '' ? undefined : url;
}

/**
 * @param mend what to do where the server cannot be used
 * @throws FolderInUseError when another process has the embedded database open
 * @throws MissingPackageError when the package of the database is not installed
 * @throws Error when the server of DATABASE_URL cannot be used
 */
export async function openStudyDatabase(
  folder: Pick<StudyFolder, 'path' | 'database' | 'lock'>,
  environment: NodeJS.ProcessEnv,
  mend = 'Check DATABASE_URL.',
): Promise<StudyDatabase> {
  const url = databaseUrl(environment);
  if (url !== undefined) {
    const database = await openPostgres({ url });
    const place = withoutPassword(url);
    await database.query('SELECT 1').catch(async (cause: unknown) => {
      await database.close();
      const reason = cause instanceof Error && cause.message !== '' ? cause.message : 'it does not answer';
      throw new Error(`The database ${place} cannot be used: ${reason}. ${mend}`, { cause });
    });
    return { database, place, tell: async () => {}, close: () => database.close() };
  }
  const lock = await FolderLock.take(folder.lock);
  try {
    const database = await openPglite(folder.database);
    const close = async () => {
      await database.close();
      await lock.release();
    };
    return { database, place: folder.path, tell: (address) => lock.tell(address), close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'the database of DATABASE_URL';
  }
}
