/** Cuts a text into the words and signs that are compared. White space is none: two texts do not differ by how they are broken. Pure. */

/** A word or a sign, with where it stands in the text (UTF-16 units; `end` is exclusive). */
export interface WordToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD_OR_SIGN = /[\p{L}\p{N}\p{M}]+(?:['’._-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
/** The first of these without signs, and only where there is a letter or number. */
const WORD = /\p{M}*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’._-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same in a text of nothing but ASCII and the signs of English typography: the classes above take 8 ms to compile. */
const PLAIN_TEXT = /^[\t\n\r -~\u2013\u2014\u2018-\u201d\u2026]*$/;
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’._-][A-Za-z0-9]+)*/g;
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function wordTokens(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  for (const { 0: found, index } of text.matchAll(WORD_OR_SIGN)) {
    if (UNSPACED.test(found)) tokens.push(...segmented(found, index));
    else tokens.push({ text: found, start: index, end: index + found.length });
  }
  return tokens;
}

/** How many words a text has, as its readers count them: signs are none. */
export function countWords(text: string): number {
  if (PLAIN_TEXT.test(text)) return countMatches(text, PLAIN_WORD);
  if (!UNSPACED.test(text)) return countMatches(text, WORD);
  return wordTokens(text).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
}

function countMatches(text: string, sign: RegExp): number {
  let count = 0;
  sign.lastIndex = 0;
  while (sign.test(text)) count += 1;
  return count;
}

let segmenter: Intl.Segmenter | undefined;

function segmented(text: string, offset: number): readonly WordToken[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    start: offset + index,
    end: offset + index + segment.length,
  }));
}
