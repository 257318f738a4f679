import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { ratingIssues, readRatings, type RatingRow, type Ratings } from '../grid/ratings.js';
import type { RubricEvalAnswer, RubricEvalScheme } from './rubric-eval.answer.js';

/** The key of the last row. A criterion cannot have it: its name is never empty. */
const OVERALL = '';

export const rubricEvalDefinition: SchemeDefinition<RubricEvalScheme, RubricEvalAnswer> = {
  type: 'rubric_eval',
  tagName: 'rubric-eval-scheme',
  parseAnswer(value, scheme) {
    if (!isPlainObject(value)) return undefined;
    const ratings = isPlainObject(value['ratings']) ? value['ratings'] : {};
    return rubricAnswer(readRatings({ ...ratings, [OVERALL]: value['overall'] }, rubricRows(scheme)));
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required ? ratingIssues(rubricRatings(answer), rubricRows(scheme)) : []),
};

/** The criteria as rows of a grid, and the last row where there is one. */
export function rubricRows({ criteria, labels, showOverall, overallLabel }: RubricEvalScheme, overall = ''): readonly RatingRow[] {
  const rows = criteria.map(({ name, label, description, labels: own = labels }) => ({
    name,
    labels: own,
    ...(label !== undefined && { start: label }),
    ...(description !== undefined && { description }),
  }));
  return showOverall ? [...rows, { name: OVERALL, labels, start: overallLabel ?? overall, isSummary: true }] : rows;
}

/** The ratings of all rows. */
export function rubricRatings(answer: RubricEvalAnswer | undefined): Ratings {
  return { ...answer?.ratings, ...(answer?.overall && { [OVERALL]: answer.overall }) };
}

/** @returns `undefined` when no row is rated */
export function rubricAnswer(rated: Ratings): RubricEvalAnswer | undefined {
  const { [OVERALL]: overall, ...ratings } = rated;
  if (!overall && Object.keys(ratings).length === 0) return undefined;
  return { ratings, ...(overall && { overall }) };
}
