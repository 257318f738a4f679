import type { SchemeBase } from '../../core/scheme.js';
import type { Ratings } from '../grid/ratings.js';

/** Two opposite words, between which a scale runs. */
export interface SemanticPair {
  readonly left: string;
  readonly right: string;
}

export interface SemanticDifferentialScheme extends SchemeBase {
  readonly type: 'semantic_differential';
  readonly pairs: readonly SemanticPair[];
  /** How many points each scale has. Default 7, as in Osgood, Suci and Tannenbaum (1957). */
  readonly scalePoints: number;
  /** Whether the points show their numbers. Default `false`. */
  readonly showNumbers: boolean;
  /** Whether the middle point of an odd number of them says that it is neutral. Default `true`. */
  readonly showCenterLabel: boolean;
}

export interface SemanticDifferentialAnswer {
  /**
   * The point of each pair, under `left__right`: `{ label: '6', value: 6 }`. Points count from 1, which is all the way to the left word, to the
   * scheme's `scalePoints`, all the way to the right one. Pairs without a point are absent.
   */
  readonly ratings: Ratings;
}
