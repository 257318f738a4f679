/** Finds the `{{fields}}` of a layout in its text. Without DOM: the config parser uses it too. */

export interface LayoutField {
  /** The field's path, as `itemField` reads it. */
  readonly field: string;
  /** Offsets of the whole hole, braces included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Potato's templates may put filters behind a field (`{{ text | safe }}`); they do nothing here, since values are always shown as text. */
const HOLE = /\{\{\s*([^{}|]+?)\s*(?:\|[^{}]*)?\}\}/g;

/** Every hole of a text, in order. A name like `instance.text` or `item['text']` is read as the path of the field. */
export function layoutFields(text: string): readonly LayoutField[] {
  return [...text.matchAll(HOLE)].map((match) => ({
    field: fieldPath(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fieldPath(expression: string): string {
  return expression.replaceAll(/\[\s*(?:'([^']*)'|"([^"]*)"|(\d+))\s*\]/g, (_, single?: string, double?: string, index?: string) => `.${single ?? double ?? index ?? ''}`);
}
