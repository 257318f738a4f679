/** A PostgreSQL server, or a database that speaks its protocol, through a pool of connections. */
import type { ClientBase } from 'pg';
import { loadPeer } from './load-peer.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlValue } from './sql-database.js';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** How many connections at most. Default 10. */
  readonly connections?: number;
}

/** @throws MissingPackageError when the package `pg` is not installed */
export async function openPostgres({ url, connections = 10 }: PostgresOptions): Promise<SqlDatabase> {
  const { default: pg } = await loadPeer('pg', 'A PostgreSQL server', () => import('pg'));
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // A connection that is lost while nobody uses it is replaced when the next one is needed.
  pool.on('error', () => {});
  // One that is lost between two statements of a transaction: the next statement fails, which is all that has to be known.
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return {
    query: (text, values = []) => rowsOf(pool.query(text, parameters(values))),
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        return await inTransaction(client, work);
      } catch (error) {
        broken = !(await rollBack(client));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

async function inTransaction<T>(client: ClientBase, work: (session: SqlSession) => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  const result = await work({ query: (text, values = []) => rowsOf(client.query(text, parameters(values))) });
  await client.query('COMMIT');
  return result;
}

/** @returns whether the connection can be used again */
async function rollBack(client: ClientBase): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

function parameters(values: readonly SqlValue[]): unknown[] {
  return values.map((value) => (typeof value === 'object' && value !== null ? [...value] : value));
}

async function rowsOf(result: Promise<{ rows: SqlRow[] }>): Promise<readonly SqlRow[]> {
  return (await result).rows;
}
