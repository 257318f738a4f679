/** How long an assignment that was left is kept for its annotator, and what a session gets to know of it. */
import type { AssignmentEntry } from './assignment-pool.js';
import type { Assignment } from './backend.js';
import type { Item } from './item.js';

/** Half an hour: long enough for one item and a pause. */
export const defaultLeaseMs = 1_800_000;

export function assignmentOf({ id, itemId, annotator, leasedUntil }: AssignmentEntry, item: Item): Assignment {
  return { id, itemId, item, annotator, leasedUntil: new Date(leasedUntil).toISOString() };
}
