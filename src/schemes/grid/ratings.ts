/**
 * The rows of a rating grid and the answers to them: one label for each row. Shared by the scheme types that ask the same question of several things.
 * Free of DOM.
 */
import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import type { Label } from '../../core/label.js';

/** One row of a grid. */
export interface RatingRow {
  /** The key of its rating in the answer. */
  readonly name: string;
  /** What the annotator reads before the scale. Default: the name. */
  readonly start?: string;
  /** What stands behind the scale, where it runs between two ends. */
  readonly end?: string;
  /** A longer explanation, shown below the name. */
  readonly description?: string;
  /** What the row can be rated with. Neighbouring rows with the same labels share their column headings. */
  readonly labels: readonly Label[];
  /** Which of several tables it stands in, where they stand side by side; rows of one follow each other. Default 0. */
  readonly table?: number;
  /** Whether it sums up the rows before it, and is set off from them. Default `false`. */
  readonly isSummary?: boolean;
}

/** The label that was chosen in one row. */
export interface Rating {
  /** The name of the chosen label. */
  readonly label: string;
  /** The value of the chosen label. */
  readonly value: Label['value'];
}

/** The rated rows by name, in the order of the grid; the others are absent. */
export type Ratings = Readonly<Record<string, Rating>>;

/** Reads ratings from data that may be anything; what is not a label of an existing row is left out. */
export function readRatings(value: unknown, rows: readonly RatingRow[]): Ratings {
  if (!isPlainObject(value)) return {};
  return ratingsOf(rows, (row) => {
    const rating = ownValue(value, row.name);
    const name = isPlainObject(rating) ? ownValue(rating, 'label') : undefined;
    return row.labels.find((label) => label.name === name);
  });
}

/** The ratings with another one for a row; with `undefined`, without one. */
export function withRating(ratings: Ratings, rows: readonly RatingRow[], rated: RatingRow, chosen: Label | undefined): Ratings {
  return ratingsOf(rows, (row) => (row.name === rated.name ? chosen : ratedLabel(ratings, row)));
}

/** The label that a row is rated with. */
export function ratedLabel(ratings: Ratings, row: RatingRow): Label | undefined {
  const rating = ownValue(ratings, row.name);
  return row.labels.find((label) => label.name === rating?.label);
}

/** What is missing where every row has to be rated. */
export function ratingIssues(ratings: Ratings | undefined, rows: readonly RatingRow[]): readonly AnswerIssue[] {
  const missing = rows.filter((row) => !ratedLabel(ratings ?? {}, row)).length;
  if (missing === 0) return [];
  return missing === rows.length ? [{ code: 'value-missing' }] : [{ code: 'incomplete', missing }];
}

function ratingsOf(rows: readonly RatingRow[], labelOf: (row: RatingRow) => Label | undefined): Ratings {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const label = labelOf(row);
      return label ? [[row.name, { label: label.name, value: label.value }]] : [];
    }),
  );
}
