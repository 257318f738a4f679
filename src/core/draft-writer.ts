/**
 * Brings drafts to a store: at once, one write at a time, the latest of each item, and none is lost: what the store refuses is kept here and
 * written again with the next change. It does not know what is in a draft.
 */
import type { Draft, DraftStore } from './draft.js';
import { errorFrom } from './error-from.js';

export interface DraftWriterOptions {
  readonly store: DraftStore;
  readonly task: string;
  readonly annotator: string;
  /** Called after a round of writes: the last error, or `null` when all went well. */
  readonly onResult: (error: Error | null) => void;
}

export class DraftWriter {
  readonly #options: DraftWriterOptions;
  /** By item: what the store does not have yet. `null`: the draft goes away. */
  readonly #unwritten = new Map<string, Draft | null>();
  #queue = new Set<string>();
  #running: Promise<void> | null = null;

  constructor(options: DraftWriterOptions) {
    this.#options = options;
  }

  /** The newest draft of the item, stored or not. `undefined` when there is none, or the store cannot tell. */
  async load(itemId: string): Promise<unknown> {
    const unwritten = this.#unwritten.get(itemId);
    if (unwritten !== undefined) return unwritten ?? undefined;
    try {
      return await this.#options.store.load(this.#key(itemId));
    } catch (cause) {
      this.#options.onResult(errorFrom(cause));
      return undefined;
    }
  }

  /** `null` removes the item's draft. */
  write(itemId: string, draft: Draft | null): void {
    this.#unwritten.set(itemId, draft);
    this.#queue = new Set(this.#unwritten.keys());
    this.#running ??= this.#writeAll();
  }

  /** Resolves when the store has all that it would take. */
  async flush(): Promise<void> {
    await this.#running;
  }

  async #writeAll(): Promise<void> {
    let error: Error | null = null;
    for (;;) {
      const [itemId] = this.#queue;
      if (itemId === undefined) break;
      this.#queue.delete(itemId);
      const draft = this.#unwritten.get(itemId);
      if (draft === undefined) continue;
      try {
        await (draft ? this.#options.store.save(draft) : this.#options.store.remove(this.#key(itemId)));
        if (this.#unwritten.get(itemId) === draft) this.#unwritten.delete(itemId);
      } catch (cause) {
        error = errorFrom(cause);
      }
    }
    this.#running = null;
    this.#options.onResult(error);
  }

  #key(itemId: string): { task: string; annotator: string; itemId: string } {
    return { task: this.#options.task, annotator: this.#options.annotator, itemId };
  }
}
