/** Reads what a server sent. What is not of the protocol's shape is an error that says so, and never reaches the task. */
import { BackendError, type Assignment, type Progress } from '../../core/backend.js';
import type { Item } from '../../core/item.js';
import { isPlainObject } from '../../core/json.js';
import { isAnnotationRecord } from '../../core/parse-record.js';
import type { AnnotationRecord } from '../../core/record.js';

export function readAssignment(body: unknown): Assignment {
  if (!isPlainObject(body)) throw unexpected('an assignment');
  const { id, itemId, item, annotator, leasedUntil } = body;
  if (typeof id !== 'string' || typeof itemId !== 'string' || typeof annotator !== 'string' || !isPlainObject(item)) {
    throw unexpected('an assignment');
  }
  return { id, itemId, item, annotator, ...(typeof leasedUntil === 'string' && { leasedUntil }) };
}

export function readAssignments(body: unknown): readonly Assignment[] {
  if (!Array.isArray(body)) throw unexpected('a list of assignments');
  return body.map(readAssignment);
}

export function readProgress(body: unknown): Progress {
  const { done, skipped, remaining, total } = isPlainObject(body) ? body : {};
  if (!isCount(done) || !isCount(skipped) || !isCount(remaining) || !isCount(total)) throw unexpected('progress');
  return { done, skipped, remaining, total };
}

export function readRecords(body: unknown): readonly AnnotationRecord[] {
  if (!Array.isArray(body) || !body.every(isAnnotationRecord)) throw unexpected('records');
  return body;
}

/** What the server has in the place of a record that it refused. */
export function readConflict(body: unknown): AnnotationRecord {
  const latest = isPlainObject(body) ? body['latest'] : undefined;
  if (!isAnnotationRecord(latest)) throw unexpected('the record that is there already');
  return latest;
}

export function readItem(body: unknown): Item {
  if (!isPlainObject(body)) throw unexpected('an item');
  return body;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function unexpected(what: string): BackendError {
  return new BackendError(`The server’s answer is not ${what}. Check the address of the service and its version.`, { retryable: false });
}
