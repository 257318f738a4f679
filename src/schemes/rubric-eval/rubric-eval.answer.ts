import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';
import type { Rating, Ratings } from '../grid/ratings.js';

/** One respect in which the item is rated. */
export interface RubricCriterion {
  /** The key of its rating. */
  readonly name: string;
  /** What the annotator reads. Default: the name. */
  readonly label?: string;
  /** What the criterion asks, shown below its name. */
  readonly description?: string;
  /** The points of its own scale, lowest first. Default: those of the scheme. */
  readonly labels?: readonly Label[];
}

export interface RubricEvalScheme extends SchemeBase {
  readonly type: 'rubric_eval';
  readonly criteria: readonly RubricCriterion[];
  /** The points of the scale, lowest first; their values count from 1. */
  readonly labels: readonly Label[];
  /** Whether the item is also rated as a whole, in a last row. */
  readonly showOverall: boolean;
  /** What that row says; `null`: the word of the locale. */
  readonly overallLabel: string | null;
}

export interface RubricEvalAnswer {
  /** The point given to each criterion, by the criterion's name. Unrated criteria are absent. */
  readonly ratings: Ratings;
  /** The point given to the item as a whole. */
  readonly overall?: Rating;
}
