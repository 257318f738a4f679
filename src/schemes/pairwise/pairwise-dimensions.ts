/** Comparing two responses in several respects (`mode: multi_dimension`): a verdict for each, and what they say together. Pure. */
import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import { says, type Justification } from './justification.js';
import type { PairwiseAnswer, PairwiseDimension, PairwiseVerdict, PairwiseVerdicts } from './pairwise.answer.js';

/** Reads verdicts from data that may be anything, by the names of their labels; what is none is left out. */
export function readVerdicts(value: unknown, dimensions: readonly PairwiseDimension[]): PairwiseVerdicts {
  if (!isPlainObject(value)) return {};
  return Object.fromEntries(
    dimensions.flatMap(({ name, labels }) => {
      const verdict = ownValue(value, name);
      const label = labels.find((candidate) => isPlainObject(verdict) && candidate.name === verdict['label']);
      return label ? [[name, { label: label.name, winner: label.winner, strength: label.strength }]] : [];
    }),
  );
}

/** The answer that verdicts give, with the justification for them; `undefined` where there is neither. */
export function dimensionsAnswer(
  dimensions: PairwiseVerdicts,
  scheme: readonly PairwiseDimension[],
  justification: Justification | undefined,
): PairwiseAnswer | undefined {
  const verdicts = Object.values(dimensions);
  const isKept = justification !== undefined && says(justification);
  if (verdicts.length === 0 && !isKept) return undefined;
  return {
    ...(verdicts.length === scheme.length ? agreement(verdicts) : NO_AGREEMENT),
    ...(verdicts.length > 0 && { dimensions }),
    ...(isKept && { justification }),
  };
}

export function dimensionIssues(answer: PairwiseAnswer | undefined, scheme: readonly PairwiseDimension[]): readonly AnswerIssue[] {
  const missing = scheme.length - Object.keys(answer?.dimensions ?? {}).length;
  if (missing === 0) return [];
  return missing === scheme.length ? [{ code: 'value-missing' }] : [{ code: 'incomplete', missing }];
}

const NO_AGREEMENT: PairwiseVerdict = { label: '', winner: null, strength: 0 };

/** Only what holds in every dimension holds for the pair: a better style does not outweigh an error. It is as strong as the weakest verdict. */
function agreement(verdicts: readonly PairwiseVerdict[]): PairwiseVerdict {
  const [{ label, winner } = NO_AGREEMENT] = verdicts;
  if (verdicts.some((verdict) => verdict.winner !== winner)) return NO_AGREEMENT;
  return {
    label: verdicts.every((verdict) => verdict.label === label) ? label : '',
    winner,
    strength: Math.min(...verdicts.map(({ strength }) => strength)),
  };
}
