/** Offsets in a text as lines and columns. */

export type Path = readonly (string | number)[];

/** Offsets into the source text; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One-based, as editors count. Columns count UTF-16 code units. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export class LineIndex {
  readonly #text: string;
  #found: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Looked for when the first position is asked for: most files are without a problem. */
  get #starts(): readonly number[] {
    return (this.#found ??= lineStarts(this.#text));
  }

  position({ start, end }: TextRange): SourcePosition {
    const [line, column] = this.#at(start);
    const [endLine, endColumn] = this.#at(end);
    return { line, column, endLine, endColumn };
  }

  #at(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) starts.push(index + 1);
  }
  return starts;
}
