/** Saves a record over whatever another tab saved meanwhile. */
import { RevisionConflictError, type TaskBackend } from './backend.js';
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
      if (!(cause instanceof RevisionConflictError) || left === 0 || cause.latest.itemId !== record.itemId) throw cause;
      attempt = { ...record, id: cause.latest.id, revision: cause.latest.revision + 1 };
    }
  }
}
