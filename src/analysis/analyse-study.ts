/** Goes through the records of a study once and says what they are worth. */
import type { RecordSource } from '../export/json-lines.js';
import { isAdjudication } from '../core/adjudication.js';
import { isExpected, type GoldItem } from '../core/gold-items.js';
import { itemField, type Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { BootstrapOptions } from './bootstrap.js';
import type { SchemeJudgements } from './scheme-judgements.js';
import type { StudyAnalysis } from './study-analysis.js';
import { StudyQuestions, type AnalysedConfig, type ReadRecord } from './study-questions.js';
import { StudyTotals, type ComparedModels, type TotalsOptions } from './study-totals.js';

export interface StudyAnalysisOptions extends BootstrapOptions {
  readonly config: AnalysedConfig;
  /** The item of an id: for models, for schemes that take part of themselves from the data, and for which response was shown first. Default: none is known. */
  readonly item?: (itemId: string) => Item | undefined;
  /** How many items the study has, so that those nobody has judged are counted too. */
  readonly itemCount?: number;
  /**
   * Whether all records of an item come one after the other (`ORDER BY item`): then one item is held at a time, and the memory does not grow with the
   * records. Default `false`: they come in any order, and some hundred bytes of each are held. Records of an item that comes again later would count
   * as those of another.
   */
  readonly groupedByItem?: boolean;
  /** Items whose answer is known: their records are scored and count as nothing else. */
  readonly gold?: ReadonlyMap<string, GoldItem>;
  /** The fields of an item that name the models of its first and second response. Default `model_a` and `model_b`. */
  readonly modelFields?: { readonly a: string; readonly b: string };
  /** How many of the most disputed items are listed. Default 200. */
  readonly mostDisputed?: number;
  /** How the answers of your own scheme types are compared, by type. */
  readonly judgements?: Readonly<Record<string, SchemeJudgements>>;
}

/** For a stream of records, where an item may have to be fetched. */
export interface StudyStreamOptions extends Omit<StudyAnalysisOptions, 'item'> {
  /** Asked once for each record. Default: none is known. */
  readonly item?: (itemId: string) => Item | undefined | Promise<Item | undefined>;
}

interface OpenItem {
  readonly records: Map<string, ReadRecord>;
  /** Of its first and its second response, where it names them. */
  models: ComparedModels | undefined;
  isDecided: boolean;
}

/** Takes records one after another; what it has found out so far can be asked at any time. */
export class StudyAnalyser {
  readonly #options: StudyAnalysisOptions;
  readonly #questions: StudyQuestions;
  readonly #open = new Map<string, OpenItem>();
  readonly #gold = new Map<string, { readonly revision: number; readonly annotator: string; readonly isRight: boolean }>();
  readonly #totals: StudyTotals;
  #decisions = 0;

  constructor(options: StudyAnalysisOptions) {
    this.#options = options;
    this.#questions = new StudyQuestions(options.config, options.judgements);
    this.#totals = this.#newTotals();
  }

  /**
   * Of an annotator's records of an item, the newest revision counts, in whatever order they come.
   * @param item that it is about. Default: what the options know of it
   */
  add(record: AnnotationRecord, item = this.#options.item?.(record.itemId)): void {
    const { itemId, annotator, revision } = record;
    const gold = this.#options.gold?.get(itemId);
    if (gold) {
      this.#addGold(gold, record);
      return;
    }
    const open = this.#itemOf(itemId);
    if (isAdjudication(record, this.#options.config.annotationTaskName)) {
      if (!open.isDecided && record.status === 'submitted') {
        open.isDecided = true;
        this.#decisions += 1;
      }
      return;
    }
    const known = open.records.get(annotator);
    if (known && known.revision >= revision) return;
    open.models ??= item && this.#modelsOf(item);
    open.records.set(annotator, this.#questions.read(record, item));
  }

  result(): StudyAnalysis {
    const isGrouped = this.#options.groupedByItem === true;
    const totals = isGrouped ? this.#totals : this.#newTotals();
    for (const [itemId, { records, models, isDecided }] of this.#open) totals.addItem(itemId, records, models, isDecided);
    for (const { annotator, isRight } of this.#gold.values()) totals.addGold(annotator, isRight);
    // They are in the totals for good.
    if (isGrouped) [this.#open, this.#gold].forEach((counted) => counted.clear());
    return totals.result(this.#decisions);
  }

  #itemOf(itemId: string): OpenItem {
    const known = this.#open.get(itemId);
    if (known) return known;
    if (this.#options.groupedByItem === true) {
      for (const [complete, { records, models, isDecided }] of this.#open) this.#totals.addItem(complete, records, models, isDecided);
      this.#open.clear();
    }
    const open: OpenItem = { records: new Map(), models: undefined, isDecided: false };
    this.#open.set(itemId, open);
    return open;
  }

  #modelsOf(item: Item): ComparedModels | undefined {
    const { modelFields = { a: 'model_a', b: 'model_b' } } = this.#options;
    const [a, b] = [itemField(item, modelFields.a), itemField(item, modelFields.b)];
    return typeof a === 'string' && typeof b === 'string' ? { a, b } : undefined;
  }

  #addGold(gold: GoldItem, { annotator, itemId, revision, status, answers }: AnnotationRecord): void {
    const key = JSON.stringify([annotator, itemId]);
    const known = this.#gold.get(key);
    if (status !== 'submitted' || (known && known.revision >= revision)) return;
    this.#gold.set(key, { revision, annotator, isRight: isExpected(gold, answers) });
  }

  #newTotals(): StudyTotals {
    const { mostDisputed = 200, itemCount, replicates, seed, confidence } = this.#options;
    const options: TotalsOptions = {
      mostDisputed,
      itemCount,
      ...(replicates !== undefined && { replicates }),
      ...(seed !== undefined && { seed }),
      ...(confidence !== undefined && { confidence }),
    };
    return new StudyTotals(this.#questions, options);
  }
}

/** Reads all records, one at a time. */
export async function analyseStudy(records: RecordSource, { item, ...options }: StudyStreamOptions): Promise<StudyAnalysis> {
  const analyser = new StudyAnalyser(options);
  for await (const record of records) {
    const found = item?.(record.itemId);
    analyser.add(record, found instanceof Promise ? await found : found);
  }
  return analyser.result();
}
