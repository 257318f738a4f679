/** How far annotators disagree on one item: what the strategy `max_diversity` goes by. */
import type { Answers } from './scheme-answers.js';
import { isPlainObject, sameJson } from './json.js';

/**
 * The share of pairs of annotators who gave different answers, from 0 (all agree, or fewer than two answered) to 1, averaged over the schemes that
 * two or more answered. Free texts are left out: two are hardly ever the same.
 */
export function disagreement(judgements: readonly Answers[]): number {
  const names = new Set(judgements.flatMap((answers) => Object.keys(answers)));
  const shares = [...names].flatMap((name) => pairShare(judgements.flatMap((answers) => comparable(answers[name]))));
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function comparable(answer: unknown): readonly unknown[] {
  if (answer === undefined) return [];
  return isPlainObject(answer) && 'text' in answer && !('label' in answer) ? [] : [answer];
}

/** Empty where there is no pair. */
function pairShare(answers: readonly unknown[]): readonly number[] {
  let pairs = 0;
  let different = 0;
  for (const [index, one] of answers.entries()) {
    for (const other of answers.slice(index + 1)) {
      pairs += 1;
      if (!sameJson(one, other)) different += 1;
    }
  }
  return pairs === 0 ? [] : [different / pairs];
}
