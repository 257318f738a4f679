import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

/** Which response won, named as it is in the data, however it was shown. `null`: the label says nothing about a winner. */
export type PairwiseWinner = 'a' | 'b' | 'tie' | 'both-bad' | null;

/** A label that says which response won and how clearly. */
export interface PairwiseLabel extends Label {
  readonly winner: PairwiseWinner;
  /** 1 for a plain choice, larger for a stronger grade, 0 where there is no winner. */
  readonly strength: number;
}

export interface PairwiseScheme extends SchemeBase {
  readonly type: 'pairwise';
  /** Two to nine labels, in the order shown. */
  readonly labels: readonly PairwiseLabel[];
}

export interface PairwiseAnswer {
  /** The name of the chosen label. */
  readonly label: string;
  readonly winner: PairwiseWinner;
  readonly strength: number;
}
