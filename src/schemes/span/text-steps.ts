/**
 * The steps by which a keyboard moves through a text: characters as people count them, words, sentences and lines. Offsets are UTF-16 units.
 * Pure.
 */

/** From an offset up to another, `start` ≤ `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type StepUnit = 'character' | 'word' | 'sentence';

/** What every word and every sentence has, to find the next one without a look at each sign between. */
const ANCHORS = { word: '[\\p{L}\\p{N}]', sentence: '\\S' };

export class TextSteps {
  readonly text: string;
  readonly #segments: Readonly<Record<'grapheme' | 'word' | 'sentence', Intl.Segments>>;

  constructor(text: string) {
    this.text = text;
    const segments = (granularity: 'grapheme' | 'word' | 'sentence') => new Intl.Segmenter(undefined, { granularity }).segment(text);
    this.#segments = { grapheme: segments('grapheme'), word: segments('word'), sentence: segments('sentence') };
  }

  /** The range made larger until it cuts through no character: no letter without its accents, no half of an emoji. */
  whole({ start, end }: TextRange): TextRange {
    const last = end > start ? this.#segment('grapheme', end - 1) : undefined;
    return { start: this.#segment('grapheme', start)?.start ?? start, end: last?.end ?? end };
  }

  /** The range without white space at its ends. */
  trimmed({ start, end }: TextRange): TextRange {
    const text = this.text.slice(start, end);
    const inner = text.trim();
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + inner.length };
  }

  /** The word at an offset, or that ends there; `undefined` between words. */
  wordAt(offset: number): TextRange | undefined {
    return this.#wordFrom(offset) ?? this.#wordFrom(offset - 1);
  }

  /** The next character, word or sentence after an offset, forwards or backwards; `undefined` where there is none. */
  next(unit: StepUnit, offset: number, forward: boolean): TextRange | undefined {
    if (unit === 'character') return this.#segment('grapheme', forward ? offset : offset - 1);
    // One that has begun before the offset is not the next one.
    let at = offset;
    for (let tries = 0; tries < 2; tries += 1) {
      const anchor = forward ? this.#firstFrom(at, ANCHORS[unit]) : this.#lastBefore(at, ANCHORS[unit]);
      const found = anchor === undefined ? undefined : this.#segment(unit, anchor);
      if (!found) return undefined;
      const range = this.trimmed(found);
      if (forward ? range.start >= offset : range.end <= offset) return range;
      at = forward ? range.end : range.start;
    }
    return undefined;
  }

  /** The line that holds an offset, without its line break. */
  lineAt(offset: number): TextRange {
    const end = this.text.indexOf('\n', offset);
    return { start: offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? this.text.length : end };
  }

  /** Whether the line at an offset is written from right to left: by its first letter, as `dir="auto"` decides. */
  isRightToLeft(offset: number): boolean {
    const { start, end } = this.lineAt(offset);
    const letter = /\p{L}/u.exec(this.text.slice(start, end))?.[0] ?? '';
    return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(letter);
  }

  #wordFrom(offset: number): TextRange | undefined {
    const found = this.#segment('word', offset);
    return found?.isWord ? { start: found.start, end: found.end } : undefined;
  }

  #firstFrom(offset: number, anchor: string): number | undefined {
    const pattern = new RegExp(anchor, 'gu');
    pattern.lastIndex = offset;
    return pattern.exec(this.text)?.index;
  }

  /** Regular expressions read forwards only, so this looks at ever larger pieces before the offset. */
  #lastBefore(offset: number, anchor: string): number | undefined {
    const pattern = new RegExp(anchor, 'gu');
    for (let size = 64; ; size *= 4) {
      const start = Math.max(0, offset - size);
      const found = Array.from(this.text.slice(start, offset).matchAll(pattern), ({ index }) => index).at(-1);
      if (found !== undefined || start === 0) return found === undefined ? undefined : start + found;
    }
  }

  #segment(granularity: 'grapheme' | 'word' | 'sentence', offset: number): (TextRange & { readonly isWord: boolean }) | undefined {
    if (offset < 0 || offset >= this.text.length) return undefined;
    const found = this.#segments[granularity].containing(offset);
    return found && { start: found.index, end: found.index + found.segment.length, isWord: found.isWordLike ?? false };
  }
}
