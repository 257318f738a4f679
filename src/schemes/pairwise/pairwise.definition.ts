import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { PairwiseAnswer, PairwiseScheme } from './pairwise.answer.js';

export const pairwiseDefinition: SchemeDefinition<PairwiseScheme, PairwiseAnswer> = {
  type: 'pairwise',
  tagName: 'pairwise-preference',
  comparesResponses: true,
  parseAnswer(value, scheme) {
    const name = isPlainObject(value) ? value['label'] : undefined;
    const label = scheme.labels.find((candidate) => candidate.name === name);
    return label && pairwiseAnswer(label);
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

/** The answer that choosing a label gives. */
export function pairwiseAnswer(label: PairwiseScheme['labels'][number]): PairwiseAnswer {
  return { label: label.name, winner: label.winner, strength: label.strength };
}
