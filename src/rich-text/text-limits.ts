/** Which texts are too large, or too deeply nested, to be shown as more than plain text: what a browser can show at once is bounded by this. */

export const MAX_LENGTH = 200_000;
/** Markers of quotations and lists that stand before one line. */
const MAX_MARKERS = 40;
/** Lines that begin with several of them: each opens and closes everything that is around it. */
const MAX_NESTED_LINES = 3_000;
/** Characters with a meaning of their own within one paragraph: what belongs together among them is searched for. */
const MAX_SIGNS = 3_000;
/** Lines of one block: each is held against every list and quotation around it. */
const MAX_LINES = 20_000;

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const SIGNS = /[*_~[\]`$!<&\\|]/g;

/** Whether a text is worth reading as Markdown. */
export function isWithinLimits(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let signs = 0;
  let lines = 0;
  let nested = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    lines += 1;
    const around = markers(line);
    if (around > 1) nested += 1;
    if (lines > MAX_LINES || around > MAX_MARKERS || nested > MAX_NESTED_LINES) return false;
    signs = line.trim() === '' ? 0 : signs + (line.match(SIGNS)?.length ?? 0);
    if (signs > MAX_SIGNS) return false;
  }
  return true;
}

function markers(line: string): number {
  let count = 0;
  MARKER.lastIndex = 0;
  while (count <= MAX_MARKERS && MARKER.test(line)) count += 1;
  return count;
}
