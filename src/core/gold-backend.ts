/**
 * Mixes gold items in among the others: two backends that look like one. The gold items have a backend of their own, of any kind, so that they take
 * up no overlap and no quota, and their records stay apart. It owns no rule of assignment; when a gold item comes is decided in gold-schedule.ts.
 */
import type { Assignment, Progress, TaskBackend } from './backend.js';
import { goldUntil, isGoldTurn, type GoldSchedule } from './gold-schedule.js';
import type { Item } from './item.js';
import type { AnnotationRecord } from './record.js';

export interface GoldBackendOptions {
  /** Gives out the items of the study. */
  readonly main: TaskBackend;
  /** Gives out the gold items, each once to everybody (see `goldConfig`). */
  readonly gold: TaskBackend;
  readonly goldIds: ReadonlySet<string>;
  readonly schedule: GoldSchedule;
}

export class GoldBackend implements TaskBackend {
  readonly #main: TaskBackend;
  readonly #gold: TaskBackend;
  readonly #goldIds: ReadonlySet<string>;
  readonly #schedule: GoldSchedule;

  constructor({ main, gold, goldIds, schedule }: GoldBackendOptions) {
    this.#main = main;
    this.#gold = gold;
    this.#goldIds = goldIds;
    this.#schedule = schedule;
  }

  async next(annotator: string): Promise<Assignment | undefined> {
    const [first] = await this.ahead(annotator, 1);
    return first;
  }

  async ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    const [main, gold] = await this.#progressOfBoth(annotator);
    const place = placeOf(main) + placeOf(gold);
    const size = main.remaining === 0 ? 0 : Math.min(count, main.remaining + gold.remaining);
    const turns = Array.from({ length: size }, (_, index) => isGoldTurn(this.#schedule, annotator, place + index));
    const golds = [...(await several(this.#gold, annotator, turns.filter((isGold) => isGold).length))];
    const others = [...(await several(this.#main, annotator, size - golds.length))];
    const given: Assignment[] = [];
    // A gold item comes only on the way to another one.
    for (let left = main.remaining; left > 0 && given.length < size;) {
      const gold = turns[given.length] === true ? golds.shift() : undefined;
      const next = gold ?? others.shift();
      if (!next) break;
      if (!gold) left -= 1;
      given.push(next);
    }
    return given;
  }

  save(record: AnnotationRecord): Promise<void> {
    return this.#of(record.itemId).save(record);
  }

  /** In the order in which the items came by the schedule. */
  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    const [others, golds] = await Promise.all([this.#main.history(annotator), this.#gold.history(annotator)]);
    const [left, goldLeft] = [[...others], [...golds]];
    const merged: AnnotationRecord[] = [];
    for (let place = 0; left.length + goldLeft.length > 0; place += 1) {
      const isGold = isGoldTurn(this.#schedule, annotator, place);
      const next = isGold ? (goldLeft.shift() ?? left.shift()) : (left.shift() ?? goldLeft.shift());
      if (next) merged.push(next);
    }
    return merged;
  }

  async progress(annotator: string): Promise<Progress> {
    const [main, gold] = await this.#progressOfBoth(annotator);
    const done = main.done + gold.done;
    const skipped = main.skipped + gold.skipped;
    const remaining = main.remaining + goldUntil(this.#schedule, annotator, placeOf(main) + placeOf(gold), main.remaining, gold.remaining);
    return { done, skipped, remaining, total: done + skipped + remaining };
  }

  async release(assignment: Assignment): Promise<void> {
    await this.#of(assignment.itemId).release?.(assignment);
  }

  async item(itemId: string): Promise<Item | undefined> {
    return this.#of(itemId).item?.(itemId);
  }

  #of(itemId: string): TaskBackend {
    return this.#goldIds.has(itemId) ? this.#gold : this.#main;
  }

  #progressOfBoth(annotator: string): Promise<[main: Progress, gold: Progress]> {
    return Promise.all([this.#main.progress(annotator), this.#gold.progress(annotator)]);
  }
}

function placeOf({ done, skipped }: Progress): number {
  return done + skipped;
}

async function several(backend: TaskBackend, annotator: string, count: number): Promise<readonly Assignment[]> {
  if (count <= 0) return [];
  if (backend.ahead) return backend.ahead(annotator, count);
  const next = await backend.next(annotator);
  return next ? [next] : [];
}
