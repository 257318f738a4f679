/** What an analysis found about agreement, as the card of a data set tells of it. */
import type { CardAgreement } from '../export/dataset-card.js';
import type { Level } from './level.js';
import type { Estimate, Outcome } from './outcome.js';
import type { StudyAnalysis } from './study-analysis.js';

const LEVELS: Readonly<Record<Level, string>> = {
  nominal: 'nominal',
  ordinal: 'ordinal',
  interval: 'interval',
  set: 'sets by MASI distance',
};

/** Percent agreement and Krippendorff's α of each question, for {@link DatasetCardOptions.agreement}. */
export function cardAgreement({ questions }: Pick<StudyAnalysis, 'questions'>): readonly CardAgreement[] {
  return questions.flatMap(({ scheme, question, level, percentAgreement, alpha }) => {
    const name = question === '' ? scheme : `${scheme}: ${question}`;
    return [measured(name, 'Percent agreement', percentAgreement), measured(name, `Krippendorff’s α, ${LEVELS[level]}`, alpha)];
  });
}

function measured(scheme: string, measure: string, outcome: Outcome<Estimate>): CardAgreement {
  if (!outcome.defined) return { scheme, measure, value: null, note: outcome.explanation };
  const { value, interval } = outcome;
  return { scheme, measure, value, ...(interval && { interval }) };
}
