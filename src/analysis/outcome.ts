/** What a measure gives: a value, or the reason why there is none. A number that means nothing is never given in its place. */

/** Why a measure is undefined for some data. */
export type UndefinedReason =
  /** There is no judgement at all. */
  | 'no-judgements'
  /** No item was judged by two annotators. */
  | 'no-overlap'
  /** All judgements say the same, so nothing tells agreement from chance. */
  | 'no-variation'
  /** There are not enough judgements for the measure. */
  | 'too-few'
  /** There are so many different values or annotators that it would take too long. */
  | 'too-many'
  /** The answers are of a kind that the measure does not compare. */
  | 'not-comparable'
  /** The first and the second response hardly ever changed places, so that place and response cannot be told apart. */
  | 'order-not-varied'
  /** Items do not say which models their responses are from. */
  | 'no-models'
  /** Some models won, or lost, every comparison with all the others. */
  | 'not-connected';

/** A value with what belongs to it, or why there is none; `explanation` is a sentence in English. */
export type Outcome<T> =
  ({ readonly defined: true } & T) | { readonly defined: false; readonly reason: UndefinedReason; readonly explanation: string };

/** From `low` to `high`, with this confidence (0.95: such an interval holds the true value in 95 of 100 studies). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

export interface Estimate {
  readonly value: number;
  /** Absent where none was asked for, or none can be given. */
  readonly interval?: Interval;
}

const explanations: Readonly<Record<UndefinedReason, string>> = {
  'no-judgements': 'Nobody has judged anything yet.',
  'no-overlap': 'No item was judged by two annotators.',
  'no-variation': 'All judgements say the same, so agreement cannot be told from chance.',
  'too-few': 'There are too few judgements.',
  'too-many': 'There are too many different values or annotators.',
  'not-comparable': 'Answers of this kind are not compared.',
  'order-not-varied': 'The responses were nearly always shown in the same order, so place and response cannot be told apart.',
  'no-models': 'The items do not say which models their responses are from.',
  'not-connected': 'Some models won, or lost, all comparisons with the others, so that their strengths have no limit.',
};

export function undefinedFor(reason: UndefinedReason): {
  readonly defined: false;
  readonly reason: UndefinedReason;
  readonly explanation: string;
} {
  return { defined: false, reason, explanation: explanations[reason] };
}
