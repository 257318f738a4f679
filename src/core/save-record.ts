/** Saves a record over whatever another tab saved meanwhile. */
import { RevisionConflictError, type TaskBackend } from './backend.js';
import { sameJson } from './json.js';
import { isAnnotationRecord } from './parse-record.js';
import type { AnnotationRecord } from './record.js';

/** Two tabs can be faster once or twice; a backend that finds a conflict every time is at fault. */
const attempts = 10;

/**
 * The last writer wins: where the revision is taken, the record becomes the next revision of what is there, which stays in the backend.
 * @returns the record as it was saved
 */
export async function saveRecord(backend: TaskBackend, record: AnnotationRecord): Promise<AnnotationRecord> {
  let attempt = record;
  for (let left = attempts; ; left -= 1) {
    try {
      await backend.save(attempt);
      return attempt;
    } catch (cause) {
      const latest = conflictingRecord(cause);
      if (!latest || left === 0 || latest.itemId !== record.itemId) throw cause;
      if (isSameWork(record, latest)) return latest;
      attempt = asRevisionAfter(latest, record);
    }
  }
}

/** The record as the revision after what took its place. */
export function asRevisionAfter(latest: AnnotationRecord, record: AnnotationRecord): AnnotationRecord {
  return { ...record, id: latest.id, revision: latest.revision + 1 };
}

/** Whether a record is there already under another id or revision: it was sent before as the revision after another one, and the answer was lost. */
export function isSameWork(record: AnnotationRecord, latest: AnnotationRecord): boolean {
  return sameJson({ ...record, id: latest.id, revision: latest.revision }, latest);
}

/**
 * What a record is in conflict with; `undefined` where an error is about something else. By the error's name: a page may have its backend from
 * another copy of the library than its elements.
 */
export function conflictingRecord(error: unknown): AnnotationRecord | undefined {
  if (error instanceof RevisionConflictError) return error.latest;
  const isNamed = error instanceof Error && error.name === 'RevisionConflictError' && 'latest' in error;
  return isNamed && isAnnotationRecord(error.latest) ? error.latest : undefined;
}
