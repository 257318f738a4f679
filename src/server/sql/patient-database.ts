/**
 * A database whose work is done again where the server asks for it, or the connection was lost. Only for work that may be done twice, as all of a
 * store's may: the answer of a commit may be what was lost.
 */
import type { SqlDatabase, SqlRow, SqlSession, SqlValue } from './sql-database.js';
import { withRetries } from './sql-errors.js';

export class PatientDatabase implements SqlDatabase {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  /** @throws BackendError when it fails for good */
  query(text: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]> {
    return withRetries(() => this.#database.query(text, values));
  }

  /** @throws RevisionConflictError, BackendError */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return withRetries(() => this.#database.transaction(work));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
