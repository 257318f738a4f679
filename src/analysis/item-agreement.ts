/** How far the annotators of one item agree: all together, and each with the others. */
import { difference } from './level.js';
import type { StudyQuestion } from './study-questions.js';
import type { UnitJudgements } from './question-counts.js';

export interface ItemUnit {
  readonly question: StudyQuestion;
  readonly said: UnitJudgements;
}

export interface ItemAgreement {
  /** The mean over questions of how far each two annotators are apart; `undefined` where no two answered the same. */
  readonly disagreement: number | undefined;
  /** By annotator: how near the others' judgements are. */
  readonly byAnnotator: ReadonlyMap<string, number>;
}

export function itemAgreement(units: readonly ItemUnit[]): ItemAgreement {
  const shares: number[] = [];
  const distances = new Map<string, { total: number; pairs: number }>();
  for (const { question, said } of units) {
    if (said.size < 2) continue;
    const spread = question.judgements.spread?.(question.scheme);
    const judged = [...said];
    let [total, pairs] = [0, 0];
    for (const [index, [one, first]] of judged.entries()) {
      for (const [other, second] of judged.slice(index + 1)) {
        const distance = difference(first, second, question.level, spread);
        total += distance;
        pairs += 1;
        for (const annotator of [one, other]) {
          const sum = distances.get(annotator) ?? { total: 0, pairs: 0 };
          distances.set(annotator, { total: sum.total + distance, pairs: sum.pairs + 1 });
        }
      }
    }
    shares.push(total / pairs);
  }
  return {
    disagreement: shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    byAnnotator: new Map([...distances].map(([annotator, { total, pairs }]) => [annotator, 1 - total / pairs])),
  };
}
