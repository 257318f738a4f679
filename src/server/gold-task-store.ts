/** A store with gold items mixed in. Their records are kept beside the study's own: they are in no export and no overlap, and are scored. */
import { GoldBackend } from '../core/gold-backend.js';
import { goldScores, type GoldItem, type GoldScore, type GoldSource } from '../core/gold-items.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { AnnotatorProgress, StudyItems, StudyItemsQuery, StudyProgress } from '../core/study-progress.js';
import type { TaskConfig } from '../core/task-config.js';
import type { KeptItem, TaskStore } from './task-store.js';

export interface GoldTaskStoreOptions {
  readonly config: Pick<TaskConfig, 'randomSeed'>;
  readonly source: GoldSource;
  readonly items: readonly GoldItem[];
  readonly main: TaskStore;
  /** Of the gold items alone, with the config that `goldConfig` gives. */
  readonly gold: TaskStore;
}

export class GoldTaskStore extends GoldBackend implements TaskStore {
  readonly #main: TaskStore;
  readonly #gold: TaskStore;
  readonly #source: GoldSource;
  readonly #items: ReadonlyMap<string, GoldItem>;

  constructor({ config, source, items, main, gold }: GoldTaskStoreOptions) {
    const byId = new Map(items.map((item) => [item.itemId, item]));
    super({ main, gold, goldIds: new Set(byId.keys()), schedule: { frequency: source.frequency, seed: config.randomSeed } });
    this.#main = main;
    this.#gold = gold;
    this.#source = source;
    this.#items = byId;
  }

  async setItems(items: readonly Item[]): Promise<void> {
    await this.#main.setItems?.(items);
  }

  hasBeenGiven(annotator: string, itemId: string): Promise<boolean> {
    return (this.#items.has(itemId) ? this.#gold : this.#main).hasBeenGiven(annotator, itemId);
  }

  async recordOwner(recordId: string): Promise<string | undefined> {
    return (await this.#main.recordOwner(recordId)) ?? this.#gold.recordOwner(recordId);
  }

  /** Of the study's own items, with how its annotators did on the gold items. */
  async studyProgress(): Promise<StudyProgress> {
    const [progress, gold] = await Promise.all([this.#main.studyProgress(), this.#gold.studyProgress()]);
    const scores = await this.#scores(({ annotator }) => annotator);
    const known = new Set(progress.annotators.map(({ annotator }) => annotator));
    const beginners = gold.annotators
      .filter(({ annotator }) => !known.has(annotator))
      .map((each) => ({ ...each, done: 0, skipped: 0, open: 0 }));
    const annotators = [...progress.annotators, ...beginners].map((each) => this.#withScore(each, scores.get(each.annotator)));
    return { ...progress, annotators };
  }

  studyItems(query: StudyItemsQuery): Promise<StudyItems> {
    return this.#main.studyItems(query);
  }

  async goldItems(): Promise<ReadonlyMap<string, GoldScore>> {
    const scores = await this.#scores(({ itemId }) => itemId);
    const own = [...this.#items.keys()].map((itemId) => [itemId, scores.get(itemId) ?? { answered: 0, right: 0 }] as const);
    return new Map([...((await this.#main.goldItems?.()) ?? []), ...own]);
  }

  records(): AsyncIterable<AnnotationRecord> {
    return this.#main.records();
  }

  async *goldRecords(): AsyncIterable<AnnotationRecord> {
    if (this.#main.goldRecords) yield* this.#main.goldRecords();
    yield* this.#gold.records();
  }

  async *data(): AsyncIterable<KeptItem> {
    if (this.#main.data) yield* this.#main.data();
  }

  async saveDecision(record: AnnotationRecord): Promise<void> {
    if (!this.#main.saveDecision) throw new TypeError('The store beside the gold items keeps no decisions.');
    await this.#main.saveDecision(record);
  }

  async *decisions(): AsyncIterable<AnnotationRecord> {
    if (this.#main.decisions) yield* this.#main.decisions();
  }

  subscribe(listener: () => void): () => void {
    const ends = [this.#main.subscribe(listener), this.#gold.subscribe(listener)];
    return () => {
      for (const end of ends) end();
    };
  }

  /** Both are in one database. */
  close(): Promise<void> {
    return this.#main.close();
  }

  async #scores(keyOf: (record: AnnotationRecord) => string): Promise<ReadonlyMap<string, GoldScore>> {
    const records: AnnotationRecord[] = [];
    for await (const record of this.#gold.records()) records.push(record);
    return goldScores(records, this.#items, keyOf);
  }

  #withScore(progress: AnnotatorProgress, score: GoldScore | undefined): AnnotatorProgress {
    const before = progress.gold ?? { answered: 0, right: 0 };
    const { answered, right } = { answered: before.answered + (score?.answered ?? 0), right: before.right + (score?.right ?? 0) };
    const { leastAccuracy = 0, leastAnswered = 1 } = this.#source;
    const isLow = (score?.answered ?? 0) >= leastAnswered && (score?.right ?? 0) < leastAccuracy * (score?.answered ?? 0);
    return { ...progress, gold: { answered, right, ...((isLow || before.isLow === true) && { isLow: true }) } };
  }
}
