/** Brings the tables of a database to the version that this library needs. Several processes may begin at the same moment. */
import type { SqlDatabase, SqlSession } from './sql-database.js';
import { taskTables } from './migrations/0001-task-tables.js';
import { taskConfig } from './migrations/0002-task-config.js';

/** In the order of their versions, which are 1 and up. */
const migrations: readonly string[] = [taskTables, taskConfig];

/** A number of our own among the advisory locks of a database. */
const LOCK = 7_205_759;

/** @throws Error when the database was made by a newer version of this library */
export async function migrate(database: SqlDatabase): Promise<void> {
  await database.transaction(async (session) => {
    await session.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await session.query('CREATE SCHEMA IF NOT EXISTS annotation_elements');
    await session.query(
      'CREATE TABLE IF NOT EXISTS annotation_elements.migration (version integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())',
    );
    const [row] = await session.query('SELECT coalesce(max(version), 0)::integer AS version FROM annotation_elements.migration');
    const applied = Number(row?.['version'] ?? 0);
    if (applied > migrations.length) {
      throw new Error(
        `The database has tables of version ${String(applied)}; this version knows ${String(migrations.length)}. Update annotation-elements.`,
      );
    }
    for (const [index, migration] of migrations.entries()) if (index >= applied) await apply(session, index + 1, migration);
  });
}

async function apply(session: SqlSession, version: number, migration: string): Promise<void> {
  for (const statement of migration.split(/;\s*\n/)) if (withoutComments(statement) !== '') await session.query(statement);
  await session.query('INSERT INTO annotation_elements.migration (version) VALUES ($1)', [version]);
}

function withoutComments(statement: string): string {
  return statement.replaceAll(/^\s*--.*$/gm, '').trim();
}
