/** The texts of a text to mark. */
export interface SpanMessages {
  /** What the box with the text is, for screen readers. */
  readonly textRole: string;
  readonly howTo: string;
  /** In place of an empty text. */
  readonly noText: (field: string) => string;
  readonly labels: string;
  /** The label that the next selection gets. */
  readonly ready: (label: string) => string;
  /** What is selected, with the labels of the spans that cover it. */
  readonly selected: (text: string, labels: readonly string[]) => string;
  /** The span at the cursor, where nothing is selected. */
  readonly at: (text: string, label: string) => string;
  readonly chooseLabel: string;
  readonly marked: (text: string, label: string) => string;
  readonly removed: (text: string, label: string) => string;
  /** Spans must not share text here. */
  readonly overlaps: (text: string, label: string) => string;
  readonly startEarlier: string;
  readonly startLater: string;
  readonly endEarlier: string;
  readonly endLater: string;
  readonly unselect: string;
  /** The heading of the list. */
  readonly spans: (count: number) => string;
  readonly show: (text: string) => string;
  readonly labelOf: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly page: (first: number, last: number) => string;
  readonly previous: string;
  readonly next: string;
}

export const spanMessages: SpanMessages = {
  textRole: 'text to mark',
  howTo:
    'Select text and choose a label, or choose a label first. By keyboard: arrow keys select a word or a sentence, with Shift more, with Ctrl a character; a label’s key marks it, Delete removes, Escape unselects.',
  noText: (field) => `There is no text to mark: this item has nothing in “${field}”.`,
  labels: 'Labels',
  ready: (label) => `Select text to mark it as ${label}.`,
  selected: (text, labels) => (labels.length === 0 ? `Selected: “${text}”` : `Selected: “${text}” (${labels.join(', ')})`),
  at: (text, label) => `“${text}” is ${label}.`,
  chooseLabel: 'Choose a label for the selected text.',
  marked: (text, label) => `Marked “${text}” as ${label}.`,
  removed: (text, label) => `Removed ${label} from “${text}”.`,
  overlaps: (text, label) =>
    `Not marked: “${text}” is ${label} already, and spans must not overlap. Remove it first, or select other text.`,
  startEarlier: 'Start one word earlier',
  startLater: 'Start one word later',
  endEarlier: 'End one word earlier',
  endLater: 'End one word later',
  unselect: 'Unselect',
  spans: (count) => (count === 1 ? '1 span' : `${String(count)} spans`),
  show: (text) => `Show “${text}” in the text`,
  labelOf: (text) => `Label of “${text}”`,
  remove: (text) => `Remove “${text}”`,
  page: (first, last) => `${String(first)} to ${String(last)}`,
  previous: 'Earlier spans',
  next: 'Later spans',
};
