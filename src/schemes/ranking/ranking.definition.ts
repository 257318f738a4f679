import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { withItemsOf } from '../compared/compared-items.js';
import type { RankingAnswer, RankingScheme } from './ranking.answer.js';

export const rankingDefinition: SchemeDefinition<RankingScheme, RankingAnswer> = {
  type: 'ranking',
  tagName: 'ranking-scheme',
  forItem: withItemsOf,
  shownFields: ({ itemsKey }) => (itemsKey === undefined ? [] : [itemsKey]),
  parseAnswer(value, { items, allowTies }) {
    const ranking = isPlainObject(value) ? value['ranking'] : undefined;
    if (!Array.isArray(ranking) || !ranking.every(isGroup)) return undefined;
    const keys = ranking.flat();
    const isComplete = keys.length === items.length && items.every(({ key }) => keys.includes(key));
    if (items.length < 2 || !isComplete || (!allowTies && ranking.length < keys.length)) return undefined;
    return { ranking: ranking.map((group) => [...group]) };
  },
  // Less than two are in order by themselves; the element says so.
  canAnswer: ({ items }) => items.length >= 2,
  isAnswered: () => true,
  issues: ({ required, items }, answer) => (required && !answer && items.length >= 2 ? [{ code: 'value-missing' }] : []),
};

function isGroup(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((key) => typeof key === 'string');
}
