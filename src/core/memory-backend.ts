/** A backend that keeps everything in memory: for tests, demos, and a host that stores what it hears from events. It owns no rule of assignment. */
import type { AssignmentStrategy } from './assignment.js';
import { AssignmentPool, type AssignmentEntry } from './assignment-pool.js';
import type { Assignment, Progress, TaskBackend } from './backend.js';
import { systemClock, type Clock } from './clock.js';
import { ItemIndex } from './item-index.js';
import type { Item } from './item.js';
import { assignmentOf, defaultLeaseMs } from './lease.js';
import type { AnnotationRecord } from './record.js';
import { isNewRevision } from './revision.js';
import type { TaskConfig } from './task-config.js';
import { newUuid } from './uuid.js';

export interface MemoryBackendOptions {
  readonly config: TaskConfig;
  readonly items: readonly Item[];
  readonly clock?: Clock;
  /** How long an assignment that was left is kept for its annotator, in milliseconds. Default 30 minutes. */
  readonly leaseMs?: number;
  /** A strategy of the host's own, in place of the config's. */
  readonly strategy?: AssignmentStrategy;
}

export class MemoryBackend implements TaskBackend {
  readonly #items: ItemIndex;
  readonly #pool: AssignmentPool;
  readonly #clock: Clock;
  readonly #leaseMs: number;
  /** All revisions, oldest first, by record id; the ids in the order in which they were first saved. Most have one, which needs no list. */
  readonly #records = new Map<string, AnnotationRecord | readonly AnnotationRecord[]>();

  /** @throws TypeError when an item has no id, or two have the same. */
  constructor({ config, items, clock = systemClock, leaseMs = defaultLeaseMs, strategy }: MemoryBackendOptions) {
    this.#items = new ItemIndex(items, config.itemProperties.idKey);
    this.#pool = new AssignmentPool(this.#items, config, strategy);
    this.#clock = clock;
    this.#leaseMs = leaseMs;
  }

  async next(annotator: string): Promise<Assignment | undefined> {
    const [first] = await this.ahead(annotator, 1);
    return first;
  }

  async ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    const moment = { now: this.#clock.now() };
    const open = this.#pool.resumable(annotator, moment).slice(0, count);
    const given = open.flatMap((entry) => this.#give(annotator, entry.itemId, entry.id, moment.now) ?? []);
    while (given.length < count) {
      const itemId = this.#pool.choose(annotator, moment);
      const assignment = itemId === undefined ? undefined : this.#give(annotator, itemId, newUuid(), moment.now);
      if (!assignment) break;
      given.push(assignment);
    }
    return given;
  }

  #give(annotator: string, itemId: string, id: string, now: number): Assignment | undefined {
    const item = this.#items.get(itemId);
    if (!item) return undefined;
    const entry: AssignmentEntry = { id, annotator, itemId, status: 'open', leasedUntil: now + this.#leaseMs };
    this.#pool.apply(entry);
    return assignmentOf(entry, item);
  }

  async save(record: AnnotationRecord): Promise<void> {
    const { id, annotator, itemId, status, revision } = record;
    const revisions = this.#revisions(id);
    const stored = revisions.find((each) => each.revision === revision);
    const known = this.#pool.entry(annotator, itemId);
    const newest = known && known.status !== 'open' ? this.#revisions(known.id).at(-1) : undefined;
    if (!isNewRevision(record, stored, newest ?? revisions.at(-1))) return;
    this.#records.set(id, revisions.length === 0 ? record : [...revisions, record]);
    // An assignment that has come to its record goes by the record's id.
    this.#pool.apply({ id, annotator, itemId, status, leasedUntil: 0 }, record.answers);
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return (await this.records()).filter((record) => record.annotator === annotator);
  }

  /** The newest revision of every annotator's records, in the order in which they were first saved. */
  async records(): Promise<readonly AnnotationRecord[]> {
    return [...this.#records.keys()].flatMap((id) => this.#revisions(id).slice(-1));
  }

  #revisions(id: string): readonly AnnotationRecord[] {
    const kept = this.#records.get(id);
    return kept === undefined ? [] : 'id' in kept ? [kept] : kept;
  }

  async progress(annotator: string): Promise<Progress> {
    return this.#pool.progress(annotator, { now: this.#clock.now() });
  }

  async release({ id, annotator, itemId }: Assignment): Promise<void> {
    const entry = this.#pool.entry(annotator, itemId);
    if (entry?.id === id && entry.status === 'open') this.#pool.apply({ ...entry, status: 'released' });
  }

  async item(itemId: string): Promise<Item | undefined> {
    return this.#items.get(itemId);
  }
}
