/** The texts of marking the words that decided a preference. */
export interface EvidenceMessages {
  /** Over the list of what is marked. */
  readonly heading: string;
  /** How to mark; `key` is the key that does it, `''` where no key is free. */
  readonly help: (key: string) => string;
  /** The button that marks what is selected. */
  readonly mark: string;
  /** The field for words to be marked, for who cannot select them. */
  readonly type: string;
  /** The typed words stand in no response, or are marked wherever they do. */
  readonly notFound: (words: string) => string;
  /** One mark in the list: in which response, and its words. */
  readonly quote: (response: string, words: string) => string;
  readonly remove: (words: string) => string;
  /** Said when it happened. */
  readonly marked: (words: string) => string;
  readonly removed: (words: string) => string;
  /** The button was pressed, and nothing in a response is selected. */
  readonly nothingSelected: string;
}

export const evidenceMessages: EvidenceMessages = {
  heading: 'Words that decided it',
  help: (key) => `Select words in a response${key === '' ? '' : `, then press ${key}`}.`,
  mark: 'Mark the selected words',
  type: 'Or type words and press Enter',
  notFound: (words) => `“${words}” is in none of the responses, or marked already.`,
  quote: (response, words) => `${response}: “${words}”`,
  remove: (words) => `Remove the mark of “${words}”`,
  marked: (words) => `“${words}” is marked.`,
  removed: (words) => `“${words}” is not marked any more.`,
  nothingSelected: 'Select words in one of the responses first.',
};
