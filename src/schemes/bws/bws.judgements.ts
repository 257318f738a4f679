/** The best and the worst, each a choice among what was shown. */
import type { SchemeJudgements } from '../../analysis/scheme-judgements.js';
import { isPlainObject } from '../../core/json.js';
import type { BwsScheme } from './bws.answer.js';

export const bwsJudgements: SchemeJudgements<BwsScheme> = {
  level: () => 'nominal',
  read: (answer, scheme) =>
    (['best', 'worst'] as const).flatMap((role) => {
      const chosen = choice(answer, role);
      if (chosen === undefined) return [];
      // By its place among those shown, where they are known: what chance gives depends on how many there are, not on all that were ever shown.
      const place = scheme.itemsKey === undefined ? -1 : scheme.items.findIndex(({ key }) => key === chosen);
      return [{ question: role, value: place === -1 ? chosen : String(place + 1) }];
    }),
  bestWorst(answer, { items }) {
    const [best, worst] = [choice(answer, 'best'), choice(answer, 'worst')];
    if (best === undefined && worst === undefined) return undefined;
    return { ...(best !== undefined && { best }), ...(worst !== undefined && { worst }), shown: items.map(({ key }) => key) };
  },
};

function choice(answer: unknown, role: 'best' | 'worst'): string | undefined {
  const chosen = isPlainObject(answer) ? answer[role] : undefined;
  const value = isPlainObject(chosen) ? chosen['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}
