import type { SchemeBase } from '../../core/scheme.js';
import type { ComparedItemsScheme } from '../compared/compared-items.js';

/**
 * Best–worst scaling: the best and the worst of a few things (Louviere and Woodworth, “Best–worst scaling: a model for the largest difference
 * judgments”, 1991; Louviere, Flynn and Marley, “Best–Worst Scaling”, 2015).
 */
export interface BwsScheme extends SchemeBase, ComparedItemsScheme {
  readonly type: 'bws';
  /** The question for the best, above its column. */
  readonly bestDescription: string;
  /** The question for the worst. */
  readonly worstDescription: string;
  /** How many are compared, as far as it is known before there is an item: so many have keys. Default 4. */
  readonly tupleSize: number;
  /** Whether there are keys: a digit for the best, the letter below that digit for the worst. Default `true`. */
  readonly keys: boolean;
}

/** One of the things that are compared. */
export interface BwsChoice {
  /** Its text. */
  readonly label: string;
  /** Its id in the data, else its text. */
  readonly value: string;
}

/** The best is never the worst. While only one of both is given, the other is absent. */
export interface BwsAnswer {
  readonly best?: BwsChoice;
  readonly worst?: BwsChoice;
}
