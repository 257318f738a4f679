import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { isJustified, justificationIssues, parseJustification, says, type Justification } from './justification.js';
import { dimensionIssues, dimensionsAnswer, readVerdicts } from './pairwise-dimensions.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';

export const pairwiseDefinition: SchemeDefinition<PairwiseScheme, PairwiseAnswer> = {
  type: 'pairwise',
  tagName: 'pairwise-preference',
  comparesResponses: true,
  parseAnswer(value, scheme) {
    if (!isPlainObject(value)) return undefined;
    const { dimensions } = scheme;
    if (dimensions) {
      const justification = scheme.justification && parseJustification(value['justification'], scheme.justification);
      return dimensionsAnswer(readVerdicts(value['dimensions'], dimensions), dimensions, justification);
    }
    const label = scheme.labels.find((candidate) => candidate.name === value['label']);
    if (!label && value['label'] !== '') return undefined;
    if (!scheme.justification || value['justification'] === undefined) return label && pairwiseAnswer(label);
    const justification = parseJustification(value['justification'], scheme.justification);
    return justification && pairwiseAnswer(label, justification);
  },
  isAnswered: (answer) => answer.label !== '' || answer.dimensions !== undefined,
  issues(scheme, answer) {
    const { justification } = answer ?? {};
    const missing = scheme.dimensions && scheme.required ? dimensionIssues(answer, scheme.dimensions) : [];
    if (missing.length > 0) return missing;
    // A justification of nothing would get lost.
    if (!answer || !pairwiseDefinition.isAnswered(answer))
      return scheme.required || isJustified(justification) ? [{ code: 'value-missing' }] : [];
    return scheme.justification ? justificationIssues(scheme.justification, justification) : [];
  },
};

/** The answer that choosing a label gives, with the justification for it; `undefined` where there is neither. */
export function pairwiseAnswer(label: PairwiseLabel, justification?: Justification): PairwiseAnswer;
export function pairwiseAnswer(label: PairwiseLabel | undefined, justification: Justification | undefined): PairwiseAnswer | undefined;
export function pairwiseAnswer(label: PairwiseLabel | undefined, justification?: Justification): PairwiseAnswer | undefined {
  const isKept = justification && says(justification);
  if (!label) return isKept ? { label: '', winner: null, strength: 0, justification } : undefined;
  const { name, value, winner, strength } = label;
  return { label: name, winner, strength, ...(value !== name && { value }), ...(isKept && { justification }) };
}
