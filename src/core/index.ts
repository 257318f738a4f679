/** The entry `annotation-elements/core`: the session, the backends' interface and rules, answers and schemes. It has no DOM and no side effect. */
export { adjudicationConfig, adjudicationTaskName, isAdjudication } from './adjudication.js';
export { AdjudicationBackend, type AdjudicationBackendOptions } from './adjudication-backend.js';
export type { AnswerIssue } from './answer.js';
export {
  assignmentStrategies,
  fixedOrder,
  leastAnnotated,
  maxDiversity,
  randomOrder,
  type AssignmentStrategy,
  type AssignmentView,
} from './assignment.js';
export { AssignmentPool, type AssignmentEntry, type PoolConfig, type PoolMoment } from './assignment-pool.js';
export { BackendError, RevisionConflictError, type Assignment, type Progress, type TaskBackend } from './backend.js';
export type { Clock } from './clock.js';
export type { Diagnostic } from './diagnostic.js';
export type { Draft, DraftKey, DraftStore } from './draft.js';
export type { DisplayField, DisplayType } from './item-display.js';
export { GoldBackend, type GoldBackendOptions } from './gold-backend.js';
export { goldConfig, goldItemOf, goldScores, isExpected, type GoldItem, type GoldScore, type GoldSource } from './gold-items.js';
export type { GoldSchedule } from './gold-schedule.js';
export { itemField, itemIdentity, type Item } from './item.js';
export type { JsonArray, JsonObject, JsonValue } from './json.js';
export type { Label } from './label.js';
export { MemoryBackend, type MemoryBackendOptions } from './memory-backend.js';
export { MemoryDraftStore } from './memory-draft-store.js';
export { PairOrder } from './pair-order.js';
export { PracticeSession, type PracticeConfig, type PracticeOptions, type PracticeVerdict } from './practice-session.js';
export type { AnnotationRecord } from './record.js';
export { registeredType, SchemeRegistry, type SchemeDefinition } from './registry.js';
export { isAnnotationRecord } from './parse-record.js';
export { isNewRevision } from './revision.js';
export type { CustomScheme, SchemeBase } from './scheme.js';
export { AnnotationSession, type AnnotationSessionOptions } from './session.js';
export type { CommitOptions, CommitOutcome, SessionEntry, SessionOperation, SessionState, TaskSession } from './session-state.js';
export type { AssignmentStrategyName, TaskConfig } from './task-config.js';
export {
  builtinDefinitions,
  builtinRegistry,
  type Answer,
  type BuiltinAnswer,
  type BuiltinScheme,
  type BuiltinSchemeType,
  type Scheme,
} from '../schemes/builtin.js';
export type { Justification, JustificationScheme } from '../schemes/pairwise/justification.js';
export type {
  PairwiseAnswer,
  PairwiseDimension,
  PairwiseLabel,
  PairwiseScheme,
  PairwiseVerdict,
  PairwiseVerdicts,
  PairwiseWinner,
} from '../schemes/pairwise/pairwise.answer.js';
export { pairwiseAnswer, pairwiseDefinition } from '../schemes/pairwise/pairwise.definition.js';
export type { Rating, Ratings } from '../schemes/grid/ratings.js';
export type { MultirateAnswer, MultirateOption, MultirateScheme } from '../schemes/multirate/multirate.answer.js';
export { multirateDefinition } from '../schemes/multirate/multirate.definition.js';
export type {
  SemanticDifferentialAnswer,
  SemanticDifferentialScheme,
  SemanticPair,
} from '../schemes/semantic-differential/semantic-differential.answer.js';
export { semanticDifferentialDefinition } from '../schemes/semantic-differential/semantic-differential.definition.js';
export type { RubricCriterion, RubricEvalAnswer, RubricEvalScheme } from '../schemes/rubric-eval/rubric-eval.answer.js';
export { rubricEvalDefinition } from '../schemes/rubric-eval/rubric-eval.definition.js';
export type { LikertAnswer, LikertScheme } from '../schemes/likert/likert.answer.js';
export { likertDefinition } from '../schemes/likert/likert.definition.js';
export type { RankingAnswer, RankingScheme } from '../schemes/ranking/ranking.answer.js';
export { rankingDefinition } from '../schemes/ranking/ranking.definition.js';
export type { BwsAnswer, BwsChoice, BwsScheme } from '../schemes/bws/bws.answer.js';
export { bwsDefinition } from '../schemes/bws/bws.definition.js';
export type { TriageAnswer, TriageDecision, TriageLabel, TriageScheme } from '../schemes/triage/triage.answer.js';
export { triageDefinition } from '../schemes/triage/triage.definition.js';
export type { MultiselectAnswer, MultiselectScheme } from '../schemes/multiselect/multiselect.answer.js';
export { multiselectDefinition } from '../schemes/multiselect/multiselect.definition.js';
export type { SelectAnswer, SelectScheme } from '../schemes/select/select.answer.js';
export { selectDefinition } from '../schemes/select/select.definition.js';
export type { SliderAnswer, SliderScheme } from '../schemes/slider/slider.answer.js';
export { sliderDefinition } from '../schemes/slider/slider.definition.js';
export type { NumberAnswer, NumberScheme } from '../schemes/number/number.answer.js';
export { numberDefinition } from '../schemes/number/number.definition.js';
export type { ConfidenceAnswer, ConfidenceScheme } from '../schemes/confidence/confidence.answer.js';
export { confidenceDefinition } from '../schemes/confidence/confidence.definition.js';
export type { SoftLabelAnswer, SoftLabelScheme } from '../schemes/soft-label/soft-label.answer.js';
export { softLabelDefinition } from '../schemes/soft-label/soft-label.definition.js';
export type { ConstantSumAnswer, ConstantSumScheme } from '../schemes/constant-sum/constant-sum.answer.js';
export { constantSumDefinition } from '../schemes/constant-sum/constant-sum.definition.js';
export type { TableGridAnswer, TableGridScheme } from '../schemes/table-grid/table-grid.answer.js';
export { tableGridDefinition } from '../schemes/table-grid/table-grid.definition.js';
export type { RadioAnswer, RadioScheme } from '../schemes/radio/radio.answer.js';
export { radioAnswer, radioDefinition } from '../schemes/radio/radio.definition.js';
export type { BadTextChoice, SpanAnswer, SpanScheme, TextSpan } from '../schemes/span/span.answer.js';
export { spanDefinition } from '../schemes/span/span.definition.js';
export { textLength, type TextAnswer, type TextScheme } from '../schemes/text/text.answer.js';
export { textDefinition } from '../schemes/text/text.definition.js';
export type {
  HierarchicalMultiselectAnswer,
  HierarchicalMultiselectScheme,
  TaxonomyNode,
} from '../schemes/hierarchical-multiselect/hierarchical-multiselect.answer.js';
export { hierarchicalMultiselectDefinition } from '../schemes/hierarchical-multiselect/hierarchical-multiselect.definition.js';
export type { PureDisplayScheme } from '../schemes/pure-display/pure-display.answer.js';
export { pureDisplayDefinition } from '../schemes/pure-display/pure-display.definition.js';
export type { VideoScheme } from '../schemes/video/video.answer.js';
export { videoDefinition } from '../schemes/video/video.definition.js';
