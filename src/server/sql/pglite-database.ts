/** PostgreSQL within the process (PGlite): nothing to install. One process at a time uses a folder. */
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.js';

/**
 * @param directory where the data is kept; without it, in memory
 * @throws Error when the package `@electric-sql/pglite` is not installed, or the folder cannot be used
 */
export async function openPglite(directory?: string): Promise<SqlDatabase> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create(directory === undefined ? {} : { dataDir: directory });
  const ask =
    (session: Pick<typeof database, 'query'>) =>
    async (text: string, values: readonly SqlValue[] = []): Promise<readonly SqlRow[]> =>
      (await session.query<SqlRow>(text, [...values])).rows;
  return {
    query: ask(database),
    transaction: (work) => database.transaction((session) => work({ query: ask(session) })),
    close: () => database.close(),
  };
}
