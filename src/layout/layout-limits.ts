/** Refuses layouts that no task needs and that would keep a browser busy. Looks at the text alone, before anything is parsed. */

/** Characters of `html_layout`. */
export const MAX_LAYOUT_LENGTH = 1_000_000;
/** Characters of it between tags. */
export const MAX_LAYOUT_TEXT = 100_000;
/** Elements and `{{fields}}` together: each is at least one element of the page. */
export const MAX_LAYOUT_PARTS = 10_000;
/** Elements within elements. */
export const MAX_LAYOUT_DEPTH = 200;
/** Of one element. Sanitising takes time with the square of them. */
export const MAX_LAYOUT_ATTRIBUTES = 300;

/** A parser opens each of these again in every block that follows, until it is closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that it opens so, all together. */
const MAX_REOPENED = 50_000;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
/** Elements that have no content, or that the next of their kind closes. */
const NOT_NESTING = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** @throws Error when the layout is too long, of too many parts, or too deeply nested */
export function checkLayoutLimits(html: string): void {
  if (html.length > MAX_LAYOUT_LENGTH) {
    throw new Error(
      `html_layout has ${html.length} characters; at most ${MAX_LAYOUT_LENGTH} can be shown. Put long content into the items and show it by {{field}}.`,
    );
  }
  if (html.replace(/<[^<>]*>/g, '').length > MAX_LAYOUT_TEXT) {
    throw new Error(
      `html_layout has more than ${MAX_LAYOUT_TEXT} characters of text. Put long content into the items and show it by {{field}}.`,
    );
  }
  let depth = 0;
  let formatting = 0;
  let reopened = 0;
  let parts = html.split('{{').length - 1;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (slash === '') parts += 1;
    reopened += formatting;
    if (FORMATTING.has(name.toLowerCase())) formatting = Math.max(0, formatting + (slash === '' ? 1 : -1));
    if (parts > MAX_LAYOUT_PARTS || reopened > MAX_REOPENED) throw tooManyParts();
    if (NOT_NESTING.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_LAYOUT_DEPTH) {
      throw new Error(
        `html_layout nests elements more than ${MAX_LAYOUT_DEPTH} deep. Close the elements that are left open, or nest fewer.`,
      );
    }
  }
  if (parts > MAX_LAYOUT_PARTS) throw tooManyParts();
  if (mostAttributes(html) > MAX_LAYOUT_ATTRIBUTES) {
    throw new Error(
      `html_layout has an element with more than ${MAX_LAYOUT_ATTRIBUTES} attributes. Leave out those that say nothing, and close quotes that are left open.`,
    );
  }
}

/** The start of a tag, what is between quotes behind a sign of equality, the end of a tag, the beginning of a name or value. */
const IN_TAGS = /<[a-z][^\s/>]*|=\s*(?:"[^"]*"?|'[^']*'?)|>|[^\s/>=]+/gi;

/** Of any element of the text. A value without quotes counts as one more. */
function mostAttributes(html: string): number {
  let most = 0;
  let count = 0;
  let isInTag = false;
  for (const [piece] of html.matchAll(IN_TAGS)) {
    if (piece === '>') isInTag = false;
    else if (!isInTag && piece.startsWith('<') && piece.length > 1) {
      isInTag = true;
      count = 0;
    } else if (isInTag && !piece.startsWith('=')) {
      count += 1;
      most = Math.max(most, count);
    }
  }
  return most;
}

function tooManyParts(): Error {
  return new Error(
    `html_layout has more than ${MAX_LAYOUT_PARTS} elements and fields. Show lists by one field that holds them, such as {{turns}}.`,
  );
}
