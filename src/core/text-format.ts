/** How the texts of a data field are shown. */

/**
 * `auto`: as Markdown where the text has clear signs of it, else `plain`, which keeps every character and line break as it is. `code` keeps them too,
 * in a monospaced font; with a language (`code:python`) it is highlighted.
 */
export type TextFormat = 'auto' | 'plain' | 'markdown' | 'code' | `code:${string}`;

/** Data field → format. A field within another one is named by its path (`responses.0`); a format of the outer one counts for it too. */
export type TextFormats = Readonly<Record<string, TextFormat>>;

const FORMATS: readonly TextFormat[] = ['auto', 'plain', 'markdown', 'code'];
const WITH_LANGUAGE = /^code:[\w+#.-]{1,30}$/;

/** A format as people write it; `undefined` where it is none. */
export function textFormat(written: unknown): TextFormat | undefined {
  if (typeof written !== 'string') return undefined;
  const name = written.trim().toLowerCase();
  const format = FORMATS.find((each) => each === name);
  if (format) return format;
  return WITH_LANGUAGE.test(name) ? `code:${name.slice('code:'.length)}` : undefined;
}

/** The format that is set for a field, or for the nearest that holds it; `undefined` where none is. */
export function formatOf(field: string, formats: TextFormats | undefined): TextFormat | undefined {
  if (!formats) return undefined;
  let path = field;
  for (;;) {
    if (Object.hasOwn(formats, path)) return textFormat(formats[path]) ?? 'auto';
    const dot = path.lastIndexOf('.');
    if (dot < 0) return undefined;
    path = path.slice(0, dot);
  }
}
