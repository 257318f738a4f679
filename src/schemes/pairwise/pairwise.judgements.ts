/** What a comparison of two responses says, for measuring agreement. */
import type { Judgement, SchemeJudgements } from '../../analysis/scheme-judgements.js';
import { isPlainObject } from '../../core/json.js';
import type { PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';

/** Graded labels are points between the strongest preference for B (negative) and for A; others, and such with “both bad”, are labels in no order. */
export const pairwiseJudgements: SchemeJudgements<PairwiseScheme> = {
  level: (scheme) => (isScale(allLabels(scheme)) ? 'ordinal' : 'nominal'),
  read(answer, scheme) {
    if (!isPlainObject(answer)) return [];
    if (!scheme.dimensions) return judgement('', answer, isScale(scheme.labels));
    const verdicts = answer['dimensions'];
    if (!isPlainObject(verdicts)) return [];
    return Object.entries(verdicts).flatMap(([dimension, verdict]) =>
      isPlainObject(verdict) ? judgement(dimension, verdict, isScale(allLabels(scheme))) : [],
    );
  },
  labels(scheme) {
    const labels = allLabels(scheme);
    const named = labels.map((label) => ({ value: isScale(labels) ? gradeOf(label) : label.name, label: label.name }));
    return named.filter(({ value }, index) => named.findIndex((each) => each.value === value) === index);
  },
  spread(scheme) {
    const grades = isScale(allLabels(scheme)) ? allLabels(scheme).map(gradeOf) : [];
    return grades.length < 2 ? undefined : Math.max(...grades) - Math.min(...grades);
  },
};

function allLabels({ labels, dimensions }: PairwiseScheme): readonly PairwiseLabel[] {
  return dimensions ? dimensions.flatMap((dimension) => dimension.labels) : labels;
}

function isScale(labels: readonly PairwiseLabel[]): boolean {
  return labels.some(({ strength }) => strength > 1) && labels.every(({ winner }) => winner === 'a' || winner === 'b' || winner === 'tie');
}

function gradeOf({ winner, strength }: { readonly winner: unknown; readonly strength: number }): number {
  if (winner === 'a') return strength;
  return winner === 'b' ? -strength : 0;
}

function judgement(question: string, said: Readonly<Record<string, unknown>>, onScale: boolean): readonly Judgement[] {
  const { label, winner, strength } = said;
  if (typeof label !== 'string' || label === '') return [];
  const place = winner === 'both-bad' ? 'tie' : winner;
  const value = onScale && typeof strength === 'number' ? gradeOf({ winner, strength }) : label;
  return [{ question, value, ...((place === 'a' || place === 'b' || place === 'tie') && { winner: place }) }];
}
