/** Progress with a record counted in that the service did not know when it said it. */
import type { Progress } from '../../core/backend.js';
import type { AnnotationRecord } from '../../core/record.js';

export interface CountedRecord {
  readonly record: AnnotationRecord;
  /** What the record was before this change of it. */
  readonly before?: AnnotationRecord['status'];
}

export function countedProgress(progress: Progress, { record, before }: CountedRecord): Progress {
  // A later revision of a record whose earlier ones are not known here: the service counted those.
  if (before === undefined && record.revision > 1) return progress;
  const change = (status: AnnotationRecord['status']) => Number(record.status === status) - Number(before === status);
  const done = progress.done + change('submitted');
  const skipped = progress.skipped + change('skipped');
  const remaining = before === undefined ? Math.max(0, progress.remaining - 1) : progress.remaining;
  return { done, skipped, remaining, total: done + skipped + remaining };
}
