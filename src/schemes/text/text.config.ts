import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { count, text, truth } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { TextScheme } from './text.answer.js';

/** Potato also writes `textarea: { on: true, rows: 3 }`; the field here grows with its text. */
const textareaMapping = z.pipe(
  z.object({ on: z._default(truth, true) }),
  z.transform(({ on }) => on),
);

const schema = z.object({
  textarea: z._default(z.union([truth, textareaMapping], 'true or false'), false),
  multiline: z._default(truth, false),
  placeholder: z._default(z.nullable(text), null),
  min_length: z.optional(z.nullable(count)),
  max_length: z.optional(z.nullable(count)),
});

/** `annotation_type: text` as a config writes it. */
export const textConfig: SchemeConfig<TextScheme> = {
  description: 'Free text, on one line or several.',
  keys: documentedKeys(schema, {
    textarea: 'Several lines instead of one. Default false.',
    multiline: 'Another spelling of “textarea”.',
    placeholder: 'A hint that stands in the field while it is empty.',
    min_length: 'The least number of characters. Default: no limit.',
    max_length: 'The greatest number of characters. Default: no limit.',
  }),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    if (isPlainObject(value['textarea'])) reportTextareaKeys(value['textarea'], reporter, [...path, 'textarea']);
    const { min_length: minLength = null, max_length: maxLength = null } = read;
    if (minLength !== null && maxLength !== null && minLength > maxLength) {
      reporter.error({
        code: 'contradictory-limits',
        message: `“min_length” is ${String(minLength)} and “max_length” only ${String(maxLength)}: no text fits. Change one of them.`,
        path: [...path, 'min_length'],
      });
      return undefined;
    }
    return { type: 'text', ...base, textarea: read.textarea || read.multiline, placeholder: read.placeholder ?? '', minLength, maxLength };
  },
};

function reportTextareaKeys(mapping: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): void {
  for (const key of Object.keys(mapping)) {
    const place = [...path, key];
    if (key === 'rows' || key === 'cols') {
      reporter.warning({
        code: 'inert-key',
        message: `“${key}” does nothing here: the field grows with its text.`,
        path: place,
        at: 'key',
      });
    } else if (key !== 'on') reporter.unknownKey(place, ['on'], 'textarea');
  }
}
