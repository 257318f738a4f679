/**
 * The way an annotator has come: their records in the order of first saving, and the open item at the end. It finds the neighbours to walk to
 * and passes over records whose item is gone. It knows nothing of answers.
 */
import type { Assignment } from './backend.js';
import type { Item } from './item.js';
import { plainItem } from './plain-item.js';
import type { AnnotationRecord } from './record.js';

/** A place on the trail that can be shown. */
export interface TrailPlace {
  readonly index: number;
  readonly itemId: string;
  readonly item: Item;
  /** `null` for the open item. */
  readonly saved: AnnotationRecord | null;
}

export type FindItem = (itemId: string) => Item | undefined | Promise<Item | undefined>;

export class SessionTrail {
  /** Where the annotator is; `end` while nothing is on the desk. */
  index = 0;
  readonly #findItem: FindItem;
  /** Items as they were when they were first looked at. */
  readonly #plain = new WeakMap<Item, Item>();
  #records: AnnotationRecord[] = [];
  #open: Assignment | null = null;

  constructor(findItem: FindItem) {
    this.#findItem = findItem;
  }

  get records(): readonly AnnotationRecord[] {
    return this.#records;
  }

  /** The place after all records. */
  get end(): number {
    return this.#records.length;
  }

  fill(records: readonly AnnotationRecord[]): void {
    this.#records = [...records];
    this.index = this.end;
  }

  /** Puts the open item at the end, and goes there. */
  take(assignment: Assignment | undefined): TrailPlace | null {
    this.#open = assignment ?? null;
    this.index = this.end;
    return this.#openPlace();
  }

  /** Takes in what was saved at the present place. */
  keep(record: AnnotationRecord): void {
    if (this.index === this.end) this.#open = null;
    this.#records[this.index] = record;
  }

  /** The next place in one direction that has an item to show. */
  async neighbour(from: number, step: 1 | -1): Promise<TrailPlace | null> {
    for (let index = from + step; index >= 0; index += step) {
      const saved = this.#records[index];
      if (!saved) break;
      const item = await this.#findItem(saved.itemId);
      if (item) return { index, itemId: saved.itemId, item: this.#plainItem(item), saved };
    }
    return step === 1 && from < this.end ? this.#openPlace() : null;
  }

  /** Where a record stands; `null` where its item is gone. */
  async placeOf(recordId: string): Promise<TrailPlace | null> {
    const index = this.#records.findIndex(({ id }) => id === recordId);
    const saved = this.#records[index];
    const item = saved && (await this.#findItem(saved.itemId));
    return item ? { index, itemId: saved.itemId, item: this.#plainItem(item), saved } : null;
  }

  #openPlace(): TrailPlace | null {
    return this.#open && { index: this.end, itemId: this.#open.itemId, item: this.#plainItem(this.#open.item), saved: null };
  }

  #plainItem(item: Item): Item {
    const plain = this.#plain.get(item) ?? plainItem(item);
    this.#plain.set(item, plain);
    return plain;
  }
}
