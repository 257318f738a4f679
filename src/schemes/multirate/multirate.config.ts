import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readLabelMap } from '../../config/label-map.js';
import { labelsDescriptions, labelsShape, readLabels, type ReadLabel } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig, SchemeSource } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { text, truth, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { MultirateOption, MultirateScheme } from './multirate.answer.js';

const MOST_TABLES = 6;

const tableCount = z.pipe(
  wholeNumber,
  z.int().check(z.refine((value) => value >= 1 && value <= MOST_TABLES, `a whole number from 1 to ${String(MOST_TABLES)}`)),
);

const displayConfig = documentedKeys(z.object({ num_columns: z.optional(z.nullable(tableCount)) }), {
  num_columns: 'How many tables share the options, side by side where there is room. Default 1.',
});

const schema = z.object({
  ...labelsShape,
  options_from_data: z.optional(z.nullable(text)),
  option_randomization: z._default(z.nullable(truth), false),
  display_config: z.optional(z.nullable(displayConfig.schema)),
  arrangement: z._default(z.enum(['horizontal', 'vertical'], '“horizontal” or “vertical”'), 'horizontal'),
});

/** What a label may have and an option may not: it is rated, and not chosen. */
const CHOICE_KEYS = ['value', 'key_value', 'shortcut', 'color'];

/** `annotation_type: multirate` as a config writes it. */
export const multirateConfig: SchemeConfig<MultirateScheme> = {
  description: 'Several things rated with the same labels, in a table.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    labels: 'What each option can be rated with: texts, numbers, or mappings with name, value, tooltip, key_value and color.',
    options: 'What is rated: texts, or mappings with name, label and tooltip.',
    tooltips: 'An explanation of labels and options, by their name.',
    options_from_data:
      'In place of “options”: the field of the item that lists them, as texts or as mappings with name, label and description.',
    option_randomization: 'Shows the options in an order that differs from item to item. Default false.',
    display_config: 'How the options are laid out.',
    arrangement:
      'With several tables: whether the next option stands beside the last one (horizontal) or below it (vertical). Default horizontal.',
    sequential_key_binding:
      'Gives the labels the keys 1 to 9 and 0 for the first unrated option even before the grid has the focus. Within it they work in any case. Default false.',
  }),
  read(source, reporter) {
    const { value, path, base } = source;
    const read = readMapping(schema, value, reporter, path, { essential: ['options_from_data'] });
    if (!read) return undefined;
    const fromData = read.options_from_data?.trim() || null;
    const rows = readOptions(source, fromData, reporter);
    const { options: _, tooltips, ...labelKeys } = value;
    const columns = readLabels({ ...labelKeys, labels: value['labels'] ?? [] }, reporter, path).map(({ label }) => label);
    if (!rows || columns.length === 0) return undefined;
    // A list goes by the order of the labels.
    const named = Array.isArray(tooltips) ? columns : [...columns, ...rows];
    const remarks = readLabelMap(tooltips, new Set(named.map(({ name }) => name)), reporter, [...path, 'tooltips']);
    return {
      type: 'multirate',
      ...base,
      labels: columns.map((label) => ({ ...label, ...withText('tooltip', remarks.get(label.name)?.text) })),
      options: rows.map((option) => ({
        ...option,
        ...(named.includes(option) && withText('description', remarks.get(option.name)?.text)),
      })),
      optionsFromData: rows.length === 0 ? fromData : null,
      shuffled: read.option_randomization ?? false,
      tables: readTables(read.display_config?.num_columns ?? 1, value, reporter, path),
      direction: read.arrangement === 'vertical' ? 'down' : 'across',
    };
  },
};

/** @returns no options where the item has them; `undefined` when there are none at all, which was reported */
function readOptions({ value, path }: SchemeSource, fromData: string | null, reporter: Reporter): readonly MultirateOption[] | undefined {
  const written = value['options'];
  const isThere = written !== undefined && written !== null;
  if (!isThere && fromData !== null) return [];
  if (!isThere) {
    const message = 'The scheme has nothing to rate. List it under “options”, or name the item’s field with “options_from_data”.';
    reporter.error({ code: 'missing-options', message, path });
    return undefined;
  }
  if (fromData !== null) {
    const message = '“options_from_data” does nothing here: “options” lists what is rated. Remove one of them.';
    reporter.warning({ code: 'conflicting-keys', message, path: [...path, 'options_from_data'], at: 'key' });
  }
  const options = readLabels({ options: written }, reporter, path);
  return options.length === 0 ? undefined : options.map((option) => optionOf(option, reporter));
}

function optionOf({ label: { name, tooltip }, alias, source, path }: ReadLabel, reporter: Reporter): MultirateOption {
  for (const key of CHOICE_KEYS) {
    if (source[key] === undefined || (key === 'value' && nameless(source))) continue;
    const message = `“${key}” does nothing here: an option is rated, and only a label is chosen.`;
    reporter.warning({ code: 'inert-key', message, path: [...path, key], at: 'key' });
  }
  return { name: alias, ...(name !== alias && { label: name }), ...withText('description', tooltip) };
}

/** Whether `value` is all that it is called by. */
function nameless(source: Readonly<Record<string, unknown>>): boolean {
  return ['name', 'label', 'text'].every((key) => source[key] === undefined);
}

function withText<Key extends string>(key: Key, found: string | undefined): { readonly [K in Key]?: string } | object {
  return found === undefined ? {} : { [key]: found };
}

function readTables(tables: number, value: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): number {
  const display = value['display_config'];
  const known = Object.keys(displayConfig.descriptions);
  for (const key of isPlainObject(display) ? Object.keys(display) : []) {
    if (!known.includes(key)) reporter.unknownKey([...path, 'display_config', key], known, 'display_config');
  }
  if (tables === 1 && value['arrangement'] !== undefined) {
    const message = '“arrangement” does nothing here: the options stand in one table. Set “display_config.num_columns” for more.';
    reporter.warning({ code: 'inert-key', message, path: [...path, 'arrangement'], at: 'key' });
  }
  return tables;
}
