/** What is kept in this browser for working without a network: records on their way, assignments fetched ahead, and what the service said last. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { BackendError, type Assignment, type Progress } from '../../core/backend.js';
import type { Item } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import { DatabaseConnection, type DatabaseShape } from '../database-connection.js';

/** A record that is kept here until the service has it. */
export interface OutboxEntry {
  /** The order of saving; the database gives it. */
  readonly order?: number;
  readonly annotator: string;
  readonly record: AnnotationRecord;
  /** What the record was before this change of it; absent: it is the first that is known. */
  readonly before?: AnnotationRecord['status'];
  /** How often it became the revision after another one that had taken its place. */
  readonly revised?: number;
}

export interface RefusedEntry extends OutboxEntry {
  readonly order: number;
  readonly reason: string;
}

/** The newest revision that is known of a record, here or at the service. */
export interface KnownRecord {
  readonly annotator: string;
  readonly itemId: string;
  /** The order in which records were first saved. */
  readonly order: number;
  readonly record: AnnotationRecord;
}

export interface FetchedAssignment {
  readonly annotator: string;
  readonly itemId: string;
  readonly order: number;
  readonly assignment: Assignment;
}

/** What the service said of an annotator's work. */
export interface ServiceWord {
  readonly annotator: string;
  readonly progress?: Progress;
  readonly hasHistory?: boolean;
}

export interface OutboxSchema extends DBSchema {
  outbox: { key: number; value: OutboxEntry; indexes: { annotator: string } };
  /** What the service refused for good, under its place in the outbox. */
  refused: { key: number; value: RefusedEntry };
  records: { key: [annotator: string, itemId: string]; value: KnownRecord; indexes: { annotator: [annotator: string, order: number] } };
  assignments: {
    key: [annotator: string, itemId: string];
    value: FetchedAssignment;
    indexes: { annotator: [annotator: string, order: number] };
  };
  words: { key: string; value: ServiceWord };
  items: { key: string; value: { readonly itemId: string; readonly item: Item } };
}

const outboxShape: DatabaseShape<OutboxSchema> = {
  version: 1,
  upgrade(database) {
    database.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true }).createIndex('annotator', 'annotator');
    database.createObjectStore('refused', { keyPath: 'order' });
    database.createObjectStore('records', { keyPath: ['annotator', 'itemId'] }).createIndex('annotator', ['annotator', 'order']);
    database.createObjectStore('assignments', { keyPath: ['annotator', 'itemId'] }).createIndex('annotator', ['annotator', 'order']);
    database.createObjectStore('words', { keyPath: 'annotator' });
    database.createObjectStore('items', { keyPath: 'itemId' });
  },
};

/** The browser cannot store or read; what the service refuses is another matter. */
export class OutboxError extends BackendError {}

export class OutboxDatabase {
  readonly #connection: DatabaseConnection<OutboxSchema>;

  constructor(name: string) {
    this.#connection = new DatabaseConnection(name, outboxShape);
  }

  /**
   * Does some work, once more when the browser had closed the database.
   * @throws OutboxError when the storage fails
   */
  async run<T>(work: (database: IDBPDatabase<OutboxSchema>) => Promise<T>): Promise<T> {
    try {
      return await this.#connection.run(work);
    } catch (cause) {
      if (!(cause instanceof BackendError)) throw cause;
      throw new OutboxError(cause.message, { retryable: cause.retryable, cause });
    }
  }

  /**
   * Does some work in one transaction; resolves when that is kept: on the disk where it is `strict`.
   * @throws OutboxError when the storage fails
   */
  change<const Names extends readonly StoreNames<OutboxSchema>[], T>(
    stores: Names,
    work: (transaction: Change<Names>) => Promise<T>,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<T> {
    return this.run(async (database) => {
      const transaction = database.transaction(stores, 'readwrite', { durability });
      // Both are waited for: an abort fails the work and the transaction.
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    });
  }

  close(): void {
    this.#connection.close();
  }
}

/** A transaction that may write to these stores. */
export type Change<Names extends readonly StoreNames<OutboxSchema>[]> = IDBPTransaction<OutboxSchema, Names, 'readwrite'>;

/** All of one annotator, in order. */
export function rangeOf(annotator: string): IDBKeyRange {
  return IDBKeyRange.bound([annotator], [annotator, []]);
}

export function isSameRevision(one: AnnotationRecord, other: AnnotationRecord | undefined): boolean {
  return one.id === other?.id && one.revision === other.revision;
}
