/** Finds the `{{field}}` holes in a layout. Pure text work: the config parser uses it without a DOM. Knows no HTML beyond comments. */

/** A hole: the field path as `itemField` reads it, and the offsets of its braces in the layout (`end` is exclusive). */
export interface LayoutField {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const COMMENT_OR_HOLE = /<!--[^]*?(?:-->|$)|\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;
const SUBSCRIPT = /\[\s*(?:'([^'\]]*)'|"([^"\]]*)"|(\d+))\s*\]/g;

/**
 * The holes of a layout in the order of the text. Holes within HTML comments are none, as nothing of a comment is shown; nor are braces
 * around nothing. Filters (`{{ text | safe }}`) are ignored and subscripts (`list[0]`) read as paths (`list.0`).
 */
export function layoutFields(html: string): readonly LayoutField[] {
  const fields: LayoutField[] = [];
  for (const match of html.matchAll(COMMENT_OR_HOLE)) {
    const field = fieldPath(match[1] ?? match[2] ?? '');
    if (field !== '') fields.push({ field, start: match.index, end: match.index + match[0].length });
  }
  return fields;
}

function fieldPath(expression: string): string {
  const [path = ''] = expression.split('|');
  return path.replace(SUBSCRIPT, (_, single?: string, double?: string, index?: string) => `.${single ?? double ?? index ?? ''}`).trim();
}
