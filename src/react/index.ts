/**
 * `annotation-elements/react`: a React component for each element, for React 17 and 18, which give elements attributes only. React 19 takes the
 * tags as they are. Importing it registers nothing: import `annotation-elements/define` too. Made from custom-elements.json by `npm run manifest`.
 */
import type {
  AnnotationReportElement,
  AnnotationTaskElement,
  BwsSchemeElement,
  ConfidenceSchemeElement,
  ConstantSumSchemeElement,
  HierarchicalMultiselectSchemeElement,
  LikertSchemeElement,
  MultirateSchemeElement,
  MultiselectSchemeElement,
  NumberSchemeElement,
  PairwisePreferenceElement,
  PureDisplaySchemeElement,
  RadioSchemeElement,
  RankingSchemeElement,
  RubricEvalSchemeElement,
  SelectSchemeElement,
  SemanticDifferentialSchemeElement,
  SliderSchemeElement,
  SoftLabelSchemeElement,
  SpanSchemeElement,
  TableGridSchemeElement,
  TaskProgressElement,
  TextSchemeElement,
  TriageSchemeElement,
  VideoSchemeElement,
} from '../index.js';
import { wrapElement } from './wrap-element.js';

export type { ElementProps } from './wrap-element.js';

/**
 * How good the judgements of a study are, in pictures: how far annotators agree, whether the position of a response decided, what was answered how often,
 * who works how fast, and on which items somebody should decide. It takes `records`, a `backend`, or with `src` follows a service live.
 */
export const AnnotationReport = /* @__PURE__ */ wrapElement<AnnotationReportElement>()(
  'annotation-report',
  ['src', 'records', 'backend', 'config', 'items', 'adjudicator', 'decisions', 'messages'],
  { onAnnotationSaved: 'annotation-saved' },
);

/**
 * A whole annotation task: instructions, items, questions, progress, and the way to the next item. `src` alone makes it work: it loads the
 * config and the data files beside it and keeps the answers in IndexedDB. `items`, `backend` or a whole `session` replace those parts.
 */
export const AnnotationTask = /* @__PURE__ */ wrapElement<AnnotationTaskElement>()(
  'annotation-task',
  ['src', 'annotator', 'config', 'items', 'formats', 'backend', 'session', 'registry', 'messages'],
  {
    onAnnotationChange: 'annotation-change',
    onItemShow: 'item-show',
    onAnnotationSubmit: 'annotation-submit',
    onAnnotationSkip: 'annotation-skip',
    onAnnotationSaved: 'annotation-saved',
    onTaskComplete: 'task-complete',
    onTaskError: 'task-error',
  },
);

/**
 * The best and the worst of a few things (`annotation_type: bws`): a table with a column of radio buttons for each. One thing cannot be both:
 * what is chosen as the one is taken back as the other, and the annotator is told. Arrow keys pass over it.
 */
export const BwsScheme = /* @__PURE__ */ wrapElement<BwsSchemeElement>()(
  'bws-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/** How sure the annotator is (`annotation_type: confidence`), on points or a slider. */
export const ConfidenceScheme = /* @__PURE__ */ wrapElement<ConfidenceSchemeElement>()(
  'confidence-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * A number of points shared out over labels (`annotation_type: constant_sum`), so that more for one is less for another (Torgerson, “Theory and
 * Methods of Scaling”, 1958).
 */
export const ConstantSumScheme = /* @__PURE__ */ wrapElement<ConstantSumSchemeElement>()(
  'constant-sum-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Any number of nodes of a tree (`annotation_type: hierarchical_multiselect`). Arrow keys move and open, `*` opens all beside the one in focus,
 * letters move to the name that begins so, Space chooses. What is chosen beyond a limit is kept and said, never refused.
 */
export const HierarchicalMultiselectScheme = /* @__PURE__ */ wrapElement<HierarchicalMultiselectSchemeElement>()(
  'hierarchical-multiselect-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * One point of a scale (`annotation_type: likert`): between two ends that say what they mean, or with a label for each point. Arrow keys move
 * along the scale, each point's shortcut chooses it, Delete takes the answer back.
 */
export const LikertScheme = /* @__PURE__ */ wrapElement<LikertSchemeElement>()(
  'likert-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Several things rated with the same labels, in a table (`annotation_type: multirate`). Tab goes from row to row, arrow keys move within a row, a
 * digit or a label's shortcut rates the row in focus and goes on to the next, Delete takes a row's rating back. Where there is no room for the
 * columns, each row becomes a group of its own.
 */
export const MultirateScheme = /* @__PURE__ */ wrapElement<MultirateSchemeElement>()(
  'multirate-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/** Any number of labels (`annotation_type: multiselect`). Space chooses a label and takes it back, as its shortcut does; Delete takes all back. */
export const MultiselectScheme = /* @__PURE__ */ wrapElement<MultiselectSchemeElement>()(
  'multiselect-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * A number (`annotation_type: number`), written as the language of the page does; arrow keys go up and down by a step. What is no number is
 * kept and said, never dropped.
 */
export const NumberScheme = /* @__PURE__ */ wrapElement<NumberSchemeElement>()(
  'number-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Which of two responses is better (`annotation_type: pairwise`): A, B, a tie, both bad, or grades between; on a scale (`mode: scale`) a row of
 * points, or a slider where there are more than a row can hold; a row of labels for each of several dimensions (`mode: multi_dimension`); and why,
 * where the scheme has a `justification`. It shows the responses itself when it is given `responses` or content in the slots `a` and `b`; else
 * only the choice.
 */
export const PairwisePreference = /* @__PURE__ */ wrapElement<PairwisePreferenceElement>()(
  'pairwise-preference',
  ['responses', 'scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Text between the questions (`annotation_type: pure_display`): instructions, headings. It asks for nothing. Lines that begin with `#` are
 * headings; HTML is shown as the text that it is.
 */
export const PureDisplayScheme = /* @__PURE__ */ wrapElement<PureDisplaySchemeElement>()('pure-display-scheme', ['scheme', 'messages'], {});

/**
 * One label of several (`annotation_type: radio`). Arrow keys move within the group, each label's shortcut chooses it, Delete takes the
 * answer back.
 */
export const RadioScheme = /* @__PURE__ */ wrapElement<RadioSchemeElement>()(
  'radio-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * A few things in order (`annotation_type: ranking`). Rows are dragged by their handles, or moved by buttons. On a handle the arrow keys go from
 * row to row, Alt with an arrow key moves the row, Space holds it for the arrow keys and lets it go again, a digit sets its place, `=` ties it with
 * the row above where ties are allowed, and Delete takes the answer back. The order that it starts with is no answer before the annotator takes it.
 */
export const RankingScheme = /* @__PURE__ */ wrapElement<RankingSchemeElement>()(
  'ranking-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * An item rated by several criteria, each on a scale, and as a whole where the scheme asks for it (`annotation_type: rubric_eval`; the way of
 * Zheng et al. 2023, Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena). Tab goes from row to row, arrow keys move within a row, a digit rates
 * the row in focus and goes on to the next, Delete takes a row's rating back. Criteria with a scale of their own stand in a table of their own.
 */
export const RubricEvalScheme = /* @__PURE__ */ wrapElement<RubricEvalSchemeElement>()(
  'rubric-eval-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * One label of a drop-down list (`annotation_type: select`). The first entry takes the answer back; each label's shortcut chooses it. What the
 * chosen label means stands below, and what each means can be unfolded.
 */
export const SelectScheme = /* @__PURE__ */ wrapElement<SelectSchemeElement>()(
  'select-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Scales between opposite words (`annotation_type: semantic_differential`), after Osgood, Suci and Tannenbaum, The Measurement of Meaning (1957).
 * Tab goes from scale to scale, arrow keys move along one, a digit gives the scale in focus the point of that number and goes on to the next, Delete
 * takes a point back.
 */
export const SemanticDifferentialScheme = /* @__PURE__ */ wrapElement<SemanticDifferentialSchemeElement>()(
  'semantic-differential-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * A number on a range (`annotation_type: slider`). A thumb that nobody has moved is no answer: a click on it or the space bar makes its place
 * one, Delete takes it back.
 */
export const SliderScheme = /* @__PURE__ */ wrapElement<SliderSchemeElement>()(
  'slider-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * How likely each label is (`annotation_type: soft_label`): a distribution over labels in place of one choice, for items on which people rightly
 * differ (Uma et al., “Learning from Disagreement: A Survey”, 2021).
 */
export const SoftLabelScheme = /* @__PURE__ */ wrapElement<SoftLabelSchemeElement>()(
  'soft-label-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Labelled stretches of a text (`annotation_type: span`): select by mouse, touch or arrow keys, then choose a label by a click or its key; or choose
 * the label first. Offsets of answers count Unicode code points. A task fills in the text from the item; elsewhere it is `scheme.text`.
 *
 * Spans are painted as custom highlights, so that the text stays one piece; `::part(text)` sets how it looks.
 */
export const SpanScheme = /* @__PURE__ */ wrapElement<SpanSchemeElement>()(
  'span-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * The structure of a table (`annotation_type: table_grid`): its rows and columns, and what each cell is. Cells are marked by clicking or dragging;
 * arrow keys go from cell to cell, a digit marks one, Space goes through the roles, Delete unmarks. The size that it starts with is no answer before
 * the annotator takes it.
 */
export const TableGridScheme = /* @__PURE__ */ wrapElement<TableGridSchemeElement>()(
  'table-grid-scheme',
  ['baseUrl', 'scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * How a study goes, for the person who runs it: what is done of what is wanted and when the rest will be, items by number of annotations, the pace,
 * and the annotators. With `src` it follows the service live, by server-sent events, and lists the items of a number of annotations.
 */
export const TaskProgress = /* @__PURE__ */ wrapElement<TaskProgressElement>()('task-progress', ['src', 'progress', 'messages'], {
  onTaskProgressChange: 'task-progress-change',
});

/**
 * Free text (`annotation_type: text`): one line, or several with `textarea: true`; one field, or several with names. Text beyond a limit is kept
 * and said, never cut off.
 */
export const TextScheme = /* @__PURE__ */ wrapElement<TextSchemeElement>()(
  'text-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * Keep, discard, or leave open (`annotation_type: triage`). They are buttons and no radio buttons: arrow keys that pass over one must not decide,
 * since a decision may submit the item. Each has a key; Delete takes the decision back.
 */
export const TriageScheme = /* @__PURE__ */ wrapElement<TriageSchemeElement>()(
  'triage-scheme',
  ['scheme', 'messages', 'required', 'inactiveShortcuts', 'readonly', 'answer', 'name', 'disabled'],
  { onAnnotationChange: 'annotation-change' },
);

/**
 * A film beside the questions (`annotation_type: video`), by the browser's own player. It asks for nothing. Addresses are those of the web or
 * relative ones; a scheme without any shows nothing.
 */
export const VideoScheme = /* @__PURE__ */ wrapElement<VideoSchemeElement>()('video-scheme', ['baseUrl', 'scheme', 'messages'], {});
