/** `annotation-elements/analysis`: how good the judgements of a study are. Pure functions over streams of records, without DOM. */
export { analyseStudy, StudyAnalyser, type StudyAnalysisOptions } from './analyse-study.js';
export type { AnnotatorAnalysis, DisputedItem, PairKappa, QuestionAnalysis, StudyAnalysis, ValueCount } from './study-analysis.js';
export type { AnalysedConfig } from './study-questions.js';
export type { Estimate, Interval, Outcome, UndefinedReason } from './outcome.js';
export { UnitPatterns, unitsOf, type Category, type UnitPattern } from './unit-patterns.js';
export type { BootstrapOptions } from './bootstrap.js';
export { masiDistance, setCategory, type Level } from './level.js';
export { percentAgreement } from './percent-agreement.js';
export { krippendorffAlpha } from './krippendorff-alpha.js';
export { fleissKappa, type FleissKappa } from './fleiss-kappa.js';
export { cohenKappa, ConfusionTable, type CohenKappa } from './cohen-kappa.js';
export { PositionCounts, type PositionBias } from './position-bias.js';
export { binomialTest, holm, proportion, type Proportion } from './proportion.js';
export { Trend, type TrendTest } from './trend.js';
export { bradleyTerry, Comparisons, type BradleyTerry, type BradleyTerryOptions, type ModelStrength } from './bradley-terry.js';
export { BestWorstCounts, type BestWorstChoice, type BestWorstScore } from './best-worst.js';
export { TimeCounts, type TimeSummary } from './time-counts.js';
export type { Judgement, SchemeJudgements } from './scheme-judgements.js';
