/** `annotation-elements`: element classes, event classes and all public types. Importing it registers nothing. */
export { PairwisePreferenceElement, type PairwiseResponses } from './schemes/pairwise/pairwise-preference.js';
export { MultirateSchemeElement } from './schemes/multirate/multirate-scheme.js';
export { SemanticDifferentialSchemeElement } from './schemes/semantic-differential/semantic-differential-scheme.js';
export { RubricEvalSchemeElement } from './schemes/rubric-eval/rubric-eval-scheme.js';
export { LikertSchemeElement } from './schemes/likert/likert-scheme.js';
export { RankingSchemeElement } from './schemes/ranking/ranking-scheme.js';
export { BwsSchemeElement } from './schemes/bws/bws-scheme.js';
export { TriageSchemeElement } from './schemes/triage/triage-scheme.js';
export { SelectSchemeElement } from './schemes/select/select-scheme.js';
export { MultiselectSchemeElement } from './schemes/multiselect/multiselect-scheme.js';
export { SliderSchemeElement } from './schemes/slider/slider-scheme.js';
export { NumberSchemeElement } from './schemes/number/number-scheme.js';
export { ConfidenceSchemeElement } from './schemes/confidence/confidence-scheme.js';
export { SoftLabelSchemeElement } from './schemes/soft-label/soft-label-scheme.js';
export { ConstantSumSchemeElement } from './schemes/constant-sum/constant-sum-scheme.js';
export { TableGridSchemeElement } from './schemes/table-grid/table-grid-scheme.js';
export { RadioSchemeElement } from './schemes/radio/radio-scheme.js';
export { TextSchemeElement } from './schemes/text/text-scheme.js';
export { HierarchicalMultiselectSchemeElement } from './schemes/hierarchical-multiselect/hierarchical-multiselect-scheme.js';
export { SpanSchemeElement } from './schemes/span/span-scheme.js';
export { PureDisplaySchemeElement } from './schemes/pure-display/pure-display-scheme.js';
export { VideoSchemeElement } from './schemes/video/video-scheme.js';
export { SchemeElement } from './schemes/scheme-element.js';
export { AnnotationTaskElement } from './task/annotation-task.js';
export {
  AnnotationChangeEvent,
  type AnnotationChangeDetail,
  type ChangeDetail,
  type ChangeTrigger,
} from './events/annotation-change-event.js';
export {
  AnnotationSavedEvent,
  AnnotationSkipEvent,
  AnnotationSubmitEvent,
  ItemShowEvent,
  TaskCompleteEvent,
  TaskErrorEvent,
} from './events/task-events.js';
export { en } from './locales/en.js';
export { LANGUAGES, loadMessages } from './locales/load-messages.js';
export { TaskProgressElement } from './study/task-progress.js';
export { TaskProgressChangeEvent } from './study/task-progress-event.js';
export type { TaskProgressMessages } from './study/task-progress.messages.js';
export { AnnotationReportElement } from './report/annotation-report.js';
export type { ReportBackend } from './report/report-source.js';
export type { ReportMessages } from './report/annotation-report.messages.js';
export type { AnnotatorProgress, ItemProgress, StudyItems, StudyItemsQuery, StudyProgress } from './core/study-progress.js';
export type { Messages } from './locales/messages.js';
export {
  builtinRegistry,
  type Answer,
  type BuiltinAnswer,
  type BuiltinScheme,
  type BuiltinSchemeType,
  type Scheme,
} from './schemes/builtin.js';
export type { Justification, JustificationScheme } from './schemes/pairwise/justification.js';
export type {
  PairwiseAnswer,
  PairwiseDimension,
  PairwiseLabel,
  PairwiseScheme,
  PairwiseVerdict,
  PairwiseVerdicts,
  PairwiseWinner,
} from './schemes/pairwise/pairwise.answer.js';
export type { Rating, Ratings } from './schemes/grid/ratings.js';
export type { MultirateAnswer, MultirateOption, MultirateScheme } from './schemes/multirate/multirate.answer.js';
export type {
  SemanticDifferentialAnswer,
  SemanticDifferentialScheme,
  SemanticPair,
} from './schemes/semantic-differential/semantic-differential.answer.js';
export type { RubricCriterion, RubricEvalAnswer, RubricEvalScheme } from './schemes/rubric-eval/rubric-eval.answer.js';
export type { LikertAnswer, LikertScheme } from './schemes/likert/likert.answer.js';
export type { RankingAnswer, RankingScheme } from './schemes/ranking/ranking.answer.js';
export type { BwsAnswer, BwsChoice, BwsScheme } from './schemes/bws/bws.answer.js';
export type { TriageAnswer, TriageDecision, TriageLabel, TriageScheme } from './schemes/triage/triage.answer.js';
export type { SelectAnswer, SelectScheme } from './schemes/select/select.answer.js';
export type { MultiselectAnswer, MultiselectScheme } from './schemes/multiselect/multiselect.answer.js';
export type { SliderAnswer, SliderScheme } from './schemes/slider/slider.answer.js';
export type { NumberAnswer, NumberScheme } from './schemes/number/number.answer.js';
export type { ConfidenceAnswer, ConfidenceScheme } from './schemes/confidence/confidence.answer.js';
export type { SoftLabelAnswer, SoftLabelScheme } from './schemes/soft-label/soft-label.answer.js';
export type { ConstantSumAnswer, ConstantSumScheme } from './schemes/constant-sum/constant-sum.answer.js';
export type { TableGridAnswer, TableGridScheme } from './schemes/table-grid/table-grid.answer.js';
export type { RadioAnswer, RadioScheme } from './schemes/radio/radio.answer.js';
export type { BadTextChoice, SpanAnswer, SpanScheme, TextSpan } from './schemes/span/span.answer.js';
export type { TextAnswer, TextScheme } from './schemes/text/text.answer.js';
export type {
  HierarchicalMultiselectAnswer,
  HierarchicalMultiselectScheme,
  TaxonomyNode,
} from './schemes/hierarchical-multiselect/hierarchical-multiselect.answer.js';
export type { PureDisplayScheme } from './schemes/pure-display/pure-display.answer.js';
export type { VideoScheme } from './schemes/video/video.answer.js';
export type { AnswerIssue } from './core/answer.js';
export type { Assignment, Progress, TaskBackend } from './core/backend.js';
export type { Diagnostic } from './core/diagnostic.js';
export type { Draft, DraftKey, DraftStore } from './core/draft.js';
export type { DisplayField, DisplayType } from './core/item-display.js';
export type { Item } from './core/item.js';
export type { JsonArray, JsonObject, JsonValue } from './core/json.js';
export type { Label } from './core/label.js';
export type { AnnotationRecord } from './core/record.js';
export { SchemeRegistry, type SchemeDefinition } from './core/registry.js';
export type { CustomScheme, SchemeBase } from './core/scheme.js';
export type { CommitOptions, CommitOutcome, SessionEntry, SessionOperation, SessionState, TaskSession } from './core/session-state.js';
export type { AssignmentStrategyName, TaskConfig } from './core/task-config.js';
