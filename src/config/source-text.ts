/** Offsets in a text as lines and columns, and places in a value as ranges of the text that it came from. */

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

export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
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

/** Where the keys and values of a document stand in its text. */
export class NodeRanges {
  readonly #keys = new Map<string, TextRange>();
  readonly #values = new Map<string, TextRange>();

  hasKey(path: Path): boolean {
    return this.#keys.has(JSON.stringify(path));
  }

  setKey(path: Path, range: TextRange): void {
    this.#keys.set(JSON.stringify(path), range);
  }

  setValue(path: Path, range: TextRange): void {
    this.#values.set(JSON.stringify(path), range);
  }

  /** The exact range of a value; `undefined` when it has none, as the values behind a merge key. */
  value(path: Path): TextRange | undefined {
    return this.#values.get(JSON.stringify(path));
  }

  /** The range of the key or value at a path, else of the nearest thing around it. */
  find(path: Path, part: 'key' | 'value'): TextRange | undefined {
    const own = part === 'key' ? this.#keys.get(JSON.stringify(path)) : undefined;
    const range = own ?? this.value(path);
    if (range || path.length === 0) return range;
    return this.find(path.slice(0, -1), 'key');
  }
}
