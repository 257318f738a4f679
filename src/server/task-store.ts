/** What a service keeps its task in: a backend that also tells the person who runs the study how it goes. */
import type { TaskBackend } from '../core/backend.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';

export interface AnnotatorProgress {
  readonly annotator: string;
  readonly done: number;
  readonly skipped: number;
  /** Items that they have open now. */
  readonly open: number;
  /** Active time over all their records, in milliseconds. */
  readonly activeMs: number;
  /** ISO 8601: when their last record ended. Absent while they have none. */
  readonly lastEndedAt?: string;
}

export interface StudyProgress {
  /** How many items the study has. */
  readonly items: number;
  /** How many annotations each item is to get; `null`: no limit. */
  readonly overlap: number | null;
  /** How many items have 0, 1, 2, … submitted annotations, by index. */
  readonly coverage: readonly number[];
  readonly annotators: readonly AnnotatorProgress[];
  /** Submitted records by hour (ISO 8601, its beginning), oldest first; hours without any are absent. */
  readonly pace: readonly { readonly hour: string; readonly done: number }[];
}

export interface TaskStore extends Required<Omit<TaskBackend, 'delivery'>> {
  /** Brings the items in line with the data: new ones come behind, what is no more in the data is given to nobody, and its records stay. */
  setItems?(items: readonly Item[]): Promise<void>;
  /** Whether the annotator was ever given the item. */
  hasBeenGiven(annotator: string, itemId: string): Promise<boolean>;
  /** Whose record an id is; `undefined`: nobody's. */
  recordOwner(recordId: string): Promise<string | undefined>;
  studyProgress(): Promise<StudyProgress>;
  /** The newest revision of every record, in the order in which they were first saved, in pieces. */
  records(): AsyncIterable<AnnotationRecord>;
  /** Calls back after something was given out or saved through this store; gives what ends that. */
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}
