/** What a service keeps its task in: a backend that also tells the person who runs the study how it goes. */
import type { TaskBackend } from '../core/backend.js';
import type { GoldScore } from '../core/gold-items.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { AnnotatorProgress, ItemProgress, StudyItems, StudyItemsQuery, StudyProgress } from '../core/study-progress.js';

export type { AnnotatorProgress, ItemProgress, StudyItems, StudyItemsQuery, StudyProgress };

/** An item of the data with its id. */
export interface KeptItem {
  readonly itemId: string;
  readonly item: Item;
}

export interface TaskStore extends Required<Omit<TaskBackend, 'delivery'>> {
  /** Brings the items in line with the data: new ones come behind, what is no more in the data is given to nobody, and its records stay. */
  setItems?(items: readonly Item[]): Promise<void>;
  /** Whether the annotator was ever given the item. */
  hasBeenGiven(annotator: string, itemId: string): Promise<boolean>;
  /** Whose record an id is; `undefined`: nobody's. */
  recordOwner(recordId: string): Promise<string | undefined>;
  studyProgress(): Promise<StudyProgress>;
  /** The items of the data in their order, page by page. */
  studyItems(query: StudyItemsQuery): Promise<StudyItems>;
  /** How often each gold item was answered, and how often as it is known. Absent: the task has none. */
  goldItems?(): Promise<ReadonlyMap<string, GoldScore>>;
  /** The records of gold items, which are not among the others. */
  goldRecords?(): AsyncIterable<AnnotationRecord>;
  /** The newest revision of every record, in the order in which they were first saved, in pieces. */
  records(): AsyncIterable<AnnotationRecord>;
  /** The items of the data in their order, in pieces, without the gold items. Absent: a report knows only the items that have records. */
  data?(): AsyncIterable<KeptItem>;
  /**
   * Keeps a decision about a disputed item (a record of the task that `adjudicationConfig` gives); resolves when it is durable. It counts towards no
   * overlap and is not among `records()`. Absent: nothing is decided over this store.
   * @throws RevisionConflictError as `save` does
   */
  saveDecision?(record: AnnotationRecord): Promise<void>;
  /** The newest revision of every decision, in the order in which they were first saved. */
  decisions?(): AsyncIterable<AnnotationRecord>;
  /** Calls back after something was given out or saved through this store; gives what ends that. */
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}
