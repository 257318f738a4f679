/** Adds up a study item by item. What it holds grows with annotators, values and hours, not with items and records. */
import { AnnotatorCounts } from './annotator-counts.js';
import { BestWorstCounts } from './best-worst.js';
import type { BootstrapOptions } from './bootstrap.js';
import { bradleyTerry, Comparisons } from './bradley-terry.js';
import { itemAgreement } from './item-agreement.js';
import { PositionCounts } from './position-bias.js';
import { holm, proportion } from './proportion.js';
import { QuestionCounts } from './question-counts.js';
import type { AnnotatorAnalysis, DisputedItem, StudyAnalysis } from './study-analysis.js';
import type { ReadRecord, SaidJudgement, StudyQuestions } from './study-questions.js';
import { TimeCounts } from './time-counts.js';
import type { Category } from './unit-patterns.js';

const HOUR_MS = 3_600_000;

export interface TotalsOptions extends BootstrapOptions {
  /** How many of the most disputed items are listed. */
  readonly mostDisputed: number;
  readonly itemCount: number | undefined;
}

/** The names of the models of an item's first and second response. */
export interface ComparedModels {
  readonly a: string;
  readonly b: string;
}

export class StudyTotals {
  readonly #questions: StudyQuestions;
  readonly #options: TotalsOptions;
  readonly #counts: QuestionCounts[] = [];
  readonly #annotators = new Map<string, AnnotatorCounts>();
  readonly #coverage: number[] = [];
  readonly #pace = new Map<number, number>();
  readonly #time = new TimeCounts();
  readonly #position = new PositionCounts();
  readonly #comparisons = new Comparisons();
  readonly #bestWorst = new Map<string, BestWorstCounts>();
  #disputed: DisputedItem[] = [];
  #disputedCount = 0;
  #goldRight = 0;
  #goldAnswered = 0;
  #items = 0;

  constructor(questions: StudyQuestions, options: TotalsOptions) {
    this.#questions = questions;
    this.#options = options;
  }

  /** All that is known of one item, once. @param records by annotator */
  addItem(itemId: string, records: ReadonlyMap<string, ReadRecord>, models: ComparedModels | undefined, isDecided: boolean): void {
    const units = new Map<string, { readonly question: number; readonly said: Map<string, Category> }>();
    let submitted = 0;
    for (const [annotator, record] of records) {
      const counts = this.#annotator(annotator);
      this.#time.add(record.activeMs);
      counts.addTime(record.endedAt, record.activeMs);
      if (!record.isSubmitted) {
        counts.skipped += 1;
        continue;
      }
      submitted += 1;
      counts.submitted += 1;
      const hour = Math.floor(record.endedAt / HOUR_MS);
      this.#pace.set(hour, (this.#pace.get(hour) ?? 0) + 1);
      for (const judgement of this.#questions.judgementsOf(record)) {
        const key = `${String(judgement.question)} ${String(judgement.part)}`;
        const unit = units.get(key) ?? { question: judgement.question, said: new Map<string, Category>() };
        unit.said.set(annotator, judgement.value);
        units.set(key, unit);
        this.#addWinner(judgement, record, counts, models);
      }
      for (const [scheme, choice] of record.bestWorst ?? []) {
        const scores = this.#bestWorst.get(scheme) ?? new BestWorstCounts();
        scores.add(choice);
        this.#bestWorst.set(scheme, scores);
      }
    }
    if (submitted > 0) {
      this.#items += 1;
      this.#coverage[submitted] = (this.#coverage[submitted] ?? 0) + 1;
    }
    this.#addUnits(itemId, [...units.values()], records, submitted, isDecided);
  }

  addGold(annotator: string, isRight: boolean): void {
    this.#annotator(annotator).addGold(isRight);
    this.#goldAnswered += 1;
    if (isRight) this.#goldRight += 1;
  }

  #addUnits(
    itemId: string,
    units: readonly { readonly question: number; readonly said: ReadonlyMap<string, Category> }[],
    records: ReadonlyMap<string, ReadRecord>,
    submitted: number,
    isDecided: boolean,
  ): void {
    const judged = units.flatMap(({ question, said }) => {
      const found = this.#questions.all[question];
      if (!found) return [];
      this.#count(question).add(said, found);
      return [{ question: found, said }];
    });
    const { disagreement = 0, byAnnotator } = itemAgreement(judged);
    for (const [annotator, agreement] of byAnnotator) {
      this.#annotator(annotator).addAgreement(records.get(annotator)?.endedAt ?? 0, agreement);
    }
    if (disagreement > 0) this.#dispute({ itemId, disagreement, annotators: submitted, isDecided });
  }

  /** A list twice as long as wanted is cut back, so that it takes no more than it has to. */
  #dispute(item: DisputedItem): void {
    this.#disputedCount += 1;
    this.#disputed.push(item);
    if (this.#disputed.length > 2 * this.#options.mostDisputed) this.#disputed = this.#mostDisputed();
  }

  #mostDisputed(): DisputedItem[] {
    return this.#disputed.toSorted((one, other) => other.disagreement - one.disagreement).slice(0, this.#options.mostDisputed);
  }

  #addWinner({ winner, question }: SaidJudgement, record: ReadRecord, counts: AnnotatorCounts, models?: ComparedModels): void {
    if (winner === undefined) return;
    const place = winner === 'tie' ? 'tie' : (winner === 'b') === record.isSwapped ? 'first' : 'second';
    this.#position.add(place, record.isSwapped);
    this.#count(question).position.add(place, record.isSwapped);
    counts.addPosition(record.endedAt, place, record.isSwapped);
    if (models) this.#comparisons.add(models.a, models.b, winner === 'a' ? 'first' : winner === 'b' ? 'second' : 'tie');
  }

  result(decisions: number): StudyAnalysis {
    const { confidence = 0.95, itemCount } = this.#options;
    const annotators = this.#annotatorResults(confidence);
    const questions = this.#questions.all.flatMap((question, index) => this.#counts[index]?.result(question, this.#options) ?? []);
    const time = this.#time.result();
    const submitted = annotators.reduce((sum, each) => sum + each.submitted, 0);
    const skipped = annotators.reduce((sum, each) => sum + each.skipped, 0);
    const untouched = Math.max(0, (itemCount ?? 0) - this.#items);
    return {
      records: submitted + skipped,
      submitted,
      skipped,
      coverage: Array.from({ length: Math.max(1, this.#coverage.length) }, (_, count) =>
        count === 0 ? untouched : (this.#coverage[count] ?? 0),
      ),
      questions,
      annotators,
      disputed: this.#mostDisputed(),
      disputedCount: this.#disputedCount,
      pace: [...this.#pace]
        .sort(([one], [other]) => one - other)
        .map(([hour, done]) => ({ hour: new Date(hour * HOUR_MS).toISOString(), done })),
      bestWorst: Object.fromEntries([...this.#bestWorst].map(([scheme, counts]) => [scheme, counts.result()])),
      decisions,
      ...(time && { time }),
      ...(this.#goldAnswered > 0 && { gold: proportion(this.#goldRight, this.#goldAnswered, confidence) }),
      ...(questions.some(({ position }) => position) && {
        position: this.#position.result(confidence),
        models: bradleyTerry(this.#comparisons, { confidence }),
      }),
    };
  }

  #annotatorResults(confidence: number): readonly AnnotatorAnalysis[] {
    const results = [...this.#annotators]
      .map(([annotator, counts]) => counts.result(annotator, confidence))
      .sort((one, other) => (one.annotator < other.annotator ? -1 : 1));
    const tested = results.filter(({ position }) => position.defined);
    const adjusted = holm(tested.flatMap(({ position }) => (position.defined ? [position.p] : [])));
    const pValues = new Map(tested.map(({ annotator }, index) => [annotator, adjusted[index]]));
    return results.map((each) => {
      const positionP = pValues.get(each.annotator);
      return positionP === undefined ? each : { ...each, positionP };
    });
  }

  #annotator(name: string): AnnotatorCounts {
    const counts = this.#annotators.get(name) ?? new AnnotatorCounts();
    this.#annotators.set(name, counts);
    return counts;
  }

  #count(question: number): QuestionCounts {
    const counts = this.#counts[question] ?? new QuestionCounts();
    this.#counts[question] = counts;
    return counts;
  }
}
