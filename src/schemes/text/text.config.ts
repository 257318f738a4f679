import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { count, scalar, text, truth } from '../../config/value-schemas.js';
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
  min_chars: z.optional(z.nullable(count)),
  max_length: z.optional(z.nullable(count)),
  max_chars: z.optional(z.nullable(count)),
  show_char_count: z._default(truth, false),
  labels: z.optional(z.nullable(z.array(z.union([scalar, z.object({ name: scalar })], 'a text')))),
});

/** `annotation_type: text` as a config writes it. */
export const textConfig: SchemeConfig<TextScheme> = {
  description: 'Free text, on one line or several.',
  keys: documentedKeys(schema, {
    textarea: 'Several lines instead of one. Default false.',
    multiline: 'Another spelling of “textarea”.',
    placeholder: 'A hint that stands in the field while it is empty.',
    min_length: 'The least number of characters. Default: no limit.',
    min_chars: 'Another spelling of “min_length”.',
    max_length: 'The greatest number of characters. Default: no limit.',
    max_chars: 'Another spelling of “max_length”.',
    show_char_count: 'Shows how many characters are written, without limits too. Default false.',
    labels: 'What stands before the field; with several labels there is a field for each, and limits hold for each.',
  }),
  inertKeys: new Map([
    ['collapsible', 'the field always stands open'],
    ['target_schema', 'schemes stand in the order of the config; put this one behind the other'],
  ]),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    if (isPlainObject(value['textarea'])) reportTextareaKeys(value['textarea'], reporter, [...path, 'textarea']);
    const minLength = read.min_length ?? read.min_chars ?? null;
    const maxLength = read.max_length ?? read.max_chars ?? null;
    const fields = readFields(read.labels && Array.isArray(value['labels']) ? value['labels'] : [], reporter, [...path, 'labels']);
    if (minLength !== null && maxLength !== null && minLength > maxLength) {
      reporter.error({
        code: 'contradictory-limits',
        message: `“min_length” is ${String(minLength)} and “max_length” only ${String(maxLength)}: no text fits. Change one of them.`,
        path: [...path, read.min_length === undefined ? 'min_chars' : 'min_length'],
      });
      return undefined;
    }
    return {
      type: 'text',
      ...base,
      textarea: read.textarea || read.multiline || value['annotation_type'] === 'textarea',
      placeholder: read.placeholder ?? '',
      minLength,
      maxLength,
      ...(read.show_char_count && { counted: true }),
      ...(fields.length > 0 && { fields }),
    };
  },
};

/** Fields are told apart by their names. */
function readFields(written: readonly unknown[], reporter: Reporter, path: Path): readonly string[] {
  const names = new Set<string>();
  written.forEach((entry, index) => {
    const place = isPlainObject(entry) ? [...path, index, 'name'] : [...path, index];
    const name = reporter.written(place, isPlainObject(entry) ? entry['name'] : entry);
    for (const key of isPlainObject(entry) ? Object.keys(entry) : []) {
      if (key === 'name') continue;
      const message = `“${key}” does nothing here: a label of a text scheme stands before its field, and has a name alone.`;
      reporter.warning({ code: 'inert-key', message, path: [...path, index, key], at: 'key' });
    }
    if (names.has(name)) {
      const message = `The label “${name}” is here twice. Rename or remove one.`;
      reporter.error({ code: 'duplicate-label', message, path: place });
    }
    names.add(name);
  });
  return [...names];
}

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
