import type { Item } from './item.js';
import type { AnnotationRecord } from './record.js';

/** One item given to one annotator. */
export interface Assignment {
  readonly id: string;
  readonly itemId: string;
  readonly item: Item;
  readonly annotator: string;
  /** ISO 8601: from when on the backend may give the item to another annotator. Absent: the assignment does not expire. */
  readonly leasedUntil?: string;
}

/** How far one annotator is. `total` is `done + skipped + remaining`. */
export interface Progress {
  readonly done: number;
  readonly skipped: number;
  readonly total: number;
  readonly remaining: number;
}

/** Where assignments come from and records go to. A host that has its own database implements this and nothing else. */
export interface TaskBackend {
  /** The next item for this annotator; the one they left unfinished comes first. `undefined`: nothing is left for them. */
  next(annotator: string): Promise<Assignment | undefined>;
  /**
   * Up to `count` open assignments for this annotator, for working ahead: those they have open already, the one that `next` gives first, then new
   * ones. Quota and overlap hold as for `next`. Without it, one at a time is fetched.
   */
  ahead?(annotator: string, count: number): Promise<readonly Assignment[]>;
  /** Resolves when the record is durable. The same `id` and `revision` twice is one record; another content under them rejects with {@link RevisionConflictError}. */
  save(record: AnnotationRecord): Promise<void>;
  /** The newest revision of each of the annotator's records, in the order in which they were first saved. */
  history(annotator: string): Promise<readonly AnnotationRecord[]>;
  progress(annotator: string): Promise<Progress>;
  /** Gives an assignment back unanswered, for others to take. */
  release?(assignment: Assignment): Promise<void>;
  /** An item by its id, for going back to it. A session that was given the items does not ask. */
  item?(itemId: string): Promise<Item | undefined>;
  /** What is on its way, for a backend that keeps records here before it sends them. The task tells the annotator. */
  readonly delivery?: Delivery;
}

/** How far records are that were kept here to be sent. */
export interface DeliveryState {
  /** Records that are kept here and not sent yet. */
  readonly waiting: number;
  /** Records that the service refused for good, with its reason. They stay here. */
  readonly refused: readonly RefusedRecord[];
  /** Whether the service was reached when it was last tried. */
  readonly online: boolean;
  /** Why what waits could not be sent when it was last tried, in a sentence for the annotator. Left out where only the network is missing. */
  readonly unsentReason?: string | undefined;
  /** Why records cannot be kept here, in a sentence for the annotator: `save` then resolves only when the service has the record. */
  readonly unkeptReason?: string | undefined;
}

export interface RefusedRecord {
  readonly record: AnnotationRecord;
  readonly reason: string;
}

export interface Delivery {
  readonly state: DeliveryState;
  /** Calls the listener after every change; returns the function that ends this. */
  subscribe(listener: () => void): () => void;
}

/** A record with this id and revision exists already and says something else: another tab was faster. */
export class RevisionConflictError extends Error {
  override readonly name = 'RevisionConflictError';
  constructor(readonly latest: AnnotationRecord) {
    super(`Record ${latest.id} already has revision ${String(latest.revision)} with other content.`);
  }
}

/** A backend cannot store or load. `retryable` tells whether the same call may succeed later. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly retryable: boolean;
  constructor(message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}
