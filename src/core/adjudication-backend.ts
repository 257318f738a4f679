/** Gives disputed items to whoever decides about them, over whatever keeps the decisions. */
import { adjudicationConfig, isAdjudication } from './adjudication.js';
import type { Assignment, Progress, TaskBackend } from './backend.js';
import type { Item } from './item.js';
import { MemoryBackend } from './memory-backend.js';
import type { AnnotationRecord } from './record.js';
import type { TaskConfig } from './task-config.js';

export interface AdjudicationBackendOptions {
  /** The study's own config. */
  readonly config: TaskConfig;
  /** The items to decide about, in this order. */
  readonly items: readonly Item[];
  /** Records of the study: decisions among them are gone on from, annotators' are let be. Default: nothing is decided yet. */
  readonly records?: Iterable<AnnotationRecord>;
  /** Keeps a decision; resolves when it is durable. */
  readonly save: (record: AnnotationRecord) => Promise<void>;
}

/**
 * A backend for a task with the config that `adjudicationConfig` gives. Each adjudicator decides about every item once; their records have ids of their own and
 * the task's name with “/ adjudication”, so that no annotator's record is touched and nothing counts towards the study's overlap.
 */
export class AdjudicationBackend implements TaskBackend {
  readonly #decisions: MemoryBackend;
  readonly #save: (record: AnnotationRecord) => Promise<void>;
  readonly #ready: Promise<void>;

  /** @throws TypeError when an item has no id, or two have the same */
  constructor({ config, items, records = [], save }: AdjudicationBackendOptions) {
    this.#decisions = new MemoryBackend({ config: adjudicationConfig(config), items });
    this.#save = save;
    this.#ready = this.#goOn([...records].filter((record) => isAdjudication(record, config.annotationTaskName)));
  }

  async #goOn(decided: readonly AnnotationRecord[]): Promise<void> {
    for (const record of decided) await this.#decisions.save(record);
  }

  async next(adjudicator: string): Promise<Assignment | undefined> {
    await this.#ready;
    return this.#decisions.next(adjudicator);
  }

  async save(record: AnnotationRecord): Promise<void> {
    await this.#save(record);
    await this.#decisions.save(record);
  }

  async history(adjudicator: string): Promise<readonly AnnotationRecord[]> {
    await this.#ready;
    return this.#decisions.history(adjudicator);
  }

  async progress(adjudicator: string): Promise<Progress> {
    await this.#ready;
    return this.#decisions.progress(adjudicator);
  }

  async item(itemId: string): Promise<Item | undefined> {
    return this.#decisions.item(itemId);
  }
}
