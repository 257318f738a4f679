/**
 * Sends what waits in an outbox, oldest first: one tab at a time, again after a while where the network or the service fails, at once when the
 * network is back. A record that the service refuses for good stays in the outbox with the reason, and the others go on.
 */
import { BackendError, type Delivery, type DeliveryState, type TaskBackend } from '../../core/backend.js';
import { asRevisionAfter, conflictingRecord, isSameWork } from '../../core/save-record.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { Outbox } from './outbox.js';
import { OutboxError, type OutboxEntry } from './outbox-database.js';

export interface DeliveryOptions {
  readonly name: string;
  readonly outbox: Outbox;
  readonly backend: TaskBackend;
  /** The shortest and the longest time between two tries, in milliseconds. */
  readonly retryMs: readonly [first: number, longest: number];
  /** Default: the browser's. `null`: do without. */
  readonly locks: LockManager | null | undefined;
}

/** Other devices can be faster once or twice; a service that finds a conflict every time is at fault. */
const MOST_REVISED = 10;

export class DeliveryLoop implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel | undefined;
  #state: DeliveryState = { waiting: 0, refused: [], online: true };
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** A try is under way that is followed by others until everything is sent. */
  #isTrying = false;
  #isClosed = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    if ('BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel(options.name);
      this.#channel.addEventListener('message', this.#handleNews);
    }
    if ('addEventListener' in globalThis) globalThis.addEventListener('online', this.#handleOnline);
  }

  get state(): DeliveryState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks what an earlier page left, and sends it: also what was refused then, since the service may have learned otherwise. */
  async start(): Promise<void> {
    await this.#options.outbox.retryRefused();
    await this.#refresh();
    this.sendSoon();
  }

  /** Something was put into the outbox in this tab, where so many wait now. It is sent, unless another try is due in a while. */
  kept(waiting: number): void {
    this.setStorage(undefined);
    this.#changed(waiting);
    if (!this.isPausing) this.sendSoon();
  }

  /** The last try failed, and the next one is due in a while. */
  get isPausing(): boolean {
    return this.#timer !== undefined;
  }

  /** Whether the browser keeps records; an error says why it does not. */
  setStorage(error: OutboxError | undefined): void {
    this.#set({ unkeptReason: error?.message });
  }

  /**
   * Sends what waits. What another call is sending is waited for.
   * @throws BackendError of the first record that could not be sent now
   */
  send(): Promise<void> {
    this.#running ??= this.#inTurn(() => this.#sendAll()).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Sends what waits, now and again until it is sent. */
  sendSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isClosed || this.#isTrying) return;
    this.#isTrying = true;
    this.send().then(
      () => {
        this.#isTrying = false;
        this.#failures = 0;
        // Something may have come when the last look at the outbox had been taken.
        if (this.#state.waiting > 0) this.#lookAndSend();
      },
      () => {
        this.#isTrying = false;
        const [first, longest] = this.#options.retryMs;
        const wait = Math.min(longest, first * 2 ** this.#failures) * (0.5 + Math.random() / 2);
        this.#failures += 1;
        if (this.#isClosed) return;
        this.#timer = setTimeout(() => {
          this.sendSoon();
        }, wait);
      },
    );
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    if ('removeEventListener' in globalThis) globalThis.removeEventListener('online', this.#handleOnline);
    this.#listeners.clear();
  }

  async #sendAll(): Promise<void> {
    const { outbox } = this.#options;
    for (;;) {
      const entry = await outbox.first();
      if (!entry || this.#isClosed) return;
      await this.#sendOne(entry);
    }
  }

  /** Leaves the entry delivered, refused, or as the revision to be sent in its place. */
  async #sendOne(entry: OutboxEntry): Promise<void> {
    try {
      await this.#options.backend.save(entry.record);
    } catch (cause) {
      await this.#handleFailure(entry, cause);
      return;
    }
    await this.#delivered(entry, entry.record);
  }

  async #delivered(entry: OutboxEntry, stored: AnnotationRecord): Promise<void> {
    const waiting = await this.#options.outbox.delivered(entry, stored);
    this.#changed(waiting, { online: true, unsentReason: undefined });
  }

  /** @throws what failed, where the same may succeed later */
  async #handleFailure(entry: OutboxEntry, cause: unknown): Promise<void> {
    const { outbox } = this.#options;
    const { record, revised = 0 } = entry;
    const latest = conflictingRecord(cause);
    if (latest && latest.itemId === record.itemId && revised < MOST_REVISED) {
      if (isSameWork(record, latest)) await this.#delivered(entry, latest);
      else await outbox.revised(entry, asRevisionAfter(latest, record));
    } else if (latest || (cause instanceof BackendError && !cause.retryable)) {
      await outbox.refused(entry, cause instanceof Error ? cause.message : String(cause));
      await this.#refresh();
      this.#changed(this.#state.waiting, { online: true, unsentReason: undefined });
    } else {
      const isNetwork = !(cause instanceof BackendError) || isWithoutNetwork();
      this.#set({ online: false, unsentReason: isNetwork ? undefined : cause.message });
      throw cause;
    }
  }

  /** One tab sends. Without locks two may send the same record, which is one record all the same. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    const { name, locks = browserLocks() } = this.#options;
    if (!locks) return work();
    let working: Promise<void> | undefined;
    try {
      await locks.request(`${name} delivery`, () => (working = work()));
    } catch {
      // What failed is the work, which says so below; or there are locks and they were refused: a sandboxed frame.
    }
    return working ?? work();
  }

  /** When the outbox cannot be read, whoever next reads or writes there is told what is wrong with the storage. */
  async #refresh(): Promise<void> {
    try {
      this.#set(await this.#options.outbox.summary());
    } catch (cause) {
      if (!(cause instanceof OutboxError)) throw cause;
    }
  }

  /** Unless it is being sent, or waits for the next try. */
  #lookAndSend(): void {
    void this.#refresh().then(() => {
      if (this.#state.waiting > 0 && !this.isPausing) this.sendSoon();
    });
  }

  /** Says it here and to the other tabs. */
  #changed(waiting: number, change: Partial<DeliveryState> = {}): void {
    this.#set({ ...change, waiting });
    if (!this.#isClosed) this.#channel?.postMessage('changed');
  }

  #set(change: Partial<DeliveryState>): void {
    const state = { ...this.#state, ...change };
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Another tab kept or sent something. It may be closed before it has sent everything. */
  readonly #handleNews = (): void => {
    this.#lookAndSend();
  };

  readonly #handleOnline = (): void => {
    // A try under way may be one that began without the network.
    this.#failures = 0;
    this.sendSoon();
  };
}

function browserLocks(): LockManager | null {
  return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : null;
}

/** Whether the browser knows that there is none. */
export function isWithoutNetwork(): boolean {
  return 'navigator' in globalThis && !navigator.onLine && 'onLine' in navigator;
}
