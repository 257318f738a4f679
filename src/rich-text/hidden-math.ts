/**
 * Formulas within Markdown, as people and language models write them: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. They are taken out before the text is read as
 * Markdown, which would take their signs for its own, and put in where it is shown. A single dollar opens only before something that is no space, and
 * closes only behind such and before no digit, as in Pandoc: prices stay prices.
 */

export interface Formula {
  readonly tex: string;
  /** With its delimiters. */
  readonly source: string;
  /** On a line of its own. */
  readonly display: boolean;
}

export interface HiddenMath {
  /** The text with a mark in place of each formula. */
  readonly text: string;
  readonly formulas: readonly Formula[];
}

/** No character of any text, and none that means something in Markdown. */
const MARK = '\uFDD1';
const MARKED = /\uFDD1(\d+)\uFDD1/g;
/** Longer ones are no formulas, but two delimiters that have nothing to do with each other. */
const MAX_TEX = 5_000;
const MAX_INLINE = 1_000;

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
/** What may begin something, or take the meaning from what follows. */
const STARTS = /[\\`$\n]/g;

export function hideMath(written: string): HiddenMath {
  return new MathFinder(written.replaceAll(MARK, '\uFFFD')).hide();
}

/** A piece of such a text, with each formula as it was written. */
export function writtenMath(text: string, formulas: readonly Formula[]): string {
  return text.replace(MARKED, (mark, index: string) => formulas[Number(index)]?.source ?? mark);
}

/** The texts and the formulas of a piece, in their order. */
export function* mathPieces(text: string, formulas: readonly Formula[]): Generator<string | Formula> {
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const formula = formulas[Number(match[1])];
    if (!formula) continue;
    if (match.index > end) yield text.slice(end, match.index);
    yield formula;
    end = match.index + match[0].length;
  }
  if (end < text.length) yield text.slice(end);
}

class MathFinder {
  readonly #text: string;
  readonly #formulas: Formula[] = [];
  /** What is searched for in vain once is nowhere further on. */
  readonly #absent = new Set<string>();
  #hidden = '';
  #kept = 0;

  constructor(text: string) {
    this.#text = text;
  }

  hide(): HiddenMath {
    let position = this.#fenceEnd(0) ?? 0;
    for (;;) {
      STARTS.lastIndex = position;
      const start = STARTS.exec(this.#text)?.index;
      if (start === undefined) break;
      position = this.#after(start);
    }
    return { text: this.#hidden + this.#text.slice(this.#kept), formulas: this.#formulas };
  }

  /** Where to go on from a character that may begin something. */
  #after(start: number): number {
    const text = this.#text;
    switch (text[start]) {
      case '\n':
        return this.#fenceEnd(start + 1) ?? start + 1;
      case '`':
        return this.#codeEnd(start);
      case '$':
        return text[start + 1] === '$' ? this.#closed(start, '$$', '$$', true) : this.#dollarEnd(start);
      default:
        if (text[start + 1] === '(') return this.#closed(start, '\\(', '\\)', false);
        if (text[start + 1] === '[') return this.#closed(start, '\\[', '\\]', true);
        return start + 2;
    }
  }

  #closed(start: number, open: string, close: string, display: boolean): number {
    const from = start + open.length;
    const end = this.#find(close, from);
    const tex = end === undefined ? '' : this.#text.slice(from, end);
    if (end === undefined || tex.length > MAX_TEX || tex.trim() === '' || /\n[ \t>]*\n/.test(tex)) return from;
    return this.#take(start, end + close.length, tex, display);
  }

  #dollarEnd(start: number): number {
    const text = this.#text;
    if (/[\s$]/.test(text[start + 1] ?? ' ') || /[\w$]/.test(text[start - 1] ?? ' ')) return start + 1;
    const last = Math.min(text.length, start + MAX_INLINE);
    for (let end = start + 1; end < last; end += 1) {
      const character = text[end];
      if (character === '\n' || character === '`') break;
      if (character === '\\') end += 1;
      else if (character === '$' && !/\s/.test(text[end - 1] ?? ' ')) {
        if (/[\d$]/.test(text[end + 1] ?? ' ')) break;
        return this.#take(start, end + 1, text.slice(start + 1, end), false);
      }
    }
    return start + 1;
  }

  #take(start: number, end: number, tex: string, display: boolean): number {
    const source = this.#text.slice(start, end);
    // What marks the lines of a quotation is no part of a formula in it.
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    const inner = /^[ \t]*>/.test(line) ? tex.replace(/\n[ \t>]+/g, '\n') : tex;
    this.#hidden += `${this.#text.slice(this.#kept, start)}${MARK}${String(this.#formulas.length)}${MARK}`;
    this.#formulas.push({ tex: inner, source, display });
    this.#kept = end;
    return end;
  }

  /** Behind a span of code, or behind the backticks where they begin none. */
  #codeEnd(start: number): number {
    const fence = /`+/y;
    fence.lastIndex = start;
    const ticks = fence.exec(this.#text)?.[0] ?? '`';
    const from = start + ticks.length;
    let end = this.#find(ticks, from);
    while (end !== undefined) {
      fence.lastIndex = end;
      const found = fence.exec(this.#text)?.[0] ?? ticks;
      if (found.length === ticks.length) return /\n[ \t]*\n/.test(this.#text.slice(from, end)) ? from : end + ticks.length;
      end = this.#find(ticks, end + found.length);
    }
    this.#absent.add(ticks);
    return from;
  }

  /** Behind a block of code that begins with this line; `undefined` where none does. */
  #fenceEnd(lineStart: number): number | undefined {
    const opening = FENCE.exec(this.#text.slice(lineStart, lineStart + 200))?.[1];
    if (opening === undefined) return undefined;
    let start = this.#text.indexOf('\n', lineStart);
    while (start >= 0) {
      const end = this.#text.indexOf('\n', start + 1);
      const line = this.#text.slice(start + 1, end < 0 ? undefined : end).replace(/^[ \t>]+/, '');
      if (line.startsWith(opening) && line.replaceAll(opening.charAt(0), '').trim() === '') return end < 0 ? this.#text.length : end;
      start = end;
    }
    return this.#text.length;
  }

  #find(sought: string, from: number): number | undefined {
    if (this.#absent.has(sought)) return undefined;
    const found = this.#text.indexOf(sought, from);
    if (found >= 0) return found;
    this.#absent.add(sought);
    return undefined;
  }
}
