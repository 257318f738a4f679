/** How many annotators have each item: those who submitted it, and those who have it open as long as their lease runs or they are at work on it. */
import type { AssignmentEntry, PoolMoment } from './assignment-pool.js';
import { FULL, LoadTree } from './load-tree.js';
import { PriorityQueue } from './priority-queue.js';

/** So many closed entries are no matter. */
const FEW = 32;

export class ItemLoads {
  readonly #overlap: number;
  readonly #onRoomChange: (index: number, hasRoom: boolean) => void;
  readonly #tree: LoadTree;
  /** By item index: everyone who has it, and those of them who submitted it. */
  readonly #counts: Uint32Array;
  readonly #submitted: Uint32Array;
  /** The open entries, and where their items are. */
  readonly #open = new Map<AssignmentEntry, number>();
  /** By the end of their lease. */
  #leases = newLeases();
  /** Open entries whose lease has ended, by id, and those of them that count all the same. */
  readonly #ended = new Map<string, AssignmentEntry>();
  readonly #live = new Set<AssignmentEntry>();
  /** The most annotators that an item has had. */
  #greatest = 0;
  /** How many items have room. */
  roomy: number;

  /** @param onRoomChange an item became full, or has room again */
  constructor(size: number, overlap: number, onRoomChange: (index: number, hasRoom: boolean) => void) {
    this.#overlap = overlap;
    this.#onRoomChange = onRoomChange;
    this.#tree = new LoadTree(size);
    this.#counts = new Uint32Array(size);
    this.#submitted = new Uint32Array(size);
    this.roomy = size;
  }

  add(index: number, entry: AssignmentEntry): void {
    if (entry.status === 'submitted') {
      this.#submitted[index] = at(this.#submitted, index) + 1;
      this.#change(index, 1);
    } else if (entry.status === 'open') {
      this.#open.set(entry, index);
      this.#leases.add(entry);
      this.#change(index, 1);
    }
  }

  remove(index: number, entry: AssignmentEntry): void {
    if (entry.status === 'submitted') {
      this.#submitted[index] = at(this.#submitted, index) - 1;
      this.#change(index, -1);
    } else if (this.#open.delete(entry)) {
      if (this.#isCounted(entry)) this.#change(index, -1);
      this.#forgetClosed();
      if (this.#ended.get(entry.id) === entry) this.#ended.delete(entry.id);
      this.#live.delete(entry);
    }
  }

  /** Brings the counts to a moment: leases end. */
  settle({ now, live }: PoolMoment): void {
    for (let entry = this.#takeEnded(now); entry; entry = this.#takeEnded(now)) {
      const index = this.#open.get(entry);
      if (index === undefined) continue;
      this.#ended.set(entry.id, entry);
      this.#change(index, -1);
    }
    for (const entry of this.#live) if (!live?.has(entry.id)) this.#setLive(entry, false);
    for (const id of live ?? []) {
      const entry = this.#ended.get(id);
      if (entry && !this.#live.has(entry)) this.#setLive(entry, true);
    }
  }

  annotators(index: number): number {
    return at(this.#counts, index);
  }

  hasRoom(index: number): boolean {
    return index < this.#counts.length && at(this.#counts, index) < this.#overlap;
  }

  /** Whether the item has room for others than the annotator of an open entry. */
  hasRoomBeside(index: number, entry: AssignmentEntry): boolean {
    return at(this.#counts, index) - (this.#isCounted(entry) ? 1 : 0) < this.#overlap;
  }

  /** Whether so many have submitted the item that it has no room whatever becomes of the open ones. */
  isFullForGood(index: number): boolean {
    return at(this.#submitted, index) >= this.#overlap;
  }

  /** The first item from an index on that has room, with at most so many annotators. */
  next(from: number, load = FULL - 1): number | undefined {
    return this.#tree.next(from, load);
  }

  /** The loads from the least that an item with room has, to the greatest. */
  *fromLeast(): Generator<number> {
    const { least } = this.#tree;
    if (least === FULL) return;
    const greatest = Math.min(this.#overlap - 1, this.#greatest);
    for (let load = least; load <= greatest; load += 1) yield load;
  }

  /** Entries that are open no more leave the queue together, when most are. */
  #forgetClosed(): void {
    if (this.#leases.size < 2 * this.#open.size + FEW) return;
    this.#leases = newLeases();
    for (const entry of this.#open.keys()) if (this.#ended.get(entry.id) !== entry) this.#leases.add(entry);
  }

  #takeEnded(now: number): AssignmentEntry | undefined {
    const { first } = this.#leases;
    return first && first.leasedUntil <= now ? this.#leases.take() : undefined;
  }

  /** Whether an open entry is among the counted ones. */
  #isCounted(entry: AssignmentEntry): boolean {
    return this.#ended.get(entry.id) !== entry || this.#live.has(entry);
  }

  #setLive(entry: AssignmentEntry, live: boolean): void {
    const index = this.#open.get(entry);
    if (live) this.#live.add(entry);
    else this.#live.delete(entry);
    if (index !== undefined) this.#change(index, live ? 1 : -1);
  }

  #change(index: number, by: 1 | -1): void {
    const had = this.hasRoom(index);
    const count = at(this.#counts, index) + by;
    this.#counts[index] = count;
    this.#greatest = Math.max(this.#greatest, count);
    const has = count < this.#overlap;
    this.#tree.set(index, has ? count : FULL);
    if (had === has) return;
    this.roomy += has ? 1 : -1;
    this.#onRoomChange(index, has);
  }
}

function newLeases(): PriorityQueue<AssignmentEntry> {
  return new PriorityQueue((one, other) => one.leasedUntil < other.leasedUntil);
}

function at(counts: Uint32Array, index: number): number {
  return counts[index] ?? 0;
}
