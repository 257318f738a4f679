/** What is kept in this browser for working without a network: records on their way, assignments fetched ahead, and what the service said last. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Assignment, Progress, RefusedRecord } from '../../core/backend.js';
import type { Item } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import { blockedStorageError, missingStorageError, storageError } from '../storage-error.js';

/** A record that is kept here until the service has it. */
export interface OutboxEntry {
  /** The order of saving; the database gives it. */
  readonly order?: number;
  readonly annotator: string;
  readonly record: AnnotationRecord;
}

/** The newest revision that is known of a record, here or at the service. */
export interface KnownRecord {
  readonly annotator: string;
  readonly id: string;
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

export interface OutboxSchema extends DBSchema {
  outbox: { key: number; value: OutboxEntry; indexes: { annotator: string } };
  /** What the service refused for good. */
  refused: { key: number; value: RefusedRecord };
  records: { key: [annotator: string, itemId: string]; value: KnownRecord; indexes: { annotator: [annotator: string, order: number] } };
  assignments: {
    key: [annotator: string, itemId: string];
    value: FetchedAssignment;
    indexes: { annotator: [annotator: string, order: number] };
  };
  progress: { key: string; value: { readonly annotator: string; readonly progress: Progress } };
  items: { key: string; value: { readonly itemId: string; readonly item: Item } };
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** @throws BackendError when the browser stores nothing */
export async function openOutbox(name: string): Promise<OutboxDatabase> {
  if (typeof indexedDB === 'undefined') throw missingStorageError();
  let isBlocked = false;
  try {
    return await new Promise<OutboxDatabase>((resolve, reject) => {
      const opening = openDB<OutboxSchema>(name, 1, {
        upgrade(database) {
          const outbox = database.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
          outbox.createIndex('annotator', 'annotator');
          database.createObjectStore('refused', { autoIncrement: true });
          const records = database.createObjectStore('records', { keyPath: ['annotator', 'itemId'] });
          records.createIndex('annotator', ['annotator', 'order']);
          const assignments = database.createObjectStore('assignments', { keyPath: ['annotator', 'itemId'] });
          assignments.createIndex('annotator', ['annotator', 'order']);
          database.createObjectStore('progress', { keyPath: 'annotator' });
          database.createObjectStore('items', { keyPath: 'itemId' });
        },
        blocked: () => {
          isBlocked = true;
          reject(blockedStorageError());
        },
        blocking: () => {
          void opening.then((database) => {
            database.close();
          });
        },
      });
      opening.then((database) => {
        if (isBlocked) database.close();
        else resolve(database);
      }, reject);
    });
  } catch (cause) {
    throw storageError(cause);
  }
}
