/** HTML as text in which whatever is filled in is text: for pages that a server writes. */

/** Markup that was made by `html`. */
export class Html {
  constructor(readonly text: string) {}
}

type Filled = string | number | Html | readonly Html[] | false | undefined;

export function html(strings: TemplateStringsArray, ...values: readonly Filled[]): Html {
  return new Html(strings.map((text, index) => text + filled(values[index])).join(''));
}

function filled(value: Filled): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(({ text }) => text).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
