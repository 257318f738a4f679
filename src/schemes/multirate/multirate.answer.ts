import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';
import type { Ratings } from '../grid/ratings.js';

/** One of the things that are rated. */
export interface MultirateOption {
  /** The key of its rating. */
  readonly name: string;
  /** What the annotator reads. Default: the name. */
  readonly label?: string;
  /** A longer explanation, shown below it. */
  readonly description?: string;
}

export interface MultirateScheme extends SchemeBase {
  readonly type: 'multirate';
  /** What each option can be rated with. */
  readonly labels: readonly Label[];
  /** What is rated. Empty before it is read from the item, and for an item that has nothing to rate: then nothing can be required. */
  readonly options: readonly MultirateOption[];
  /** The field of the item that lists the options; `null`: the config lists them. */
  readonly optionsFromData: string | null;
  /** Whether the options stand in an order that differs from item to item; it is the same for all annotators of an item. */
  readonly shuffled: boolean;
  /** How many tables share the options where there is room for them side by side. */
  readonly tables: number;
  /** Whether options that follow each other stand below each other (`down`), or beside each other in the next table (`across`). */
  readonly direction: 'down' | 'across';
}

export interface MultirateAnswer {
  /** The label that each option is rated with, by the option's name. Unrated options are absent. */
  readonly ratings: Ratings;
}
