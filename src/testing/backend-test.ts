/** The set-up of the backend contract: how a test makes a backend and works with it. It tests nothing by itself. */
import type { TaskBackend } from '../core/backend.js';
import type { Clock } from '../core/clock.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { taskConfig, taskItems, taskRecord } from './task-fixture.js';

/** What a backend is made of in a test. A backend on a server gets them to it in its own way. */
export interface BackendParts {
  readonly items: readonly Item[];
  readonly config: TaskConfig;
  /** The time that leases go by; tests turn it forward. */
  readonly clock: Clock;
}

/** Makes an empty backend that shares nothing with the ones made before. */
export type CreateBackend = (parts: BackendParts) => TaskBackend | Promise<TaskBackend>;

export interface TestFramework {
  readonly describe: (name: string, suite: () => void) => unknown;
  readonly it: (name: string, test: () => Promise<void>) => unknown;
}

/** A backend with a clock to turn, and what tests do with it again and again. */
export class BackendTest {
  private constructor(
    readonly backend: TaskBackend,
    readonly clock: { now(): number; turn(milliseconds: number): void },
  ) {}

  /**
   * @param size how many items, with the ids `1` and on
   * @param others items beside those
   */
  static async create(
    createBackend: CreateBackend,
    size: number,
    changes: Partial<TaskConfig> = {},
    others: readonly Item[] = [],
  ): Promise<BackendTest> {
    let now = Date.parse('2026-01-01T00:00:00.000Z');
    const clock = {
      now: () => now,
      turn: (milliseconds: number) => {
        now += milliseconds;
      },
    };
    return new BackendTest(await createBackend({ items: [...taskItems(size), ...others], config: taskConfig(changes), clock }), clock);
  }

  /** The id of the next item. */
  async next(annotator: string): Promise<string | undefined> {
    return (await this.backend.next(annotator))?.itemId;
  }

  /** Takes the next item and saves a record for it; gives its id. */
  async annotate(annotator: string, changes: Partial<AnnotationRecord> = {}): Promise<string | undefined> {
    const itemId = await this.next(annotator);
    if (itemId !== undefined) await this.backend.save(recordFor(annotator, itemId, changes));
    return itemId;
  }

  /** Annotates until nothing is left; gives the ids in their order. */
  async annotateAll(annotator: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let id = await this.annotate(annotator); id !== undefined; id = await this.annotate(annotator)) ids.push(id);
    return ids;
  }
}

/** One annotator's record of one item. */
export function recordFor(annotator: string, itemId: string, changes: Partial<AnnotationRecord> = {}): AnnotationRecord {
  return taskRecord({ id: `${annotator}/${itemId}`, itemId, annotator, ...changes });
}
