/** Offsets in a text, in code points as answers have them and in UTF-16 units as strings and the DOM do. Pure. */

/** Finds both kinds of offset in one text by the characters of two units in it, which are few. */
export class TextOffsets {
  readonly text: string;
  /** The unit at which each character of two units starts, in order. */
  readonly #wide: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#wide = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  }

  /** How long the text is, in code points. */
  get length(): number {
    return this.text.length - this.#wide.length;
  }

  /** The offset in code points; within a character, where it starts. */
  points(unit: number): number {
    return unit - this.#countWide((start) => start < unit);
  }

  /** The offset in UTF-16 units. */
  units(point: number): number {
    return point + this.#countWide((start, before) => start - before < point);
  }

  /** The characters between two offsets in code points. */
  slice(start: number, end: number): string {
    return this.text.slice(this.units(start), this.units(end));
  }

  /** How many of the wide characters satisfy what only the first ones do. `before`: how many are before the one asked for. */
  #countWide(isBefore: (start: number, before: number) => boolean): number {
    let [low, high] = [0, this.#wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#wide[middle];
      if (start !== undefined && isBefore(start, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const lastRead: { offsets: TextOffsets | undefined } = { offsets: undefined };

/** The offsets of a text; those of the last text are kept, since an answer is read again and again. */
export function textOffsets(text: string): TextOffsets {
  if (lastRead.offsets?.text !== text) lastRead.offsets = new TextOffsets(text);
  return lastRead.offsets;
}
