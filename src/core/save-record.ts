/** Saves a record over whatever another tab saved meanwhile. */
import { RevisionConflictError, type TaskBackend } from './backend.js';
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
      const latest = latestOf(cause);
      if (!latest || left === 0 || latest.itemId !== record.itemId) throw cause;
      attempt = { ...record, id: latest.id, revision: latest.revision + 1 };
    }
  }
}

/** By the error's name: a page may have its backend from another copy of the library than its elements. */
function latestOf(error: unknown): AnnotationRecord | undefined {
  if (error instanceof RevisionConflictError) return error.latest;
  const isNamed = error instanceof Error && error.name === 'RevisionConflictError' && 'latest' in error;
  return isNamed && isAnnotationRecord(error.latest) ? error.latest : undefined;
}
