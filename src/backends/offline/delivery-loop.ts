/**
 * Sends what waits in an outbox, oldest first: one tab at a time, again after a while where the network or the service fails, at once when the
 * network is back. A record that the service refuses for good stays in the outbox with the reason, and the others go on.
 */
import { BackendError, type Delivery, type DeliveryState, type TaskBackend } from '../../core/backend.js';
import { saveRecord } from '../../core/save-record.js';
import type { Outbox } from './outbox.js';
import type { OutboxEntry } from './outbox-database.js';

export interface DeliveryOptions {
  readonly name: string;
  readonly outbox: Outbox;
  readonly backend: TaskBackend;
  /** The shortest and the longest time between two tries, in milliseconds. */
  readonly retryMs: readonly [first: number, longest: number];
}

export class DeliveryLoop implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel | undefined;
  #state: DeliveryState = { waiting: 0, refused: [], online: true };
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isClosed = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    if ('BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel(options.name);
      this.#channel.addEventListener('message', this.#handleNews);
    }
    globalThis.addEventListener('online', this.#handleOnline);
  }

  get state(): DeliveryState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks what waits now, and says so. */
  async refresh(): Promise<void> {
    this.#set(await this.#options.outbox.summary());
  }

  /** Something was put into the outbox, or taken out of it, in this tab. */
  async announce(): Promise<void> {
    await this.refresh();
    this.#channel?.postMessage('changed');
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
    if (this.#isClosed) return;
    this.send().then(
      () => {
        this.#failures = 0;
      },
      () => {
        const [first, longest] = this.#options.retryMs;
        const wait = Math.min(longest, first * 2 ** this.#failures) * (0.5 + Math.random() / 2);
        this.#failures += 1;
        if (!this.#isClosed) this.#timer = setTimeout(this.#handleOnline, wait);
      },
    );
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#listeners.clear();
  }

  async #sendAll(): Promise<void> {
    const { outbox } = this.#options;
    for (;;) {
      const entry = await outbox.first();
      if (!entry || this.#isClosed) return;
      await this.#sendOne(entry);
      await this.announce();
    }
  }

  async #sendOne(entry: OutboxEntry): Promise<void> {
    const { outbox, backend } = this.#options;
    let stored;
    try {
      stored = await saveRecord(backend, entry.record);
    } catch (cause) {
      const isForGood = cause instanceof BackendError ? !cause.retryable : cause instanceof Error && cause.name === 'RevisionConflictError';
      if (!isForGood) {
        this.#set({ online: false });
        throw cause;
      }
      await outbox.refused(entry, cause instanceof Error ? cause.message : String(cause));
      return;
    }
    this.#set({ online: true });
    await outbox.delivered(entry, stored);
  }

  /** One tab sends. Without locks two may send the same record, which is one record all the same. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    if ('locks' in navigator) await navigator.locks.request(`${this.#options.name} delivery`, work);
    else await work();
  }

  #set(change: Partial<DeliveryState>): void {
    const state = { ...this.#state, ...change };
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Another tab kept or sent something. */
  readonly #handleNews = (): void => {
    this.refresh().catch(() => {
      // Whoever next reads or writes here is told what is wrong with the storage.
    });
  };

  readonly #handleOnline = (): void => {
    this.sendSoon();
  };
}
