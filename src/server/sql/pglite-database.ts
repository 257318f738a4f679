/** PostgreSQL within the process (PGlite): nothing to install but its package. One process at a time uses a folder. */
import type { PGlite } from '@electric-sql/pglite';
import { loadPeer } from './load-peer.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlValue } from './sql-database.js';

const PACKAGE = '@electric-sql/pglite';
const PURPOSE = 'The embedded database';

/**
 * Opens the database of a folder, and makes it where there is none. What is committed there is on the disk: it survives the process and the
 * machine.
 * @param directory where the data is kept; without it, in memory, and gone with the process
 * @throws MissingPackageError when the package `@electric-sql/pglite` is not installed
 * @throws Error when the folder cannot be used
 */
export async function openPglite(directory?: string): Promise<SqlDatabase> {
  const database = directory === undefined ? await openInMemory() : await openFolder(directory);
  return {
    query: ask(database),
    transaction: (work) => database.transaction((session) => work({ query: ask(session) })),
    close: () => database.close(),
  };
}

function ask(session: Pick<PGlite, 'query'>): SqlSession['query'] {
  return async (text: string, values: readonly SqlValue[] = []): Promise<readonly SqlRow[]> =>
    (await session.query<SqlRow>(text, [...values])).rows;
}

async function openInMemory(): Promise<PGlite> {
  const { PGlite: Database } = await loadPeer(PACKAGE, PURPOSE, () => import('@electric-sql/pglite'));
  return Database.create();
}

async function openFolder(directory: string): Promise<PGlite> {
  const { PGlite: Database } = await loadPeer(PACKAGE, PURPOSE, () => import('@electric-sql/pglite'));
  const [{ DurableFiles, durableParameters }, { unlessThere }] = await Promise.all([
    import('./durable-files.js'),
    import('./new-folder.js'),
  ]);
  await unlessThere(directory, async (folder) => (await Database.create({ dataDir: folder })).close());
  return Database.create({ fs: new DurableFiles(directory), startParams: durableParameters() });
}
