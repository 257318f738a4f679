/** How the texts of data fields are shown: `formats`, and the types of `instance_display` that say it of one field. */
import * as z from 'zod/mini';
import { textFormat, type TextFormats } from '../core/text-format.js';
import { isPlainObject } from '../core/json.js';
import type { TaskValues } from './task-keys.js';

const EXPECTED = 'plain, markdown, code, code:<language> or auto';

export const formatValues = z.record(
  z.string(),
  z.union([z.enum(['auto', 'plain', 'markdown', 'code']), z.string().check(z.regex(/^code:[\w+#.-]{1,30}$/, EXPECTED))], EXPECTED),
);

/** Those that the config sets; a layout shows no `instance_display`. */
export function readFormats({ formats, instance_display: display }: TaskValues, hasLayout: boolean): { readonly formats?: TextFormats } {
  const ofDisplay = (hasLayout ? [] : (display?.fields ?? [])).flatMap((field) => {
    const format = isPlainObject(field) ? displayFormat(field.type, field.display_options?.language) : undefined;
    return isPlainObject(field) && format ? [[field.key, format] as const] : [];
  });
  const entries = Object.entries(formats ?? {}).flatMap(([field, written]) => {
    const format = textFormat(written);
    return format ? [[field, format] as const] : [];
  });
  const all = [...ofDisplay, ...entries];
  return all.length === 0 ? {} : { formats: Object.fromEntries(all) };
}

function displayFormat(type: string | null | undefined, language: string | null | undefined): TextFormats[string] | undefined {
  switch (type?.trim().toLowerCase()) {
    case 'text':
      return 'plain';
    case 'markdown':
      return 'markdown';
    case 'code':
      return textFormat(language ? `code:${language}` : 'code') ?? 'code';
    default:
      return undefined;
  }
}
