/** The texts of a report, in English, the default; those that it shares with a study's progress are there. Numbers come as they are written. */
import type { UndefinedReason } from '../analysis/outcome.js';

export interface ReportMessages {
  readonly reading: string;
  readonly failed: string;
  readonly nothing: string;
  readonly print: string;
  readonly agreement: string;
  /** What the numbers mean. */
  readonly agreementNote: string;
  readonly question: string;
  readonly judgements: string;
  readonly percentAgreement: string;
  readonly alpha: string;
  readonly fleissKappa: string;
  /** Of each two annotators, averaged. */
  readonly cohenKappa: string;
  /** A value and its interval. */
  readonly interval: (value: string, low: string, high: string) => string;
  readonly undefinedBecause: Readonly<Record<UndefinedReason, string>>;
  readonly position: string;
  readonly positionResult: (percent: string, low: string, high: string, count: string) => string;
  readonly positionMatters: string;
  readonly positionMayNot: string;
  readonly firstWins: string;
  readonly distribution: string;
  readonly answer: string;
  readonly share: string;
  readonly others: string;
  /** What changes over an annotator's time in the study. */
  readonly change: string;
  readonly faster: string;
  readonly slower: string;
  readonly agreesMore: string;
  readonly agreesLess: string;
  /** The response shown first wins more and more often with this annotator. */
  readonly firstMore: string;
  readonly firstLess: string;
  readonly models: string;
  readonly modelsNote: string;
  readonly model: string;
  readonly strength: string;
  readonly bestWorst: string;
  readonly score: string;
  readonly disputed: string;
  readonly disputedHint: string;
  readonly noDisputed: string;
  readonly disagreement: string;
  readonly decided: string;
  readonly saidOf: (item: string) => string;
  readonly itemUnknown: string;
  readonly decide: string;
  readonly decisionSaved: string;
}

export const reportMessages: ReportMessages = {
  reading: 'Reading the records…',
  failed: 'The records cannot be read.',
  nothing: 'There are no records yet.',
  print: 'Print',
  agreement: 'Agreement',
  agreementNote:
    'Krippendorff’s α with its 95% interval: 1 is perfect, 0 is what chance gives. From 0.8 on judgements count as reliable, from 0.67 on as good enough for tentative conclusions.',
  question: 'Question',
  judgements: 'Judgements',
  percentAgreement: 'Percent agreement',
  alpha: 'Krippendorff’s α',
  fleissKappa: 'Fleiss’ κ',
  cohenKappa: 'Cohen’s κ, mean',
  interval: (value, low, high) => `${value} (${low} to ${high})`,
  undefinedBecause: {
    'no-judgements': 'nobody has judged anything yet',
    'no-overlap': 'no item was judged by two annotators',
    'no-variation': 'all judgements say the same',
    'too-few': 'too few judgements',
    'too-many': 'too many different values or annotators',
    'not-comparable': 'not measured for such answers',
    'order-not-varied': 'the order of the responses hardly changed',
    'no-models': 'the items name no models',
    'not-connected': 'some models won or lost everything',
  },
  position: 'Position of the responses',
  positionResult: (percent, low, high, count) =>
    `The response shown first won ${percent} of ${count} comparisons with a winner (95% interval: ${low} to ${high}).`,
  positionMatters: 'That is more than chance explains: the place of a response influenced the judgements.',
  positionMayNot: 'That can be chance.',
  firstWins: 'First shown wins',
  distribution: 'Answers given',
  answer: 'Answer',
  share: 'Share',
  others: 'Agreement with others',
  change: 'Over time',
  faster: 'faster',
  slower: 'slower',
  agreesMore: 'agrees more',
  agreesLess: 'agrees less',
  firstMore: 'prefers the first more often',
  firstLess: 'prefers the first less often',
  models: 'Models',
  modelsNote: 'Strength by Bradley–Terry with ties, with its 95% interval; the mean of all is 0.',
  model: 'Model',
  strength: 'Strength',
  bestWorst: 'Best–worst scores',
  score: 'Score',
  disputed: 'Items on which annotators disagree',
  disputedHint: 'Choose an item to see who said what.',
  noDisputed: 'Annotators agree on every item that two or more judged.',
  disagreement: 'Disagreement',
  decided: 'decided',
  saidOf: (item) => `Who said what of item ${item}`,
  itemUnknown: 'What this item says is not known here.',
  decide: 'Decide',
  decisionSaved: 'The decision is saved.',
};
