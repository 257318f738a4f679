/**
 * Keeps a task in the browser's own database: assignments, all revisions of records, drafts. It owns storage only: what an annotator may have
 * is decided by the AssignmentPool, which is brought up to date inside each transaction, so that tabs decide one after another.
 */
import type { IDBPTransaction } from 'idb';
import { nextTask } from '../controllers/waiting.js';
import type { AssignmentStrategy } from '../core/assignment.js';
import { AssignmentPool, type PoolMoment } from '../core/assignment-pool.js';
import type { Assignment, Progress, TaskBackend } from '../core/backend.js';
import { systemClock, type Clock } from '../core/clock.js';
import type { DraftStore } from '../core/draft.js';
import { ItemIndex } from '../core/item-index.js';
import type { Item } from '../core/item.js';
import { assignmentOf, defaultLeaseMs } from '../core/lease.js';
import { isAnnotationRecord } from '../core/parse-record.js';
import type { AnnotationRecord } from '../core/record.js';
import { isNewRevision } from '../core/revision.js';
import type { TaskConfig } from '../core/task-config.js';
import { newUuid } from '../core/uuid.js';
import { AssignmentLocks } from './assignment-locks.js';
import { DatabaseConnection } from './database-connection.js';
import { IndexedDbDraftStore } from './indexeddb-drafts.js';
import {
  taskDatabaseShape,
  type StoredAssignment,
  type StoredRecord,
  type TaskDatabase,
  type TaskDatabaseSchema,
} from './indexeddb-schema.js';

export interface IndexedDbBackendOptions {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
  /** Default `annotation-elements/` and the task's name. */
  readonly database?: string;
  /** How long an assignment that was left is kept for its annotator, in milliseconds. Default 30 minutes. One that a live tab works on does not expire. */
  readonly leaseMs?: number;
  /** Default: the browser's Web Locks. `null`: do without; two tabs of one annotator may then show the same item. */
  readonly locks?: LockManager | null;
  readonly clock?: Clock;
  /** A strategy of the page's own, in place of the config's. */
  readonly strategy?: AssignmentStrategy;
}

type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode> = IDBPTransaction<TaskDatabaseSchema, ['assignments', 'records'], M>;

/** An open assignment to go on with, by its id; a new one; or a new one only where the annotator has nothing open. */
type Wanted = { readonly kind: 'open'; readonly id: string } | { readonly kind: 'new' | 'new-unless-open' };

/** `look`: what the annotator has open has to be looked at first, or again. `undefined`: nothing is left. */
type Given = Assignment | 'look' | undefined;

export class IndexedDbBackend implements TaskBackend {
  /** What is begun and not submitted, in the same database. */
  readonly drafts: DraftStore;
  readonly #config: TaskConfig;
  readonly #items: ItemIndex;
  readonly #database: DatabaseConnection<TaskDatabaseSchema>;
  readonly #locks: AssignmentLocks;
  readonly #clock: Clock;
  readonly #leaseMs: number;
  readonly #strategy: AssignmentStrategy | undefined;
  /** The assignments of `#source` up to the sequence `#seen`. */
  #pool: AssignmentPool;
  #source: TaskDatabase | undefined;
  #seen = 0;
  #hasBegun = false;
  /** The progress that the latest `next` has seen, for whoever asks for it in the same task. */
  #told: { readonly annotator: string; readonly progress: Progress } | undefined;
  /** Calls of `next` go one after another, so that one annotator does not get two items. */
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * Opens nothing until the first call.
   * @throws TypeError when an item has no id, or two have the same
   */
  constructor({ config, items, database, leaseMs = defaultLeaseMs, locks, clock = systemClock, strategy }: IndexedDbBackendOptions) {
    this.#config = config;
    this.#items = new ItemIndex(items, config.itemProperties.idKey);
    this.#strategy = strategy;
    this.#pool = new AssignmentPool(this.#items, config, strategy);
    this.#database = new DatabaseConnection(database ?? `annotation-elements/${config.annotationTaskName}`, taskDatabaseShape);
    this.drafts = new IndexedDbDraftStore(this.#database);
    this.#locks = new AssignmentLocks(locks);
    this.#clock = clock;
    this.#leaseMs = leaseMs;
  }

  /**
   * Opens the database now, to learn whether it can be.
   * @throws BackendError when it cannot
   */
  async open(): Promise<void> {
    await this.#transact('readonly', async () => {});
  }

  /** Closes the database and lets go of the assignments that this tab works on. A later call opens it again. */
  close(): void {
    this.#locks.releaseAll();
    this.#database.close();
  }

  next(annotator: string): Promise<Assignment | undefined> {
    const next = this.#turn.then(() => this.#next(annotator));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async save(record: AnnotationRecord): Promise<void> {
    const { id, revision, annotator, itemId, status } = record;
    this.#told = undefined;
    const assignmentId = await this.#transact('readwrite', async (transaction) => {
      const assignments = transaction.objectStore('assignments');
      const records = transaction.objectStore('records');
      const known = await assignments.get([annotator, itemId]);
      const newest = await newestRevision(transaction, known?.recordId ?? id);
      const stored = newest || known?.recordId ? await records.get([id, revision]) : undefined;
      if (!isNewRevision(record, stored?.record, newest)) return known?.id;
      const sequence = this.#seen + 1;
      const row = { id: known?.id ?? newUuid(), annotator, itemId, status, leasedUntil: 0, recordId: id, sequence };
      await Promise.all([records.add({ record, sequence }), assignments.put(row)]);
      return row.id;
    });
    if (assignmentId !== undefined) this.#locks.release(assignmentId);
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    const range = IDBKeyRange.bound([annotator], [annotator, []]);
    return newestRevisions(await this.#database.run((database) => database.getAllFromIndex('records', 'annotator', range)));
  }

  /** The newest revision of every annotator's records, in the order in which they were first saved. */
  async records(): Promise<readonly AnnotationRecord[]> {
    return newestRevisions(await this.#database.run((database) => database.getAllFromIndex('records', 'sequence')));
  }

  async progress(annotator: string): Promise<Progress> {
    if (this.#told?.annotator === annotator) return this.#told.progress;
    const moment = await this.#moment();
    return this.#transact('readonly', async () => this.#pool.progress(annotator, moment));
  }

  async release({ id, annotator, itemId }: Assignment): Promise<void> {
    this.#told = undefined;
    await this.#transact('readwrite', async (transaction) => {
      const assignments = transaction.objectStore('assignments');
      const known = await assignments.get([annotator, itemId]);
      if (known?.id !== id || known.status !== 'open') return;
      await assignments.put({ ...known, status: 'released', sequence: this.#seen + 1 });
    });
    this.#locks.release(id);
  }

  async item(itemId: string): Promise<Item | undefined> {
    return this.#items.get(itemId);
  }

  async #next(annotator: string): Promise<Assignment | undefined> {
    const moment = await this.#moment();
    // Whoever goes on has seldom left something open: the transaction that finds nothing gives the next item by itself.
    if (this.#hasBegun) {
      const given = await this.#assign(annotator, moment, { kind: 'new-unless-open' });
      if (given !== 'look') return given;
    }
    for (;;) {
      const open = await this.#openHere(annotator, moment);
      const given = await this.#assign(annotator, moment, open === undefined ? { kind: 'new' } : { kind: 'open', id: open });
      // An open one can have been taken between the two transactions; then the next round does not find it.
      if (given !== 'look') return given;
    }
  }

  /** The id of an assignment that the annotator left open, and that no other tab works on. */
  async #openHere(annotator: string, moment: PoolMoment): Promise<string | undefined> {
    const open = await this.#transact('readonly', async () => this.#pool.resumable(annotator, moment));
    // Only a page that begins can find locks of the page before it; later on, what is held is held by another tab.
    const patient = !this.#hasBegun;
    this.#hasBegun = true;
    for (const { id } of open) if (await this.#locks.acquire(id, patient)) return id;
    return undefined;
  }

  /** Writes the assignment that is to go on, or else a new one; where it writes none, it lets go of its lock. */
  async #assign(annotator: string, moment: PoolMoment, wanted: Wanted): Promise<Given> {
    const id = wanted.kind === 'open' ? wanted.id : newUuid();
    // The lock comes before the row: no other tab ever sees an open assignment that looks abandoned.
    await this.#locks.acquire(id);
    let given: Given = undefined;
    try {
      const choose = (transaction: Transaction<'readwrite'>) => this.#choose(transaction, annotator, moment, id, wanted.kind);
      const [chosen, progress] = await this.#transact('readwrite', choose, 'relaxed');
      this.#tell(annotator, progress);
      return (given = chosen);
    } finally {
      if (typeof given !== 'object') this.#locks.release(id);
    }
  }

  async #choose(
    transaction: Transaction<'readwrite'>,
    annotator: string,
    moment: PoolMoment,
    id: string,
    kind: Wanted['kind'],
  ): Promise<readonly [Given, Progress]> {
    // It is the same before the assignment as after it: an item that could be given, or that is open, remains.
    const progress = this.#pool.progress(annotator, moment);
    const resumable = this.#pool.resumable(annotator, moment);
    if (kind === 'new-unless-open' && resumable.length > 0) return ['look', progress];
    const goesOn = kind === 'open';
    const itemId = goesOn ? resumable.find((entry) => entry.id === id)?.itemId : this.#pool.choose(annotator, moment);
    const item = itemId === undefined ? undefined : this.#items.get(itemId);
    if (itemId === undefined || !item) return [goesOn ? 'look' : undefined, progress];
    const leasedUntil = moment.now + this.#leaseMs;
    const row: StoredAssignment = { id, annotator, itemId, status: 'open', leasedUntil, sequence: this.#seen + 1 };
    await transaction.objectStore('assignments').put(row);
    return [assignmentOf(row, item), progress];
  }

  /** Whoever asks at once, as a session does, needs no transaction for it: nothing can have changed within the task. */
  #tell(annotator: string, progress: Progress): void {
    const told = { annotator, progress };
    this.#told = told;
    void nextTask().then(() => {
      if (this.#told === told) this.#told = undefined;
    });
  }

  async #moment(): Promise<PoolMoment> {
    return { now: this.#clock.now(), live: await this.#locks.heldElsewhere() };
  }

  /** Whether the strategy may go by how far annotators disagree. */
  get #needsAnswers(): boolean {
    return this.#strategy !== undefined || this.#config.assignmentStrategy === 'max_diversity';
  }

  /** One transaction, that begins by hearing what other tabs and earlier calls wrote. Its own writes are heard by the next one: it may still fail. */
  #transact<T, M extends Mode>(
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<T> {
    return this.#database.run(async (database) => {
      const transaction = database.transaction(['assignments', 'records'], mode, { durability });
      const working = this.#hear(database, transaction).then(() => work(transaction));
      const [result] = await Promise.all([working, transaction.done]);
      return result;
    });
  }

  async #hear<M extends Mode>(database: TaskDatabase, transaction: Transaction<M>): Promise<void> {
    if (this.#source !== database) {
      if (this.#source) this.#pool = new AssignmentPool(this.#items, this.#config, this.#strategy);
      this.#source = database;
      this.#seen = 0;
    }
    const news = await transaction.objectStore('assignments').index('sequence').getAll(IDBKeyRange.lowerBound(this.#seen, true));
    for (const row of news) {
      // Nobody asks for the id of one that is closed.
      const entry = row.status === 'open' ? row : { ...row, id: '' };
      this.#pool.apply(entry, this.#needsAnswers && row.recordId ? (await newestRevision(transaction, row.recordId))?.answers : undefined);
      this.#seen = Math.max(this.#seen, row.sequence);
    }
  }
}

async function newestRevision<M extends Mode>(transaction: Transaction<M>, id: string): Promise<AnnotationRecord | undefined> {
  const range = IDBKeyRange.bound([id], [id, []]);
  const cursor = await transaction.objectStore('records').openCursor(range, 'prev');
  return cursor?.value.record;
}

/**
 * What is no record stays in the database and is passed over: other pages of the same origin can write there. A map keeps the place of a key's first
 * value, and the value set last.
 */
function newestRevisions(stored: readonly StoredRecord[]): readonly AnnotationRecord[] {
  const records = stored.map(({ record }) => record).filter(isAnnotationRecord);
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
