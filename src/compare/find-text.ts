/** Where a text stands in another, however it is written: letters in any case, with or without accents, white space of any kind. Pure. */

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The places in their order (UTF-16 units); none for a sought text of white space alone. */
export function findText(text: string, sought: string): readonly Found[] {
  const wanted = folded(sought.trim()).text;
  if (wanted === '') return [];
  const { text: within, places } = folded(text);
  const found: Found[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    found.push({ start: places[at] ?? 0, end: places[at + wanted.length] ?? text.length });
  }
  return found;
}

/** A text as it is compared, with the place in the original of each of its units. */
function folded(original: string): { readonly text: string; readonly places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  for (const { 0: character, index } of original.matchAll(/\s+|[^\s]/gu)) {
    const plain = /\s/u.test(character) ? ' ' : character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push(index);
    text += plain;
  }
  places.push(original.length);
  return { text, places };
}
