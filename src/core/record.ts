import type { Answer } from '../schemes/builtin.js';

/** What an annotator did with one item: the unit that is stored and exported. */
export interface AnnotationRecord {
  /** A UUID made when the item is first shown. It stays the same over all revisions, and is the key for idempotent saves. */
  readonly id: string;
  /** 1, then one more for each change after going back. */
  readonly revision: number;
  /** The task's `annotation_task_name`. */
  readonly task: string;
  readonly itemId: string;
  readonly annotator: string;
  readonly status: 'submitted' | 'skipped';
  readonly skipReason?: string;
  /** By scheme name. Hidden and unanswered schemes are absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The schemes that the task could not ask for, since no element is known for their type. Absent: none. */
  readonly leftOut?: readonly string[];
  readonly presentation: {
    /** The data fields of the responses, in the order in which they were shown. Empty where the task compares no responses. */
    readonly order: readonly string[];
  };
  readonly timing: {
    /** ISO 8601: when the item was first shown. */
    readonly shownAt: string;
    /** ISO 8601: when it was submitted or skipped. */
    readonly endedAt: string;
    /** Milliseconds in which the page was visible and the annotator not idle. */
    readonly activeMs: number;
  };
}
