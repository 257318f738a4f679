/** What the store needs of a database that speaks PostgreSQL's SQL. The adapters beside it make one of PGlite and of a PostgreSQL server. */

export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[];
export type SqlRow = Readonly<Record<string, unknown>>;

export interface SqlSession {
  /** Runs one statement; its values stand as `$1`, `$2`, … in the text. */
  query(text: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
}

export interface SqlDatabase extends SqlSession {
  /** Runs the work in one transaction: it is kept when the work resolves, and undone when it rejects. */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
