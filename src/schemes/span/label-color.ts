/**
 * The colours that labels may have. A colour ends up in a style sheet, so only forms that hold nothing but a colour pass: hexadecimal, `rgb()` and
 * `hsl()` of plain numbers, names, and the `(red, green, blue)` that configs of Potato also write. Pure.
 */

/** The colour as CSS has it; `undefined` when this is no such form. A name may still be one that CSS does not know. */
export function labelColor(written: string): string | undefined {
  const color = written.trim().toLowerCase();
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(color) || /^[a-z]{3,20}$/.test(color)) return color;
  if (/^(?:rgb|hsl)a?\([\d.,%/\s]{5,40}\)$/.test(color)) return color;
  return /^\([\d.,\s]{5,40}\)$/.test(color) ? `rgb${color}` : undefined;
}

/** Colours for labels that have none of their own: each has a contrast of 3 to 1 and more to light and to dark surfaces. */
export const LABEL_COLORS: readonly string[] = [
  '#2b7bd6', '#c9541c', '#16865f', '#b6549b', '#8a7410', '#7a6be0', '#138a99', '#d04a5e', '#5f8a1f', '#8a6f5a',
]; // prettier-ignore

/** What tells labels apart without colour, beside their names. */
export const LABEL_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
