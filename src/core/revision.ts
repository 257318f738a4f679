/** The rule of revisions that every backend keeps: one record per annotator and item, and no revision is ever written over. */
import { RevisionConflictError } from './backend.js';
import { sameJson } from './json.js';
import type { AnnotationRecord } from './record.js';

/**
 * Whether a record still has to be stored: `false` when it is stored already.
 * @param stored what is stored under the same id and revision
 * @param newest the newest revision of what this annotator has on this item
 * @throws RevisionConflictError when something else took its place
 */
export function isNewRevision(
  record: AnnotationRecord,
  stored: AnnotationRecord | undefined,
  newest: AnnotationRecord | undefined,
): boolean {
  if (stored && sameJson(stored, record)) return false;
  const latest = newest ?? stored;
  if (latest && (latest.id !== record.id || latest.itemId !== record.itemId || latest.revision >= record.revision)) {
    throw new RevisionConflictError(latest);
  }
  return true;
}
