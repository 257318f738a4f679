/**
 * The texts of scheme types that have some of their own, by type. The English ones stand in the type's folder, `<type>.messages.ts`, so that a page
 * loads only those that it needs; a locale gives others through `messages.schemes`. A type is added here with one line.
 */
import type { BwsMessages } from '../schemes/bws/bws.messages.js';
import type { HierarchicalMultiselectMessages } from '../schemes/hierarchical-multiselect/hierarchical-multiselect.messages.js';
import type { PairwiseMessages } from '../schemes/pairwise/pairwise.messages.js';
import type { MultirateMessages } from '../schemes/multirate/multirate.messages.js';
import type { RubricEvalMessages } from '../schemes/rubric-eval/rubric-eval.messages.js';
import type { SemanticDifferentialMessages } from '../schemes/semantic-differential/semantic-differential.messages.js';
import type { RankingMessages } from '../schemes/ranking/ranking.messages.js';
import type { SpanMessages } from '../schemes/span/span.messages.js';
import type { SharesMessages } from '../schemes/shares/shares.messages.js';
import type { TableGridMessages } from '../schemes/table-grid/table-grid.messages.js';
import type { SliderMessages } from '../schemes/slider/slider.messages.js';

export interface SchemeMessages {
  readonly shares: SharesMessages;
  readonly slider: SliderMessages;
  readonly bws: BwsMessages;
  readonly hierarchical_multiselect: HierarchicalMultiselectMessages;
  readonly pairwise: PairwiseMessages;
  readonly multirate: MultirateMessages;
  readonly rubric_eval: RubricEvalMessages;
  readonly semantic_differential: SemanticDifferentialMessages;
  readonly ranking: RankingMessages;
  readonly span: SpanMessages;
  readonly table_grid: TableGridMessages;
}
