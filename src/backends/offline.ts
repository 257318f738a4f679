/**
 * Working without a network: wraps any backend, keeps records in this browser before they are sent, and fetches assignments ahead. It owns no rule of
 * assignment. What is kept, and in which transactions, is in offline/outbox.ts and service-copy.ts; when it is sent, in offline/delivery-loop.ts.
 */
import { BackendError, type Assignment, type Delivery, type Progress, type TaskBackend } from '../core/backend.js';
import { systemClock, type Clock } from '../core/clock.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import { countedProgress } from './offline/counted-progress.js';
import { DeliveryLoop, isWithoutNetwork } from './offline/delivery-loop.js';
import { Outbox } from './offline/outbox.js';
import { OutboxDatabase, OutboxError } from './offline/outbox-database.js';
import { ServiceCopy } from './offline/service-copy.js';
import { within } from './offline/within.js';

export interface OfflineOptions {
  /** The name of the database; backends of one name in one browser share their outbox. Default `annotation-elements-offline`: give each task its own. */
  readonly name?: string;
  /** How many assignments are fetched ahead, where the backend can give several. Default 10; 1 fetches none ahead. */
  readonly ahead?: number;
  /** The shortest and the longest time between two tries to send, in milliseconds. Default 1,000 and 60,000. */
  readonly retryMs?: readonly [first: number, longest: number];
  readonly clock?: Clock;
  /** Default: the browser's Web Locks. `null`: do without; two tabs may then send the same record, which counts once. */
  readonly locks?: LockManager | null;
}

/** How long numbers wait for a delivery under way, so that they are the service's where the network is good. In milliseconds. */
const DELIVERY_PATIENCE_MS = 300;
/** How long the service is waited for where an answer of before is kept here. In milliseconds. */
const ANSWER_PATIENCE_MS = 2000;

/**
 * A backend that works without a network. `save` resolves when the record is durable in this browser; it is sent as soon as the service can be
 * reached, in order, and counts once however often it is sent, as `save` of the wrapped backend promises. What the service refuses for good stays
 * here, is in `delivery.state.refused`, and is tried once more by the next page. Where the browser stores nothing, `save` resolves when the wrapped
 * backend has the record, and `delivery.state.unkeptReason` says why.
 *
 * A fetched assignment is used until its lease ends: then somebody else may have its item.
 */
export function offline(backend: TaskBackend, options: OfflineOptions = {}): OfflineBackend {
  return new OfflineBackend(backend, options);
}

export class OfflineBackend implements TaskBackend {
  readonly #backend: TaskBackend;
  readonly #database: OutboxDatabase;
  readonly #outbox: Outbox;
  readonly #copy: ServiceCopy;
  readonly #delivery: DeliveryLoop;
  readonly #ahead: number;
  readonly #clock: Clock;
  /** By annotator: what is being fetched. */
  readonly #fetching = new Map<string, Promise<readonly Assignment[]>>();
  /** Annotators for whom the service had no more than was fetched: asking again is for when that is done. */
  readonly #exhausted = new Set<string>();
  /** Records that went straight to the service, since there was no room here: their assignments, which may still be kept here, are done. */
  readonly #sentThrough = new Set<string>();

  constructor(backend: TaskBackend, options: OfflineOptions = {}) {
    const { name = 'annotation-elements-offline', ahead = 10, retryMs = [1000, 60_000], clock = systemClock, locks } = options;
    this.#backend = backend;
    this.#database = new OutboxDatabase(name);
    this.#outbox = new Outbox(this.#database);
    this.#copy = new ServiceCopy(this.#database);
    this.#delivery = new DeliveryLoop({ name, outbox: this.#outbox, backend, retryMs, locks });
    this.#ahead = ahead;
    this.#clock = clock;
    this.#delivery.start().catch((error: unknown) => {
      if (error instanceof OutboxError) this.#delivery.setStorage(error);
    });
  }

  /** What waits to be sent, and what was refused. */
  get delivery(): Delivery {
    return this.#delivery;
  }

  /** @throws BackendError when nothing is fetched and the service cannot be reached */
  next(annotator: string): Promise<Assignment | undefined> {
    return this.#withStorage(
      async () => {
        const { first, isEnough } = await this.#copy.firstAssignment(annotator, this.#mayBeUsed, this.#ahead / 2);
        if (!first) return (await this.#fetch(annotator))[0];
        if (!isEnough && !this.#exhausted.has(annotator) && !this.#delivery.isPausing) {
          this.#fetch(annotator).catch(() => {
            // There is enough for now; who runs out of it is told.
          });
        }
        return first;
      },
      () => this.#backend.next(annotator),
    );
  }

  /** @throws BackendError when the browser cannot keep the record, and the service cannot be reached either */
  async save(record: AnnotationRecord): Promise<void> {
    try {
      this.#delivery.kept(await this.#outbox.keep(record));
    } catch (cause) {
      if (!(cause instanceof OutboxError)) throw cause;
      await this.#saveThrough(record, cause);
    }
  }

  history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return this.#withStorage(
      async () => {
        await this.#settle();
        const [arrived, word] = await Promise.all([this.#copy.arrived(annotator), this.#copy.word(annotator)]);
        const asked = this.#ask(() => this.#backend.history(annotator), word?.hasHistory === true);
        const history = await asked.catch(ignoreOutOfReach);
        return history ? this.#copy.learn(annotator, history, arrived) : this.#copy.records(annotator);
      },
      () => this.#backend.history(annotator),
    );
  }

  progress(annotator: string): Promise<Progress> {
    return this.#withStorage(
      async () => {
        await this.#settle();
        const [waiting, word] = await Promise.all([this.#outbox.waiting(annotator), this.#copy.word(annotator)]);
        const known = word?.progress;
        const told =
          known && waiting.length > 0 ? undefined : await this.#ask(() => this.#backend.progress(annotator), known !== undefined);
        if (told) await this.#copy.setProgress(annotator, told).catch(ignoreFullStorage);
        const progress = told ?? known ?? (await this.#backend.progress(annotator));
        return waiting.reduce(countedProgress, progress);
      },
      () => this.#backend.progress(annotator),
    );
  }

  /** Gives an assignment back. When the service cannot be reached, it is forgotten here, and the service has it back when its lease ends. */
  async release(assignment: Assignment): Promise<void> {
    const { annotator, itemId } = assignment;
    // The service does not know of a record that waits here.
    if (await this.#copy.hasRecord(annotator, itemId).catch(() => false)) return;
    await this.#copy.forgetAssignment(annotator, itemId).catch(ignoreFullStorage);
    await this.#backend.release?.(assignment);
  }

  async item(itemId: string): Promise<Item | undefined> {
    const kept = await this.#copy.item(itemId).catch(() => undefined);
    return kept ?? this.#backend.item?.(itemId);
  }

  /**
   * Gives back what was fetched ahead and is not begun, for others to take: when an annotator stops for today. What the service cannot be told now,
   * it has back when the lease ends.
   */
  async releaseAhead(annotator: string): Promise<void> {
    for (const assignment of (await this.#copy.assignments(annotator)).filter(this.#mayBeUsed).slice(1)) {
      await this.release(assignment).catch(ignoreOutOfReach);
    }
  }

  /** Ends sending and listening in this tab. What waits and what is fetched stays, for the next page. */
  close(): void {
    this.#delivery.close();
    this.#database.close();
  }

  /** Its lease still runs, and its item is not done. */
  readonly #mayBeUsed = (assignment: Assignment): boolean => {
    const { leasedUntil } = assignment;
    const isLeased = leasedUntil === undefined || Date.parse(leasedUntil) > this.#clock.now();
    return isLeased && !this.#sentThrough.has(keyOf(assignment));
  };

  #fetch(annotator: string): Promise<readonly Assignment[]> {
    const running = this.#fetching.get(annotator);
    if (running) return running;
    const fetching = this.#fetchAhead(annotator).finally(() => this.#fetching.delete(annotator));
    this.#fetching.set(annotator, fetching);
    return fetching;
  }

  async #fetchAhead(annotator: string): Promise<readonly Assignment[]> {
    // As long as a record has not arrived, its item is open at the service, and would be given again.
    await this.#delivery.send();
    const before = new Set((await this.#copy.assignments(annotator)).map(({ id }) => id));
    const given = await this.#given(annotator);
    if (given.every(({ id }) => before.has(id))) this.#exhausted.add(annotator);
    else this.#exhausted.delete(annotator);
    const usable = await this.#copy.fetched(annotator, given).catch((error: unknown) => {
      ignoreFullStorage(error);
      return given.filter((assignment) => !this.#sentThrough.has(keyOf(assignment)));
    });
    if (given.length > 0 && usable.length === 0) {
      throw new BackendError('The service gives only items again that are done here. Reload the page; then tell who runs this study.', {
        retryable: true,
      });
    }
    return usable;
  }

  async #given(annotator: string): Promise<readonly Assignment[]> {
    if (this.#backend.ahead && this.#ahead > 1) {
      // An item whose record was refused stays open at the service, and takes up a place.
      const refused = this.#delivery.state.refused.filter(({ record }) => record.annotator === annotator).length;
      return this.#backend.ahead(annotator, this.#ahead + refused);
    }
    const assignment = await this.#backend.next(annotator);
    return assignment ? [assignment] : [];
  }

  /** No storage, or no room: then a record has to arrive before it counts as saved, and those before it have to arrive before it. */
  async #saveThrough(record: AnnotationRecord, storage: OutboxError): Promise<void> {
    this.#delivery.setStorage(storage);
    try {
      await this.#delivery.send().catch(ignoreFullStorage);
      await this.#backend.save(record);
    } catch (cause) {
      if (!(cause instanceof BackendError) || !cause.retryable) throw cause;
      throw new BackendError(`${storage.message} ${cause.message}`, { retryable: true, cause });
    }
    this.#sentThrough.add(keyOf(record));
    await this.#copy.forgetAssignment(record.annotator, record.itemId).catch(ignoreFullStorage);
  }

  /** @returns what the service says; `undefined` when an answer of before is known, and the service cannot be reached soon */
  async #ask<T>(question: () => Promise<T>, isKnown: boolean): Promise<T | undefined> {
    if (!isKnown) return question();
    if (isWithoutNetwork()) return undefined;
    return within(ANSWER_PATIENCE_MS, question()).catch(ignoreOutOfReach);
  }

  /** Waits a moment for what is on its way. */
  async #settle(): Promise<void> {
    if (this.#delivery.isPausing) return;
    const sent = this.#delivery.send().catch(() => {
      // It is tried again later; the numbers are those from here meanwhile.
    });
    await within(DELIVERY_PATIENCE_MS, sent);
  }

  /** Works with what is kept here; without it where the browser keeps nothing. */
  async #withStorage<T>(work: () => Promise<T>, instead: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof OutboxError)) throw cause;
      this.#delivery.setStorage(cause);
      return instead();
    }
  }
}

function keyOf({ annotator, itemId }: { readonly annotator: string; readonly itemId: string }): string {
  return JSON.stringify([annotator, itemId]);
}

/** What cannot be kept here is known for now, and asked for again. */
function ignoreFullStorage(cause: unknown): void {
  if (!(cause instanceof OutboxError)) throw cause;
}

/** The service cannot be reached now; what it refuses is another matter. */
function ignoreOutOfReach(cause: unknown): undefined {
  if (cause instanceof BackendError && !cause.retryable) throw cause;
  return undefined;
}
