/** The shape of what is found out about a study. Types only. */
import type { BestWorstScore } from './best-worst.js';
import type { BradleyTerry } from './bradley-terry.js';
import type { CohenKappa } from './cohen-kappa.js';
import type { FleissKappa } from './fleiss-kappa.js';
import type { Level } from './level.js';
import type { Estimate, Outcome } from './outcome.js';
import type { PositionBias } from './position-bias.js';
import type { Proportion } from './proportion.js';
import type { TimeSummary } from './time-counts.js';
import type { TrendTest } from './trend.js';
import type { Category } from './unit-patterns.js';

/** One question: a scheme, or a row of a scheme that has several. */
export interface QuestionAnalysis {
  /** The name of the scheme. */
  readonly scheme: string;
  /** The row of the scheme; `''` where it has one question. */
  readonly question: string;
  readonly level: Level;
  readonly judgements: number;
  /** How often each value was given: those of the scheme in its order, then others by how often. At most 200. */
  readonly distribution: readonly ValueCount[];
  readonly percentAgreement: Outcome<Estimate>;
  readonly alpha: Outcome<Estimate>;
  /** Of labels; of others it is undefined. */
  readonly fleissKappa: Outcome<FleissKappa>;
  /** Of each two annotators with an item in common, of labels; most items in common first. Undefined for more than 1,000 such pairs. */
  readonly cohenKappa: Outcome<{ readonly pairs: readonly PairKappa[] }>;
  /** Of a comparison of two responses. */
  readonly position?: Outcome<PositionBias>;
}

export interface ValueCount {
  readonly value: Category;
  readonly label: string;
  readonly count: number;
}

export interface PairKappa {
  readonly annotators: readonly [string, string];
  readonly kappa: Outcome<CohenKappa>;
}

export interface AnnotatorAnalysis {
  readonly annotator: string;
  readonly submitted: number;
  readonly skipped: number;
  /** Active time of their records, skipped ones included. Absent while they have none. */
  readonly time?: TimeSummary;
  /**
   * How far their judgements are those of the others on the same items, from 0 to 1: averaged over their records. Absent where nobody else judged
   * what they did.
   */
  readonly agreement?: number;
  /** How many of their records others judged too. */
  readonly shared: number;
  /** Over all comparisons of two responses. */
  readonly position: Outcome<PositionBias>;
  /** The p-value of `position` among all annotators (Holm 1979): under 0.05, the place of a response matters to this one. */
  readonly positionP?: number;
  readonly gold?: Proportion;
  /** What changes over their time in the study. */
  readonly drift: {
    /** The logarithm of the active time of a record: negative where they get faster. */
    readonly time: Outcome<TrendTest>;
    /** Agreement with the others. */
    readonly agreement: Outcome<TrendTest>;
    /** Whether the first shown wins. */
    readonly position: Outcome<TrendTest>;
  };
}

/** An item on which annotators disagree. */
export interface DisputedItem {
  readonly itemId: string;
  /** From 0 to 1: how far two annotators are apart on average, over all questions that two or more answered. */
  readonly disagreement: number;
  readonly annotators: number;
  /** Whether somebody decided about it (see adjudication). */
  readonly isDecided: boolean;
}

export interface StudyAnalysis {
  /** Records that count: of each annotator and item the newest revision. */
  readonly records: number;
  readonly submitted: number;
  readonly skipped: number;
  /** How many items have 0, 1, 2, … submitted records, by index; those with none as far as the number of items was said. */
  readonly coverage: readonly number[];
  readonly questions: readonly QuestionAnalysis[];
  /** By name. */
  readonly annotators: readonly AnnotatorAnalysis[];
  /** The most disputed first. */
  readonly disputed: readonly DisputedItem[];
  /** How many items annotators disagree on, those that are not listed included. */
  readonly disputedCount: number;
  /** Submitted records by hour (ISO 8601, its beginning), oldest first. */
  readonly pace: readonly { readonly hour: string; readonly done: number }[];
  readonly time?: TimeSummary;
  /** Of gold items: how many answers are right. */
  readonly gold?: Proportion;
  /** Over all comparisons of two responses. Absent where the task has none. */
  readonly position?: Outcome<PositionBias>;
  /** Absent where the task compares no responses. */
  readonly models?: Outcome<BradleyTerry>;
  /** By the name of the scheme. */
  readonly bestWorst: Readonly<Record<string, readonly BestWorstScore[]>>;
  /** Items that somebody decided about; their records count as nothing else. */
  readonly decisions: number;
}
