/**
 * What an annotator may be given: overlap, quota, leases, and no item twice. It is the one place for these rules, and both MemoryBackend
 * and IndexedDbBackend decide by it. It does no input or output: `apply` tells it what was stored, everything else only asks.
 */
import { assignmentStrategies, type AssignmentStrategy, type AssignmentView } from './assignment.js';
import type { Progress } from './backend.js';
import type { TaskConfig } from './task-config.js';

/** What one annotator has to do with one item. */
export interface AssignmentEntry {
  /** The assignment's id. */
  readonly id: string;
  readonly annotator: string;
  readonly itemId: string;
  /** `released`: as if it had never been given. */
  readonly status: 'open' | 'submitted' | 'skipped' | 'released';
  /** Milliseconds since the epoch: when an open one may be given to another annotator. */
  readonly leasedUntil: number;
}

/** The moment of a question: the time, and the assignments that are surely being worked on, however old their lease is. */
export interface PoolMoment {
  readonly now: number;
  readonly live?: ReadonlySet<string>;
}

/** What the pool knows of one annotator. */
interface AnnotatorWork {
  readonly entries: Map<string, AssignmentEntry>;
  /** The open ones among the entries. */
  readonly open: Map<string, AssignmentEntry>;
  submitted: number;
  skipped: number;
  /** So many items at the start of the data are used up for this annotator. */
  usedUp: number;
}

export type PoolConfig = Pick<TaskConfig, 'annotationPerInstance' | 'instancesPerAnnotator' | 'assignmentStrategy' | 'randomSeed'>;

export class AssignmentPool {
  readonly #ids: readonly string[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #overlap: number;
  readonly #quota: number;
  readonly #seed: number;
  readonly #strategy: AssignmentStrategy;
  /** By item index: how many annotators submitted it. */
  readonly #submitted: Uint32Array;
  /** By item index: the open assignments, by annotator. */
  readonly #open = new Map<number, Map<string, AssignmentEntry>>();
  readonly #work = new Map<string, AnnotatorWork>();

  constructor(itemIds: readonly string[], config: PoolConfig) {
    this.#ids = itemIds;
    this.#indexes = new Map(itemIds.map((id, index) => [id, index]));
    this.#submitted = new Uint32Array(itemIds.length);
    this.#overlap = config.annotationPerInstance ?? Infinity;
    this.#quota = config.instancesPerAnnotator ?? Infinity;
    this.#seed = config.randomSeed;
    this.#strategy = assignmentStrategies[config.assignmentStrategy];
  }

  /** Takes note of an entry; it replaces what was known of its annotator and item. */
  apply(entry: AssignmentEntry): void {
    const work = this.#workOf(entry.annotator);
    const before = work.entries.get(entry.itemId);
    if (before) this.#count(work, before, -1);
    this.#count(work, entry, 1);
    if (entry.status === 'released') work.entries.delete(entry.itemId);
    else work.entries.set(entry.itemId, entry);
    if (entry.status === 'open') work.open.set(entry.itemId, entry);
    else work.open.delete(entry.itemId);
    const reopened = entry.status === 'released' || (before?.status === 'submitted' && entry.status !== 'submitted');
    if (reopened) for (const each of this.#work.values()) each.usedUp = 0;
  }

  /** What is known of the annotator and the item. */
  entry(annotator: string, itemId: string): AssignmentEntry | undefined {
    return this.#work.get(annotator)?.entries.get(itemId);
  }

  /** The annotator's open assignments that they may go on with, oldest first. One whose lease ended is theirs until the item is full without them. */
  resumable(annotator: string, moment: PoolMoment): readonly AssignmentEntry[] {
    return [...this.#workOf(annotator).open.values()].filter((entry) => {
      const index = this.#indexes.get(entry.itemId);
      if (index === undefined) return false;
      return entry.leasedUntil > moment.now || this.#annotators(index, moment, annotator) < this.#overlap;
    });
  }

  /** The id of the next item for the annotator, beside those they have open. `undefined`: nothing is left for them. */
  choose(annotator: string, moment: PoolMoment): string | undefined {
    if (this.#workOf(annotator).submitted + this.resumable(annotator, moment).length >= this.#quota) return undefined;
    const index = this.#strategy(this.#view(annotator, moment));
    return index === undefined ? undefined : this.#ids[index];
  }

  /** `remaining` is what could still be given to this annotator now, what they have open included, up to the quota of submitted items. */
  progress(annotator: string, moment: PoolMoment): Progress {
    const { submitted: done, skipped } = this.#workOf(annotator);
    let left = this.resumable(annotator, moment).length;
    for (let index = 0; index < this.#ids.length; index += 1) if (this.#isAvailable(index, annotator, moment)) left += 1;
    const remaining = Math.max(0, Math.min(left, this.#quota - done));
    return { done, skipped, remaining, total: done + skipped + remaining };
  }

  #workOf(annotator: string): AnnotatorWork {
    let work = this.#work.get(annotator);
    if (!work) this.#work.set(annotator, (work = { entries: new Map(), open: new Map(), submitted: 0, skipped: 0, usedUp: 0 }));
    return work;
  }

  #count(work: AnnotatorWork, entry: AssignmentEntry, by: 1 | -1): void {
    const index = this.#indexes.get(entry.itemId);
    if (entry.status === 'submitted') {
      work.submitted += by;
      if (index !== undefined) this.#submitted[index] = this.#submittedAt(index) + by;
    } else if (entry.status === 'skipped') {
      work.skipped += by;
    } else if (entry.status === 'open' && index !== undefined) {
      const open = this.#open.get(index) ?? new Map<string, AssignmentEntry>();
      if (by === 1) open.set(entry.annotator, entry);
      else open.delete(entry.annotator);
      if (open.size > 0) this.#open.set(index, open);
      else this.#open.delete(index);
    }
  }

  #submittedAt(index: number): number {
    return this.#submitted[index] ?? 0;
  }

  /** How many different annotators have the item, submitted or open, without `except`'s open one. */
  #annotators(index: number, { now, live }: PoolMoment, except?: string): number {
    let count = this.#submittedAt(index);
    for (const entry of this.#open.get(index)?.values() ?? []) {
      if (entry.annotator !== except && (entry.leasedUntil > now || live?.has(entry.id))) count += 1;
    }
    return count;
  }

  /** Whether the item will not come to the annotator again: they have it, or it is full. */
  #isUsedUp(index: number, work: AnnotatorWork): boolean {
    return this.#submittedAt(index) >= this.#overlap || work.entries.has(this.#ids[index] ?? '');
  }

  #isAvailable(index: number, annotator: string, moment: PoolMoment): boolean {
    return !this.#isUsedUp(index, this.#workOf(annotator)) && this.#annotators(index, moment) < this.#overlap;
  }

  #view(annotator: string, moment: PoolMoment): AssignmentView {
    const work = this.#workOf(annotator);
    const size = this.#ids.length;
    while (work.usedUp < size && this.#isUsedUp(work.usedUp, work)) work.usedUp += 1;
    return {
      annotator,
      seed: this.#seed,
      size,
      usedUp: work.usedUp,
      isAvailable: (index) => this.#isAvailable(index, annotator, moment),
      annotators: (index) => this.#annotators(index, moment),
    };
  }
}
