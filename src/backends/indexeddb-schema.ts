/** What is in the database, and how it is made. One database holds one task, for all annotators of this browser. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { AssignmentEntry } from '../core/assignment-pool.js';
import type { Draft } from '../core/draft.js';
import type { AnnotationRecord } from '../core/record.js';
import type { DatabaseShape } from './database-connection.js';

/** What one annotator has to do with one item. Rows are never removed, so that other tabs see every change by its sequence. */
export interface StoredAssignment extends AssignmentEntry {
  /** One more with every write to the database: rows with a higher one are news. */
  readonly sequence: number;
  /** The record that the annotator has on the item. */
  readonly recordId?: string;
}

/** One revision of a record. */
export interface StoredRecord {
  readonly record: AnnotationRecord;
  /** The order of saving. */
  readonly sequence: number;
}

export interface TaskDatabaseSchema extends DBSchema {
  assignments: { key: [annotator: string, itemId: string]; value: StoredAssignment; indexes: { sequence: number } };
  records: {
    key: [id: string, revision: number];
    value: StoredRecord;
    indexes: { sequence: number; annotator: [annotator: string, sequence: number] };
  };
  drafts: { key: [task: string, annotator: string, itemId: string]; value: Draft };
}

export type TaskDatabase = IDBPDatabase<TaskDatabaseSchema>;

/** A later version adds to the stores what is missing. */
export const taskDatabaseShape: DatabaseShape<TaskDatabaseSchema> = { version: 1, upgrade: createStores };

function createStores(database: TaskDatabase): void {
  const assignments = database.createObjectStore('assignments', { keyPath: ['annotator', 'itemId'] });
  assignments.createIndex('sequence', 'sequence', { unique: true });
  const records = database.createObjectStore('records', { keyPath: ['record.id', 'record.revision'] });
  records.createIndex('sequence', 'sequence', { unique: true });
  records.createIndex('annotator', ['record.annotator', 'sequence']);
  database.createObjectStore('drafts', { keyPath: ['task', 'annotator', 'itemId'] });
}
