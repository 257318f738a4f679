/**
 * Working without a network: wraps any backend, keeps records in this browser before they are sent, and fetches assignments ahead. It owns no rule of
 * assignment. What is kept, and in which transactions, is in offline/outbox.ts; when it is sent, in offline/delivery-loop.ts.
 */
import { BackendError, type Assignment, type Delivery, type Progress, type TaskBackend } from '../core/backend.js';
import { systemClock, type Clock } from '../core/clock.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import { DeliveryLoop } from './offline/delivery-loop.js';
import { Outbox, withRecord } from './offline/outbox.js';

export interface OfflineOptions {
  /** The name of the database; backends of one name in one browser share their outbox. Default `annotation-elements-offline`: give each task its own. */
  readonly name?: string;
  /** How many assignments are fetched ahead, where the backend can give several. Default 10; 1 fetches none ahead. */
  readonly ahead?: number;
  /** The shortest and the longest time between two tries to send, in milliseconds. Default 1,000 and 60,000. */
  readonly retryMs?: readonly [first: number, longest: number];
  readonly clock?: Clock;
}

/** How long numbers wait for a delivery under way, so that they are the service's where the network is good. In milliseconds. */
const PATIENCE_MS = 300;

/**
 * A backend that works without a network. `save` resolves when the record is durable in this browser; it is sent as soon as the service can be
 * reached, in order, and counts once however often it is sent, as `save` of the wrapped backend promises. What the service refuses for good stays
 * here and is in `delivery.state.refused`. Where the browser stores nothing, `save` resolves when the wrapped backend has the record.
 *
 * A fetched assignment is used until its lease ends: then somebody else may have its item.
 */
export function offline(backend: TaskBackend, options: OfflineOptions = {}): OfflineBackend {
  return new OfflineBackend(backend, options);
}

export class OfflineBackend implements TaskBackend {
  readonly #backend: TaskBackend;
  readonly #outbox: Outbox;
  readonly #delivery: DeliveryLoop;
  readonly #ahead: number;
  readonly #clock: Clock;
  /** By annotator: what is being fetched. */
  readonly #fetching = new Map<string, Promise<void>>();
  /** Annotators for whom the service had no more than was fetched: asking again is for when that is done. */
  readonly #exhausted = new Set<string>();

  constructor(backend: TaskBackend, options: OfflineOptions = {}) {
    const { name = 'annotation-elements-offline', ahead = 10, retryMs = [1000, 60_000], clock = systemClock } = options;
    this.#backend = backend;
    this.#outbox = new Outbox(name);
    this.#delivery = new DeliveryLoop({ name, outbox: this.#outbox, backend, retryMs });
    this.#ahead = ahead;
    this.#clock = clock;
    // What an earlier page left is sent without anybody asking.
    this.#delivery.refresh().then(
      () => {
        this.#delivery.sendSoon();
      },
      () => {
        // Without storage nothing was left.
      },
    );
  }

  /** What waits to be sent, and what was refused. */
  get delivery(): Delivery {
    return this.#delivery;
  }

  /** @throws BackendError when nothing is fetched and the service cannot be reached */
  async next(annotator: string): Promise<Assignment | undefined> {
    if (!(await this.#canStore())) return this.#backend.next(annotator);
    let ready = await this.#ready(annotator);
    if (ready.length === 0) {
      await this.#fetch(annotator);
      ready = await this.#ready(annotator);
    } else if (ready.length <= this.#ahead / 2 && !this.#exhausted.has(annotator)) {
      this.#fetch(annotator).catch(() => {
        // There is enough for now; who runs out of it is told.
      });
    }
    return ready[0];
  }

  async save(record: AnnotationRecord): Promise<void> {
    try {
      await this.#outbox.keep(record);
    } catch (cause) {
      if (!(cause instanceof BackendError)) throw cause;
      // No storage, or no room: then it has to arrive before it counts as saved.
      await this.#backend.save(record);
      return;
    }
    await this.#delivery.announce();
    this.#delivery.sendSoon();
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    if (!(await this.#canStore())) return this.#backend.history(annotator);
    await this.#settle();
    try {
      await this.#outbox.learn(annotator, await this.#backend.history(annotator));
    } catch (cause) {
      if (!isOutOfReach(cause)) throw cause;
    }
    return this.#outbox.records(annotator);
  }

  async progress(annotator: string): Promise<Progress> {
    if (!(await this.#canStore())) return this.#backend.progress(annotator);
    await this.#settle();
    const waiting = await this.#outbox.waiting(annotator);
    let progress = await this.#outbox.progress(annotator);
    if (waiting.length === 0 || !progress) {
      try {
        progress = await this.#backend.progress(annotator);
        await this.#outbox.setProgress(annotator, progress);
      } catch (cause) {
        if (!progress || !isOutOfReach(cause)) throw cause;
      }
    }
    return waiting.reduce((counted, { record }) => withRecord(counted, record), progress);
  }

  async release(assignment: Assignment): Promise<void> {
    await this.#outbox.forgetAssignment(assignment).catch(() => {
      // It was never kept here.
    });
    await this.#backend.release?.(assignment);
  }

  async item(itemId: string): Promise<Item | undefined> {
    const kept = await this.#outbox.item(itemId).catch(() => undefined);
    return kept ?? this.#backend.item?.(itemId);
  }

  /** Gives back what was fetched ahead and is not begun: when an annotator stops for today. Does nothing without a network. */
  async releaseAhead(annotator: string): Promise<void> {
    for (const assignment of (await this.#ready(annotator)).slice(1)) await this.release(assignment);
  }

  /** Ends sending and listening in this tab. What waits stays. */
  close(): void {
    this.#delivery.close();
    this.#outbox.close();
  }

  /** Fetched assignments whose lease still runs. */
  async #ready(annotator: string): Promise<readonly Assignment[]> {
    const now = this.#clock.now();
    const fetched = await this.#outbox.assignments(annotator);
    return fetched.filter(({ leasedUntil }) => leasedUntil === undefined || Date.parse(leasedUntil) > now);
  }

  #fetch(annotator: string): Promise<void> {
    const running = this.#fetching.get(annotator);
    if (running) return running;
    const fetching = this.#fetchAhead(annotator).finally(() => this.#fetching.delete(annotator));
    this.#fetching.set(annotator, fetching);
    return fetching;
  }

  async #fetchAhead(annotator: string): Promise<void> {
    // As long as a record has not arrived, its item is open at the service, and would be given again.
    await this.#delivery.send();
    const given =
      this.#backend.ahead && this.#ahead > 1
        ? await this.#backend.ahead(annotator, this.#ahead)
        : [await this.#backend.next(annotator)].flatMap((assignment) => assignment ?? []);
    await this.#outbox.fetched(annotator, given);
    if (given.length < this.#ahead) this.#exhausted.add(annotator);
    else this.#exhausted.delete(annotator);
  }

  async #canStore(): Promise<boolean> {
    try {
      await this.#outbox.open();
      return true;
    } catch {
      return false;
    }
  }

  /** Waits a moment for what is on its way. */
  async #settle(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    const sent = this.#delivery.send().catch(() => {
      // It is tried again later; the numbers are those from here meanwhile.
    });
    await Promise.race([sent, patience]);
    clearTimeout(timer);
  }
}

/** Whether the service cannot be reached now; what it refuses is another matter. */
function isOutOfReach(cause: unknown): boolean {
  return !(cause instanceof BackendError) || cause.retryable;
}
