/** The items of a study with a certain number of annotations: what is loaded of them, page by page, and how that goes. It renders nothing. */
import type { ItemProgress } from '../core/study-progress.js';
import { readItems } from './study-service.js';

const PAGE = 50;
/** As many as a service gives at once. */
const MOST_AT_ONCE = 200;

export class ItemList {
  readonly submitted: number;
  readonly #src: string;
  readonly #changed: () => void;
  readonly #ending = new AbortController();
  #items: readonly ItemProgress[] = [];
  #next: string | undefined;
  #state: 'loading' | 'loaded' | 'failed' = 'loading';
  #again: () => void = () => {};

  /** Loads the first page. @param changed is called whenever there is something else to show */
  constructor(src: string, submitted: number, changed: () => void) {
    this.#src = src;
    this.submitted = submitted;
    this.#changed = changed;
    void this.#load(PAGE);
  }

  get items(): readonly ItemProgress[] {
    return this.#items;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  get state(): 'loading' | 'loaded' | 'failed' {
    return this.#state;
  }

  more(): void {
    if (this.#state === 'loaded' && this.#next !== undefined) void this.#load(PAGE, this.#next);
  }

  retry(): void {
    this.#again();
  }

  /** Reads again what is shown, as far as one request goes. */
  refresh(): void {
    if (this.#state === 'loaded' && this.#items.length <= MOST_AT_ONCE) void this.#load(Math.max(PAGE, this.#items.length));
  }

  stop(): void {
    this.#ending.abort();
  }

  async #load(limit: number, after?: string): Promise<void> {
    const { submitted } = this;
    this.#state = 'loading';
    this.#again = () => void this.#load(limit, after);
    this.#changed();
    try {
      const page = await readItems(this.#src, { submitted, limit, ...(after !== undefined && { after }) }, this.#ending.signal);
      this.#items = after === undefined ? page.items : [...this.#items, ...page.items];
      this.#next = page.next;
      this.#state = 'loaded';
    } catch {
      this.#state = 'failed';
    }
    if (!this.#ending.signal.aborted) this.#changed();
  }
}
