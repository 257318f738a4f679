import { amount, chosenPoint, type SchemeJudgements } from '../../analysis/scheme-judgements.js';
import type { ConfidenceScheme } from './confidence.answer.js';

export const confidenceJudgements: SchemeJudgements<ConfidenceScheme> = {
  level: ({ scale }) => (scale.kind === 'points' ? 'ordinal' : 'interval'),
  read: (answer, scheme) => amount.read(answer, { ...scheme, min: null, max: null }),
  labels: ({ scale, ...scheme }) => (scale.kind === 'points' ? (chosenPoint.labels?.({ ...scheme, labels: scale.labels }) ?? []) : []),
  spread: ({ scale, ...scheme }) =>
    scale.kind === 'points' ? chosenPoint.spread?.({ ...scheme, labels: scale.labels }) : scale.max - scale.min,
};
