/** What is counted of one question while a study is gone through, and the measures of it. */
import type { BootstrapOptions } from './bootstrap.js';
import { ConfusionTable, cohenKappa } from './cohen-kappa.js';
import { fleissKappa } from './fleiss-kappa.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import { setLabels } from './level.js';
import { undefinedFor, type Outcome } from './outcome.js';
import { percentAgreement } from './percent-agreement.js';
import { PositionCounts } from './position-bias.js';
import type { PairKappa, QuestionAnalysis, ValueCount } from './study-analysis.js';
import type { StudyQuestion } from './study-questions.js';
import { UnitPatterns, type Category } from './unit-patterns.js';

const MOST_VALUES = 200;
const MOST_PAIRS = 1_000;

/** What annotators said of one unit. */
export type UnitJudgements = ReadonlyMap<string, Category>;

interface JudgedPair {
  readonly annotators: readonly [string, string];
  readonly table: ConfusionTable;
  units: number;
}

export class QuestionCounts {
  readonly position = new PositionCounts();
  readonly #units = new UnitPatterns();
  readonly #values = new Map<Category, number>();
  #pairs: Map<string, JudgedPair> | undefined = new Map<string, JudgedPair>();

  add(said: UnitJudgements, { level }: StudyQuestion): void {
    const values = [...said.values()];
    this.#units.add(values);
    for (const value of values) this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
    if (level === 'nominal') this.#addPairs(said);
  }

  #addPairs(said: UnitJudgements): void {
    const pairs = this.#pairs;
    if (!pairs || said.size < 2) return;
    const judged = [...said].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [index, [one, first]] of judged.entries()) {
      for (const [other, second] of judged.slice(index + 1)) {
        const key = JSON.stringify([one, other]);
        const pair = pairs.get(key) ?? { annotators: [one, other] as const, table: new ConfusionTable(), units: 0 };
        pair.table.add(first, second);
        pair.units += 1;
        pairs.set(key, pair);
      }
    }
    // So many pairs tell nobody anything, and their number grows with the square of the annotators'.
    if (pairs.size > MOST_PAIRS) this.#pairs = undefined;
  }

  result(question: StudyQuestion, bootstrap: BootstrapOptions): QuestionAnalysis {
    const { scheme, level, comparesResponses } = question;
    const isNominal = level === 'nominal';
    return {
      scheme: scheme.name,
      question: question.question,
      level,
      judgements: this.#units.patterns.reduce((sum, { size }, index) => sum + size * (this.#units.times[index] ?? 0), 0),
      distribution: this.#distribution(question),
      percentAgreement: percentAgreement(this.#units, bootstrap),
      alpha: krippendorffAlpha(this.#units, level, bootstrap),
      fleissKappa: isNominal ? fleissKappa(this.#units, bootstrap) : undefinedFor('not-comparable'),
      cohenKappa: isNominal ? this.#cohen(bootstrap.confidence) : undefinedFor('not-comparable'),
      ...(comparesResponses && { position: this.position.result(bootstrap.confidence) }),
    };
  }

  #distribution(question: StudyQuestion): readonly ValueCount[] {
    const { judgements, scheme } = question;
    const counts = this.#valueCounts(question);
    const named = judgements.labels?.(scheme) ?? [];
    const known = named.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }));
    const names = new Set(named.map(({ value }) => value));
    const others = [...counts]
      .filter(([value]) => !names.has(value))
      .map(([value, count]) => ({ value, label: String(value), count }))
      .sort((one, other) =>
        typeof one.value === 'number' && typeof other.value === 'number' ? one.value - other.value : other.count - one.count,
      );
    return [...known, ...others].slice(0, MOST_VALUES);
  }

  /** Of sets, their labels one by one. */
  #valueCounts({ level }: StudyQuestion): ReadonlyMap<Category, number> {
    if (level !== 'set') return this.#values;
    const labels = new Map<Category, number>();
    for (const [value, count] of this.#values) for (const label of setLabels(value)) labels.set(label, (labels.get(label) ?? 0) + count);
    return labels;
  }

  #cohen(confidence = 0.95): Outcome<{ readonly pairs: readonly PairKappa[] }> {
    if (!this.#pairs) return undefinedFor('too-many');
    if (this.#pairs.size === 0) return undefinedFor('no-overlap');
    const pairs = [...this.#pairs.values()].sort((one, other) => other.units - one.units);
    return {
      defined: true,
      pairs: pairs.map(({ annotators, table }): PairKappa => ({ annotators, kappa: cohenKappa(table, { confidence }) })),
    };
  }
}
