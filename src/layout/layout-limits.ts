/** Refuses layouts that no task needs and that would keep a browser busy. Looks at the text alone, before anything is parsed. */

/** Characters of `html_layout`. */
export const MAX_LAYOUT_LENGTH = 1_000_000;
/** Elements within elements. Browsers themselves stop nesting at 512. */
export const MAX_LAYOUT_DEPTH = 500;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
/** Elements that have no content, or that the next of their kind closes. */
const NOT_NESTING = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** @throws Error when the layout is too long or too deeply nested */
export function checkLayoutLimits(html: string): void {
  if (html.length > MAX_LAYOUT_LENGTH) {
    throw new Error(
      `html_layout has ${html.length} characters; at most ${MAX_LAYOUT_LENGTH} can be shown. Put long content into the items and show it by {{field}}.`,
    );
  }
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (NOT_NESTING.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_LAYOUT_DEPTH) {
      throw new Error(
        `html_layout nests elements more than ${MAX_LAYOUT_DEPTH} deep. Close the elements that are left open, or nest fewer.`,
      );
    }
  }
}
