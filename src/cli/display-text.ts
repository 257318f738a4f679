/** Text as a terminal shows it: how many columns it takes, and without what would take the terminal over. */

/** Columns from one tab stop to the next. */
const TAB = 4;

/** One thing that is seen as one character. */
export interface Cell {
  /** What is printed. */
  readonly text: string;
  /** How many columns it takes. */
  readonly width: number;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter();

// Control characters move the cursor or start colours; those of bidirectional text make a line look like another one.
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]/u;
// East Asian wide and fullwidth characters (UAX 11), and emoji.
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u;

/** The text with what is not to be printed as it is replaced by a sign that can be seen. */
export function printable(text: string): string {
  return text.replaceAll(CONTROL, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

/** A line as a terminal shows it, tabs as spaces. */
export function cells(line: string): readonly Cell[] {
  const found: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const place = { start: index, end: index + segment.length };
    const width = segment === '\t' ? TAB - (column % TAB) : cellWidth(segment);
    found.push({ text: segment === '\t' ? ' '.repeat(width) : printable(segment), width, ...place });
    column += width;
  }
  return found;
}

function cellWidth(segment: string): number {
  if (WITHOUT_WIDTH.test(segment) && !printable(segment).includes('\uFFFD')) return 0;
  return WIDE.test(segment) ? 2 : 1;
}
