/**
 * What an annotator may be given: overlap, quota, leases, and no item twice. It is the one place for these rules; MemoryBackend and
 * IndexedDbBackend decide by it. It does no input or output: `apply` tells it what was stored, everything else only asks. Each question takes
 * logarithmic time in the number of items.
 */
import { assignmentStrategies, type AssignmentStrategy, type AssignmentView } from './assignment.js';
import { AnnotatorWork } from './annotator-work.js';
import type { Progress } from './backend.js';
import { DisputedItems } from './disputed-items.js';
import { ItemLoads } from './item-loads.js';
import type { Answers } from './scheme-answers.js';
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
  /** Never earlier than that of an earlier question. */
  readonly now: number;
  readonly live?: ReadonlySet<string>;
}

export type PoolConfig = Pick<TaskConfig, 'annotationPerInstance' | 'instancesPerAnnotator' | 'assignmentStrategy' | 'randomSeed'>;

/** The names that this module has already: a store gives a new copy of each. */
const STATUS = { open: 'open', submitted: 'submitted', skipped: 'skipped', released: 'released' } as const;

/** The ids of a task's items with the place of each: whoever has them lends them, and 100,000 items are indexed once. */
export interface ItemIds {
  readonly ids: readonly string[];
  indexOf(itemId: string): number | undefined;
}

export class AssignmentPool {
  readonly #items: ItemIds;
  readonly #ids: readonly string[];
  readonly #loads: ItemLoads;
  readonly #disputed = new DisputedItems();
  readonly #quota: number;
  readonly #seed: number;
  readonly #strategy: AssignmentStrategy;
  readonly #work = new Map<string, AnnotatorWork>();
  /** By item index: who has had it. Most items have one holder, who needs no set. */
  readonly #holders = new Map<number, AnnotatorWork | Set<AnnotatorWork>>();
  /** Whether the strategy may go by how far annotators disagree. */
  readonly #needsAnswers: boolean;

  /**
   * @param items the ids of the items in the order of the data
   * @param strategy one of the host's own, in place of the config's
   */
  constructor(items: readonly string[] | ItemIds, config: PoolConfig, strategy?: AssignmentStrategy) {
    this.#items = 'ids' in items ? items : indexed(items);
    this.#ids = this.#items.ids;
    this.#loads = new ItemLoads(this.#ids.length, config.annotationPerInstance ?? Infinity, (index, hasRoom) => {
      for (const work of this.#holdersOf(index)) work.roomy += hasRoom ? 1 : -1;
      if (hasRoom) this.#disputed.offer(index);
    });
    this.#quota = config.instancesPerAnnotator ?? Infinity;
    this.#seed = config.randomSeed;
    this.#needsAnswers = strategy !== undefined || config.assignmentStrategy === 'max_diversity';
    this.#strategy = strategy ?? assignmentStrategies[config.assignmentStrategy];
  }

  /**
   * Takes note of an entry; it replaces what was known of its annotator and item.
   * @param answers of a submitted one: for strategies that go by disagreement
   */
  apply(noted: AssignmentEntry, answers?: Answers): void {
    const index = this.#items.indexOf(noted.itemId);
    const work = this.#workOf(noted.annotator);
    const entry = this.#kept(noted, work, index);
    const before = work.entries.get(entry.itemId);
    if (index !== undefined) {
      if (before) this.#loads.remove(index, before);
      if (entry.status !== 'released') this.#loads.add(index, entry);
      this.#hold(index, work, entry.status !== 'released');
      if (this.#needsAnswers) this.#disputed.judge(index, entry.annotator, entry.status === 'submitted' ? answers : undefined);
    }
    work.note(entry);
    const comesBack = entry.status === 'released' || (before?.status === 'submitted' && entry.status !== 'submitted');
    if (comesBack) for (const each of this.#work.values()) each.passed = 0;
  }

  /** What is known of the annotator and the item. */
  entry(annotator: string, itemId: string): AssignmentEntry | undefined {
    return this.#work.get(annotator)?.entries.get(itemId);
  }

  /** The annotator's open assignments that they may go on with, oldest first. One whose lease ended is theirs until the item is full without them. */
  resumable(annotator: string, moment: PoolMoment): readonly AssignmentEntry[] {
    this.#loads.settle(moment);
    return [...this.#workOf(annotator).open.values()].filter((entry) => {
      const index = this.#items.indexOf(entry.itemId);
      return index !== undefined && (entry.leasedUntil > moment.now || this.#loads.hasRoomBeside(index, entry));
    });
  }

  /** The id of the next item for the annotator, beside those they have open. `undefined`: nothing is left for them. */
  choose(annotator: string, moment: PoolMoment): string | undefined {
    const work = this.#workOf(annotator);
    if (work.submitted + this.resumable(annotator, moment).length >= this.#quota) return undefined;
    const index = this.#strategy(this.#view(annotator, work));
    return index === undefined ? undefined : this.#ids[index];
  }

  /** `remaining` is what could still be given to this annotator now, what they have open included, up to the quota of submitted items. */
  progress(annotator: string, moment: PoolMoment): Progress {
    const work = this.#workOf(annotator);
    const { submitted: done, skipped } = work;
    const left = this.resumable(annotator, moment).length + this.#loads.roomy - work.roomy;
    const remaining = Math.max(0, Math.min(left, this.#quota - done));
    return { done, skipped, remaining, total: done + skipped + remaining };
  }

  /** What the pool keeps of an entry: no more than it asks for, and no name that it has already. A store gives new copies of each. */
  #kept({ id, itemId, status, leasedUntil }: AssignmentEntry, { annotator }: AnnotatorWork, index = -1): AssignmentEntry {
    return { id, annotator, itemId: this.#ids[index] ?? itemId, status: STATUS[status], leasedUntil };
  }

  #workOf(annotator: string): AnnotatorWork {
    let work = this.#work.get(annotator);
    if (!work) this.#work.set(annotator, (work = new AnnotatorWork(annotator)));
    return work;
  }

  #holdersOf(index: number): Iterable<AnnotatorWork> {
    const held = this.#holders.get(index);
    if (held instanceof Set) return held;
    return held ? [held] : [];
  }

  /** Notes who has had an item, and how many of theirs have room: those are not left for them. */
  #hold(index: number, work: AnnotatorWork, holds: boolean): void {
    const held = this.#holders.get(index);
    if (held instanceof Set ? held.has(work) === holds : (held === work) === holds) return;
    if (held instanceof Set && holds) held.add(work);
    else if (held instanceof Set) held.delete(work);
    else if (holds) this.#holders.set(index, held ? new Set([held, work]) : work);
    else this.#holders.delete(index);
    if (this.#loads.hasRoom(index)) work.roomy += holds ? 1 : -1;
  }

  #view(annotator: string, work: AnnotatorWork): AssignmentView {
    const isOwn = (index: number) => work.entries.has(this.#ids[index] ?? '');
    const size = this.#ids.length;
    // What lies before will not come to the annotator again: they have had it, or it is full for good.
    while (work.passed < size && (isOwn(work.passed) || this.#loads.isFullForGood(work.passed))) work.passed += 1;
    const next = (from: number, load?: number): number | undefined => {
      let index = this.#loads.next(Math.max(from, work.passed), load);
      while (index !== undefined && isOwn(index)) index = this.#loads.next(index + 1, load);
      return index;
    };
    return {
      annotator,
      seed: this.#seed,
      size,
      had: work.entries.size,
      isAvailable: (index) => this.#loads.hasRoom(index) && !isOwn(index),
      annotators: (index) => this.#loads.annotators(index),
      nextAvailable: (from) => next(from),
      leastAnnotated: () => {
        for (const load of this.#loads.fromLeast()) {
          const index = next(0, load);
          if (index !== undefined) return index;
        }
        return undefined;
      },
      mostDisputed: () =>
        this.#disputed.most(
          (index) => this.#loads.hasRoom(index),
          (index) => !isOwn(index),
        ),
    };
  }
}

function indexed(ids: readonly string[]): ItemIds {
  const indexes = new Map<string, number>();
  for (const [index, id] of ids.entries()) indexes.set(id, index);
  return { ids, indexOf: (itemId) => indexes.get(itemId) };
}
