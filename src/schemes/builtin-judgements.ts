/** How the answers to each built-in scheme type are compared. Apart from builtin.ts: who annotates does not load it. */
import {
  amount,
  chosenLabel,
  chosenPoint,
  labelSet,
  notCompared,
  ratings,
  shares,
  textsOf,
  type SchemeJudgements,
} from '../analysis/scheme-judgements.js';
import { bwsJudgements } from './bws/bws.judgements.js';
import type { BuiltinScheme, BuiltinSchemeType } from './builtin.js';
import { confidenceJudgements } from './confidence/confidence.judgements.js';
import type { MultirateScheme } from './multirate/multirate.answer.js';
import { pairwiseJudgements } from './pairwise/pairwise.judgements.js';
import { rankingJudgements } from './ranking/ranking.judgements.js';
import type { RubricEvalScheme } from './rubric-eval/rubric-eval.answer.js';
import type { SemanticDifferentialScheme } from './semantic-differential/semantic-differential.answer.js';
import { spanJudgements } from './span/span.judgements.js';
import { tableGridJudgements } from './table-grid/table-grid.judgements.js';

/** The compiler asks for an entry for every type in builtin.ts. */
export const builtinJudgements: { readonly [Type in BuiltinSchemeType]: SchemeJudgements<Extract<BuiltinScheme, { type: Type }>> } = {
  pairwise: pairwiseJudgements,
  radio: chosenLabel,
  text: notCompared,
  hierarchical_multiselect: labelSet(({ paths }) =>
    Array.isArray(paths) ? paths.flatMap((path: unknown) => textsOf(path)?.join(' / ') ?? []) : undefined,
  ),
  span: spanJudgements,
  pure_display: notCompared,
  video: notCompared,
  likert: chosenPoint,
  multiselect: labelSet(({ labels }) => textsOf(labels)),
  select: chosenLabel,
  multirate: ratings<MultirateScheme>(({ labels }) => labels, { fromData: ({ optionsFromData }) => optionsFromData !== null }),
  slider: amount,
  number: amount,
  confidence: confidenceJudgements,
  soft_label: shares,
  constant_sum: shares,
  semantic_differential: ratings<SemanticDifferentialScheme>(({ scalePoints }) =>
    Array.from({ length: scalePoints }, (_, index) => ({ name: String(index + 1), value: index + 1 })),
  ),
  triage: chosenLabel,
  bws: bwsJudgements,
  rubric_eval: ratings<RubricEvalScheme>(({ labels }) => labels),
  ranking: rankingJudgements,
  table_grid: tableGridJudgements,
};
