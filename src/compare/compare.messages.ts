/** The texts of what helps to compare two responses. */

export interface CompareMessages {
  /** The name of the bar. */
  readonly tools: string;
  readonly words: (heading: string, count: number) => string;
  /** The length of a response, where it stands beside its heading. */
  readonly length: (words: number) => string;
  readonly differences: string;
  readonly comparing: string;
  /** `share`: how much of the words both have in common, from 0 to 1. */
  readonly summary: (differences: number, share: number) => string;
  readonly onlyIn: (heading: string, text: string) => string;
  /** Behind a list that is cut off. */
  readonly more: (count: number) => string;
  readonly scrollTogether: string;
  readonly oneAtATime: string;
  readonly find: string;
  readonly found: (inA: number, inB: number, headings: readonly [a: string, b: string]) => string;
  readonly nextFound: string;
}

/** A format of the browser's own takes 16 ms to make, before the first item can be answered. */
const count = (number: number, one: string, several: string): string =>
  `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${number === 1 ? one : several}`;

export const compareMessages: CompareMessages = {
  tools: 'Compare the responses',
  words: (heading, words) => `${heading}: ${count(words, 'word', 'words')}`,
  length: (words) => count(words, 'word', 'words'),
  differences: 'Differences',
  comparing: 'Comparing…',
  summary: (differences, share) =>
    differences === 0
      ? 'Both say the same, word for word.'
      : `${count(differences, 'difference', 'differences')}; ${String(Math.round(share * 100))}% of the words are in both.`,
  onlyIn: (heading, text) => `Only in ${heading}: ${text}`,
  more: (number) => `and ${count(number, 'more difference', 'more differences')}`,
  scrollTogether: 'Scroll together',
  oneAtATime: 'One at a time',
  find: 'Find in both',
  found: (inA, inB, [a, b]) => `${a}: ${count(inA, 'place', 'places')}, ${b}: ${count(inB, 'place', 'places')}`,
  nextFound: 'Next place',
};
