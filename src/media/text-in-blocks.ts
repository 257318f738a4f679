/** Where long plain texts are cut. Blocks break where lines do, or between words where a line has no end. Pure. */
import { LONG_TEXT } from './long-text-length.js';

/** A block ends with the first line that makes it longer than this, */
const BLOCK = 4000;
/** or than this part of the text: a browser goes through the text again with each block, to learn its direction. */
const MOST_BLOCKS = 250;
/** In blocks: a longer line is broken by the next word. */
const LONGEST_LINE = 5;
/** So far back it is looked for the end of a word. */
const LONGEST_WORD = 200;

/**
 * Together they are the text; `undefined` for one that needs no blocks. Each has the break after its last line: at the end of a box it makes no empty
 * line.
 */
export function textInBlocks(text: string): readonly string[] | undefined {
  if (text.length < LONG_TEXT) return undefined;
  const blocks: string[] = [];
  const size = Math.max(BLOCK, Math.ceil(text.length / MOST_BLOCKS));
  let start = 0;
  let lineEnd = 0;
  while (start < text.length) {
    if (lineEnd < start + size) lineEnd = text.indexOf('\n', start + size) + 1 || text.length;
    const end = lineEnd - start > size * LONGEST_LINE ? wordEnd(text, start + size * LONGEST_LINE) : lineEnd;
    blocks.push(text.slice(start, end));
    start = end;
  }
  return blocks.length > 1 ? blocks : undefined;
}

/** Near an offset, behind a white space; at the offset where there is none. Never within a character of two units. */
function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset - LONGEST_WORD, offset).search(/\s\S*$/);
  if (space >= 0) return offset - LONGEST_WORD + space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
