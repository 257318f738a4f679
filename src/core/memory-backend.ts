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
  /** All revisions, oldest first, by record id; the ids in the order in which they were first saved. */
  readonly #records = new Map<string, AnnotationRecord[]>();
  /** The record id, by annotator and item. */
  readonly #recordIds = new Map<string, string>();

  /** @throws TypeError when an item has no id, or two have the same. */
  constructor({ config, items, clock = systemClock, leaseMs = defaultLeaseMs, strategy }: MemoryBackendOptions) {
    this.#items = new ItemIndex(items, config.itemProperties.idKey);
    this.#pool = new AssignmentPool(this.#items.ids, config, strategy);
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
    const key = JSON.stringify([annotator, itemId]);
    const stored = this.#records.get(id)?.find((each) => each.revision === revision);
    if (!isNewRevision(record, stored, this.#records.get(this.#recordIds.get(key) ?? id)?.at(-1))) return;
    this.#records.set(id, [...(this.#records.get(id) ?? []), record]);
    this.#recordIds.set(key, id);
    this.#pool.apply(
      { id: this.#pool.entry(annotator, itemId)?.id ?? newUuid(), annotator, itemId, status, leasedUntil: 0 },
      record.answers,
    );
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return (await this.records()).filter((record) => record.annotator === annotator);
  }

  /** The newest revision of every annotator's records, in the order in which they were first saved. */
  async records(): Promise<readonly AnnotationRecord[]> {
    return [...this.#records.values()].flatMap((revisions) => revisions.slice(-1));
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
