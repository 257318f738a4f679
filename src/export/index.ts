/** `annotation-elements/export`: records → files. Pure functions, without DOM. */
export { recordsToJsonLines, type RecordSource } from './json-lines.js';
export { type Records } from './counted-records.js';
export {
  DEFAULT_POLICIES,
  type AnnotatorPolicy,
  type DecisionPolicy,
  type DuplicatePolicy,
  type Policies,
  type PolicyKnowledge,
  type PolicyOptions,
  type UndecidedPolicy,
} from './policies.js';
export {
  ExportError,
  type ExportSummary,
  type ExportSummary as PreferencePairSummary,
  type LeftOutReason,
  type PolicyReason,
  type ProblemReason,
} from './summary.js';
export { type PreferenceOptions, type TrainingExport, type TrainingExport as PreferencePairs } from './preference-export.js';
export { type TextStyle } from './text-style.js';
export {
  trlPreferencePairs,
  trlRewardPairs,
  trlUnpairedPreferences,
  type PreferencePair,
  type TrlOptions,
  type TrlPairOptions,
  type TrlPairOptions as PreferencePairOptions,
  type TrlRewardOptions,
} from './trl-preference.js';
export { openAiPreferences } from './openai-preference.js';
export {
  llamaFactoryDatasetInfo,
  llamaFactoryPreferences,
  type LlamaFactoryLayout,
  type LlamaFactoryOptions,
} from './llama-factory-preference.js';
export { answersToCsv, answersToJsonLines, type AnswerOptions, type CsvOptions } from './flat-answers.js';
export { datasetCard, type CardAgreement, type DatasetCardOptions } from './dataset-card.js';
export { recordsFromJsonLines } from './read-records.js';
export { potatoOutput, type PotatoOptions, type PotatoOutput, type PotatoUserState } from './potato/write-potato.js';
export { recordsFromPotato, type ReadPotatoOptions } from './potato/read-potato.js';
