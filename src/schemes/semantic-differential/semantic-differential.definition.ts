import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { ratingIssues, readRatings, type RatingRow } from '../grid/ratings.js';
import type { SemanticDifferentialAnswer, SemanticDifferentialScheme, SemanticPair } from './semantic-differential.answer.js';

export const semanticDifferentialDefinition: SchemeDefinition<SemanticDifferentialScheme, SemanticDifferentialAnswer> = {
  type: 'semantic_differential',
  tagName: 'semantic-differential-scheme',
  parseAnswer(value, scheme) {
    const ratings = readRatings(isPlainObject(value) ? value['ratings'] : undefined, semanticRows(scheme));
    return Object.keys(ratings).length === 0 ? undefined : { ratings };
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required ? ratingIssues(answer?.ratings, semanticRows(scheme)) : []),
};

/** The key of a pair's rating; the one that Potato's records have too. */
export function pairKey({ left, right }: SemanticPair): string {
  return `${left}__${right}`;
}

/** @param neutral what the middle point says; without it nothing */
export function semanticRows({ pairs, scalePoints }: SemanticDifferentialScheme, neutral?: string): readonly RatingRow[] {
  const middle = (scalePoints + 1) / 2;
  const labels = Array.from({ length: scalePoints }, (_, index): Label => {
    const value = index + 1;
    return { name: String(value), value, ...(neutral !== undefined && value === middle && { tooltip: neutral }) };
  });
  return pairs.map((pair) => ({ name: pairKey(pair), start: pair.left, end: pair.right, labels }));
}
