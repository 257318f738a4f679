/** An order, as what it says of each two things: so agreement is measured pair by pair. */
import type { Judgement, SchemeJudgements } from '../../analysis/scheme-judgements.js';
import { textsOf } from '../../analysis/scheme-judgements.js';
import { isPlainObject } from '../../core/json.js';
import type { RankingScheme } from './ranking.answer.js';

export const rankingJudgements: SchemeJudgements<RankingScheme> = {
  level: () => 'ordinal',
  read(answer) {
    const ranking = isPlainObject(answer) ? answer['ranking'] : undefined;
    if (!Array.isArray(ranking)) return [];
    const places = ranking.flatMap((group: unknown, place) => (textsOf(group) ?? []).map((key) => ({ key, place })));
    // The same pair has the same name and direction, whoever ranked it how.
    places.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
    return places.flatMap((one, index) =>
      places.slice(index + 1).map((other): Judgement => ({
        question: '',
        part: JSON.stringify([one.key, other.key]),
        value: Math.sign(other.place - one.place),
      })),
    );
  },
  spread: () => 2,
};
