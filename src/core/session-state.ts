import type { Answer } from '../schemes/builtin.js';
import type { AnswerIssue } from './answer.js';
import type { Progress } from './backend.js';
import type { Item } from './item.js';
import type { AnnotationRecord } from './record.js';

/** The item on the annotator's desk, with what they have answered so far. */
export interface SessionEntry {
  readonly item: Item;
  readonly itemId: string;
  /** The id of the record that this entry becomes. */
  readonly recordId: string;
  /** One-based place in what this annotator has seen. */
  readonly position: number;
  /** What is saved already; `null` for an item not submitted yet. */
  readonly saved: AnnotationRecord | null;
  /** By scheme name; unanswered schemes are absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What keeps it from being submitted, by scheme name. Filled when a submit was refused, kept current from then on. */
  readonly issues: Readonly<Record<string, readonly AnswerIssue[]>>;
  /** The schemes that their display logic hides now; absent or empty: none. */
  readonly hidden?: readonly string[];
  /** An answer was changed since the last save. */
  readonly changed: boolean;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** There is a change of this item's answers to take back, or to make again. Absent: the session keeps no changes. */
  readonly canUndo?: boolean;
  readonly canRedo?: boolean;
  /** Why what is begun here could not be kept as a draft; absent while drafts are kept. Annotating and submitting go on. */
  readonly draftError?: Error;
}

/** What the session was doing when it failed; `retry()` does it again. */
export type SessionOperation = 'load' | 'save';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'annotating'; readonly entry: SessionEntry; readonly progress: Progress }
  | { readonly status: 'saving'; readonly entry: SessionEntry; readonly progress: Progress }
  | { readonly status: 'complete'; readonly progress: Progress; readonly canGoBack: boolean }
  | {
      readonly status: 'failed';
      readonly operation: SessionOperation;
      readonly error: Error;
      /** The item with its answers, when the failure came while one was on the desk. */
      readonly entry: SessionEntry | null;
      readonly progress: Progress | null;
    };

/** How a submit or skip ended. */
export type CommitOutcome =
  | { readonly outcome: 'saved'; readonly record: AnnotationRecord }
  /** Answers are missing or break a limit: see `entry.issues`; `empty` when nothing is answered at all. */
  | { readonly outcome: 'refused'; readonly reason: 'issues' | 'empty' | 'skip-reason-missing' }
  /** `approve` returned false. */
  | { readonly outcome: 'vetoed' }
  /** The session is in state `failed`; the answers are kept. */
  | { readonly outcome: 'failed'; readonly error: Error }
  /** There is no item to commit now: the session is loading, saving, complete or failed. */
  | { readonly outcome: 'unavailable' };

export interface CommitOptions {
  /** Sees the record before it is saved; `false` keeps the annotator on the item. */
  readonly approve?: (record: AnnotationRecord) => boolean;
  /** Called once the backend has the record durably, before the next item is loaded; after a successful `retry` too. */
  readonly saved?: (record: AnnotationRecord) => void;
}

/**
 * What `<annotation-task>` needs of a session. {@link AnnotationSession} implements it over a backend; a host can give anything of this shape.
 */
export interface TaskSession {
  readonly state: SessionState;
  /** Calls the listener after every change of state; returns the function that ends this. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Loads the annotator's history and the first item. A second call does nothing. */
  start(): Promise<void>;
  /** Sets the answer of one scheme; `undefined` takes it back. Silently without effect while no item is on the desk. */
  answer(scheme: string, answer: Answer | undefined): void;
  /** Takes the latest change of an answer back; `redo()` makes it again. Changes are kept while the item is on the desk. */
  undo?(): void;
  redo?(): void;
  submit(options?: CommitOptions): Promise<CommitOutcome>;
  skip(options?: CommitOptions & { readonly reason?: string }): Promise<CommitOutcome>;
  /** To the item before. What was begun here is kept as a draft. */
  back(): Promise<void>;
  forward(): Promise<void>;
  /** To the item of one of the annotator's records; nothing happens where that cannot be shown. */
  visit?(recordId: string): Promise<void>;
  /** Does again what failed. Resolves to how the commit ended, `undefined` when it was no commit. */
  retry(): Promise<CommitOutcome | undefined>;
  /** Tells whether the annotator is at work: page visible and not idle. Only such time counts as active. */
  setActive(active: boolean): void;
  /** Names the data fields of the responses in the order shown, for the record. */
  setPresentationOrder(order: readonly string[]): void;
  /** The newest revision of each of the annotator's records, for downloads. */
  records?(): Promise<readonly AnnotationRecord[]>;
  /** Stops timers and listeners and writes what is pending. */
  dispose(): Promise<void>;
}
