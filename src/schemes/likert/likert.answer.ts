import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

/** A label of a scale: one of its points. */
export interface LikertPoint extends Label {
  readonly value: number;
}

/** A scale of ordered points (Likert, “A technique for the measurement of attitudes”, 1932). */
export interface LikertScheme extends SchemeBase {
  readonly type: 'likert';
  /** From the lowest to the highest. A point without a label of its own is named by its number. */
  readonly labels: readonly LikertPoint[];
  /** What the ends mean; empty: nothing is said. */
  readonly minLabel: string;
  readonly maxLabel: string;
}

export interface LikertAnswer {
  /** The name of the chosen point. */
  readonly label: string;
  /** Its number. */
  readonly value: number;
}
