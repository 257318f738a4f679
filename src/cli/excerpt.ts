/** The line of a source that a diagnostic is about, with carets under what is meant. */
import { cells, type Cell } from './display-text.js';

export interface ExcerptRange {
  /** One-based, in UTF-16 code units. */
  readonly column: number;
  /** Exclusive; at least one caret is shown all the same. */
  readonly endColumn: number;
}

export interface Excerpt {
  readonly line: string;
  /** As many columns of spaces, then carets. */
  readonly carets: string;
}

const CUT = '…';
/** Of a line that is far longer than a terminal is wide, only so many code units around the place are looked at. */
const REACH = 2_000;
/** The share of the window that stands before the place. */
const BEFORE = 1 / 3;

/** @param columns how many columns of a terminal the line may take; a longer one is shown around its place */
export function excerpt(source: string, { column, endColumn }: ExcerptRange, columns: number): Excerpt {
  const near = nearby(source, column - 1);
  const start = column - 1 - near.offset;
  const all = cells(near.text);
  const marked = { start, end: Math.max(start + 1, endColumn - 1 - near.offset) };
  const window = visible(all, marked.start, Math.max(10, columns), near);
  const shown = window.cells;
  const before = shown.filter((cell) => cell.end <= marked.start);
  const under = shown.filter((cell) => cell.end > marked.start && cell.start < marked.end);
  return {
    line: `${window.cutBefore ? CUT : ''}${shown.map(({ text }) => text).join('')}${window.cutAfter ? CUT : ''}`.trimEnd(),
    carets: `${' '.repeat((window.cutBefore ? 1 : 0) + widthOf(before))}${'^'.repeat(Math.max(1, widthOf(under)))}`,
  };
}

interface Nearby {
  readonly text: string;
  readonly offset: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

function nearby(source: string, place: number): Nearby {
  const from = codePointStart(source, Math.max(0, place - REACH));
  const to = codePointStart(source, Math.min(source.length, place + REACH));
  return { text: source.slice(from, to), offset: from, cutBefore: from > 0, cutAfter: to < source.length };
}

/** Not between the two halves of a surrogate pair. */
function codePointStart(text: string, index: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index;
}

interface Window {
  readonly cells: readonly Cell[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

function visible(all: readonly Cell[], place: number, columns: number, { cutBefore, cutAfter }: Nearby): Window {
  if (widthOf(all) <= columns && !cutBefore && !cutAfter) return { cells: all, cutBefore, cutAfter };
  const room = columns - 2;
  const caret = all.findIndex(({ end }) => end > place);
  let first = caret === -1 ? all.length : caret;
  let taken = 0;
  while (first > 0 && taken + widthOf(all.slice(first - 1, first)) <= room * BEFORE) {
    first -= 1;
    taken += widthOf(all.slice(first, first + 1));
  }
  let last = first;
  taken = 0;
  while (last < all.length && taken + widthOf(all.slice(last, last + 1)) <= room) {
    taken += widthOf(all.slice(last, last + 1));
    last += 1;
  }
  return { cells: all.slice(first, last), cutBefore: cutBefore || first > 0, cutAfter: cutAfter || last < all.length };
}

function widthOf(shown: readonly Cell[]): number {
  return shown.reduce((sum, { width }) => sum + width, 0);
}
