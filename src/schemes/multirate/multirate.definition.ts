import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { ratingIssues, readRatings, type RatingRow } from '../grid/ratings.js';
import type { MultirateAnswer, MultirateScheme } from './multirate.answer.js';
import { optionsOf, shuffledFor } from './multirate.options.js';

export const multirateDefinition: SchemeDefinition<MultirateScheme, MultirateAnswer> = {
  type: 'multirate',
  tagName: 'multirate-scheme',
  forItem(scheme, item) {
    const { optionsFromData, shuffled } = scheme;
    const filled = optionsFromData === null ? scheme : { ...scheme, options: optionsOf(item, optionsFromData) ?? [] };
    return shuffled ? { ...filled, options: shuffledFor(filled, item) } : filled;
  },
  parseAnswer(value, scheme) {
    const ratings = readRatings(isPlainObject(value) ? value['ratings'] : undefined, multirateRows(scheme));
    return Object.keys(ratings).length === 0 ? undefined : { ratings };
  },
  canAnswer: ({ options }) => options.length > 0,
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required ? ratingIssues(answer?.ratings, multirateRows(scheme)) : []),
};

/** The rows in the order in which they are gone through: one table after another. */
export function multirateRows({ labels, options, tables, direction }: MultirateScheme): readonly RatingRow[] {
  const perTable = Math.ceil(options.length / tables);
  const rows = options.map(({ name, label, description }, index) => ({
    name,
    labels,
    ...(label !== undefined && { start: label }),
    ...(description !== undefined && { description }),
    table: direction === 'down' ? Math.floor(index / perTable) : index % tables,
  }));
  return rows.sort((one, other) => one.table - other.table);
}
