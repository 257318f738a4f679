/** What the assignment pool knows of one annotator. */
import type { AssignmentEntry } from './assignment-pool.js';

export class AnnotatorWork {
  readonly annotator: string;
  /** By item id. */
  readonly entries = new Map<string, AssignmentEntry>();
  /** The open ones among the entries, oldest first. */
  readonly open = new Map<string, AssignmentEntry>();
  submitted = 0;
  skipped = 0;
  /** How many of their items have room for other annotators. */
  roomy = 0;
  /** So many items at the start of the data will not come to them again. */
  passed = 0;

  constructor(annotator: string) {
    this.annotator = annotator;
  }

  note(entry: AssignmentEntry): void {
    const { itemId, status } = entry;
    this.#count(this.entries.get(itemId), -1);
    this.#count(entry, 1);
    if (status === 'released') this.entries.delete(itemId);
    else this.entries.set(itemId, entry);
    if (status === 'open') this.open.set(itemId, entry);
    else this.open.delete(itemId);
  }

  #count(entry: AssignmentEntry | undefined, by: 1 | -1): void {
    if (entry?.status === 'submitted') this.submitted += by;
    if (entry?.status === 'skipped') this.skipped += by;
  }
}
