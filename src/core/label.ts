/** One choice of a scheme. All label forms of a config file (`"A"`, `{ name, tooltip, key_value }`, `{ label, value }`, numbers) become this. */
export interface Label {
  /** What the annotator reads, and answers are kept by. */
  readonly name: string;
  /** What the annotator reads in place of the name: where two responses are shown in the other order (see pair-order.ts). */
  readonly shownName?: string;
  /** What is stored with the answer; the name itself unless the config gives another. */
  readonly value: string | number | boolean;
  /** A longer explanation, shown on hover and focus and read by screen readers. */
  readonly tooltip?: string;
  /** The one key that chooses this label, as `KeyboardEvent.key` reports it; letters are lower case. */
  readonly shortcut?: string;
  /** A CSS colour that the config gives to the label. */
  readonly color?: string;
}
