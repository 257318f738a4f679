/**
 * Text → the tokens of its Markdown: CommonMark with tables and ~~struck~~ text. HTML in it is text. Formulas stand in it as marks.
 *
 * markdown-it, because it is the one parser whose time stays in proportion to the text whatever it is made of, and because it reads `&amp;` without a
 * parser of HTML.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { hideMath, writtenMath, type Formula } from './hidden-math.js';

export interface MarkdownTokens {
  readonly tokens: readonly Token[];
  readonly formulas: readonly Formula[];
}

/** Deeper quotations and lists are shown as text. */
const MAX_NESTING = 60;
/** Of an address. */
const MAX_ADDRESS = 2_000;

export function parseMarkdown(text: string): MarkdownTokens {
  const { text: hidden, formulas } = hideMath(text);
  const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false, maxNesting: MAX_NESTING });
  // Whether an address may be linked to is decided where it is: here every one is a link.
  markdown.validateLink = (address) => address.length <= MAX_ADDRESS;
  markdown.normalizeLink = (address) => writtenMath(address, formulas);
  return { tokens: markdown.parse(hidden, {}), formulas };
}
