/** All the forms in which a config writes labels, read into one. */
import * as z from 'zod/mini';
import { isPlainObject } from '../core/json.js';
import type { Label } from '../core/label.js';
import { documentedKeys, type DocumentedKeys } from './documented-keys.js';
import { readLabelMap, type LabelRemark } from './label-map.js';
import { assignDigits, assignShortcuts, isSequential } from './label-shortcuts.js';
import { readMapping } from './read-mapping.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';
import { scalar, text, truth } from './value-schemas.js';

/** A label with what its scheme type may want to read beside the common keys. */
export interface ReadLabel {
  readonly label: Label;
  /** What the config calls it: `name`, where `text` or `label` beside it says what the annotator reads. */
  readonly alias: string;
  /** The label as written, when it was a mapping. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

const labelShape = {
  name: z.optional(scalar),
  label: z.optional(scalar),
  text: z.optional(scalar),
  value: z.optional(scalar),
  tooltip: z.optional(text),
  description: z.optional(text),
  key_value: z.optional(scalar),
  key_binding: z.optional(scalar),
  shortcut: z.optional(scalar),
  color: z.optional(text),
};

const labelDescriptions: { readonly [Key in keyof typeof labelShape]: string } = {
  name: 'What the annotator reads, and what is stored as the answer’s label.',
  label: 'What the annotator reads, in place of “name”, which is then the value.',
  text: 'Another spelling of “label”.',
  value: 'What is stored as the answer’s value. Default: the name.',
  tooltip: 'An explanation of the label.',
  description: 'Another spelling of “tooltip”.',
  key_value: 'The key that chooses the label.',
  key_binding: 'Another spelling of “key_value”.',
  shortcut: 'Another spelling of “key_value”.',
  color: 'The colour of the label, as CSS has it.',
};

const labelSchema = z.object(labelShape);

/** By which of its keys a config calls a label, the first that it has. */
const NAME_KEYS = ['name', 'label', 'text', 'value'] as const;

export const LABEL_KEYS: readonly string[] = Object.keys(labelShape);

const labelRemarks = z.optional(
  z.nullable(z.union([z.record(z.string(), scalar), z.array(z.nullable(scalar))], 'a mapping from labels to texts')),
);
const shortcutRemarks = z.optional(
  z.nullable(z.union([truth, z.record(z.string(), scalar), z.array(z.nullable(scalar))], 'a mapping from labels to keys')),
);

/**
 * The keys of a scheme that this file reads: the shape for a type's own schema.
 * @param extra what else a label of this scheme type may have; the same keys are `extraKeys` of `readLabels`
 */
export function labelsShapeWith<Shape extends z.core.$ZodShape>(extra: DocumentedKeys<Shape>) {
  const shape = { ...labelShape, ...extra.schema.shape };
  const descriptions = { ...labelDescriptions, ...extra.descriptions };
  const listed = documentedKeys(z.object(shape), descriptions, { needsOneOf: ['name', 'label', 'text', 'value'] });
  const keyed = documentedKeys(z.object(shape), descriptions);
  const labels = z.optional(
    z.union(
      [z.array(z.nullable(z.union([scalar, listed.schema]))), z.record(z.string(), z.nullable(z.union([scalar, keyed.schema])))],
      'a list of labels',
    ),
  );
  return {
    labels,
    options: labels,
    keyboard_shortcuts: shortcutRemarks,
    tooltips: labelRemarks,
    label_colors: labelRemarks,
    sequential_key_binding: z.optional(z.nullable(truth)),
  };
}

/** The same for labels that have the common keys alone. */
export const labelsShape = /* @__PURE__ */ labelsShapeWith(documentedKeys(z.object({}), {}));

export const labelsDescriptions: { readonly [Key in keyof typeof labelsShape]: string } = {
  labels: 'The labels to choose from: texts, numbers, or mappings with name, value, tooltip, key_value and color.',
  options: 'Another spelling of “labels”.',
  keyboard_shortcuts: 'The key that chooses each label, by the label’s name or in the labels’ order; true: the keys 1 to 9 and 0.',
  tooltips: 'An explanation of each label, by the label’s name or in the labels’ order.',
  label_colors: 'A colour for each label, by the label’s name or in the labels’ order.',
  sequential_key_binding: 'Gives the labels the keys 1 to 9 and 0 in their order. Default false.',
};

/** Keys of a label that are known and do nothing here. */
const INERT_LABEL_KEYS: ReadonlyMap<string, string> = new Map([
  ['abbreviation', 'a label is always shown whole'],
  ['tooltip_file', 'write the explanation itself under “tooltip”'],
  ['videopath', 'labels are text; show films by the layout or by a video scheme'],
  ['label_id', 'answers are stored by “name” and “value”'],
]);

interface Draft extends ReadLabel {
  readonly shortcutWritten: LabelRemark | undefined;
}

/**
 * Reads `labels` with their shortcuts and tooltips. Labels missing or doubled are errors: answers could not be told apart.
 * @param extraKeys what else a label of this scheme type may have
 */
export function readLabels(
  scheme: Readonly<Record<string, unknown>>,
  reporter: Reporter,
  path: Path,
  extraKeys: readonly string[] = [],
): readonly ReadLabel[] {
  const key = scheme['labels'] === undefined && scheme['options'] !== undefined ? 'options' : 'labels';
  const listPath = [...path, key];
  if (key === 'labels' && scheme['options'] !== undefined && scheme['options'] !== null) {
    const message = '“options” is another spelling of “labels”, and does nothing beside it. Remove one of them.';
    reporter.warning({ code: 'conflicting-keys', message, path: [...path, 'options'], at: 'key' });
  }
  const drafts = entriesOf(scheme[key], reporter, listPath).flatMap((entry) => readLabel(entry, reporter, extraKeys) ?? []);
  if (drafts.length === 0) {
    const message = 'The scheme has no labels. List them under “labels”.';
    reporter.error({ code: 'missing-labels', message, path: scheme[key] === undefined ? path : listPath, at: 'key' });
    return [];
  }
  reportDoubled(drafts, reporter);
  return withRemarks(drafts, scheme, reporter, path);
}

interface Entry {
  readonly value: unknown;
  readonly path: Path;
  /** The key of the entry, where labels are written as a mapping. */
  readonly key: string | undefined;
}

function entriesOf(labels: unknown, reporter: Reporter, path: Path): Entry[] {
  if (Array.isArray(labels)) return labels.map((value: unknown, index) => ({ value, path: [...path, index], key: undefined }));
  if (isPlainObject(labels))
    return Object.entries(labels).map(([key, value]) => ({ value, path: [...path, key], key: reporter.writtenKey([...path, key]) }));
  return [];
}

function readLabel({ value, path, key }: Entry, reporter: Reporter, extraKeys: readonly string[]): Draft | undefined {
  if (isPlainObject(value)) return readLabelMapping(value, path, key, reporter, extraKeys);
  if (key !== undefined) {
    // A mapping from a name to its explanation.
    const isText = value !== null && typeof value !== 'object';
    if (Array.isArray(value)) reporter.warning({ code: 'wrong-type', message: `“${key}” must have a text here. It is left out.`, path });
    const tooltip = isText ? reporter.written(path, value) : undefined;
    return draft({ name: key, value: key, ...(tooltip !== undefined && { tooltip }) }, path);
  }
  // YAML reads the word “null” as nothing.
  const isWord = value === null && /^null$/i.test(reporter.written(path, value));
  if (!isWord && typeof value === 'object') {
    reporter.error({ code: 'missing-label-name', message: 'A label must be a text, a number, or a mapping with a name.', path });
    return undefined;
  }
  const name = reporter.written(path, value);
  if (name.trim() === '') {
    reporter.error({ code: 'missing-label-name', message: 'A label must have a text.', path });
    return undefined;
  }
  return draft({ name, value: typeof value === 'number' && Number.isFinite(value) ? value : name }, path);
}

function readLabelMapping(
  source: Readonly<Record<string, unknown>>,
  path: Path,
  key: string | undefined,
  reporter: Reporter,
  extraKeys: readonly string[],
): Draft | undefined {
  const known = [...LABEL_KEYS, ...extraKeys];
  reportLabelKeys(source, known, reporter, path);
  const read = readMapping(labelSchema, source, reporter, path);
  if (!read) return undefined;
  const nameIn = (keys: readonly (typeof NAME_KEYS)[number][]) => {
    const found = keys.find((candidate) => read[candidate] !== undefined && read[candidate] !== '');
    return found === undefined ? undefined : reporter.written([...path, found], read[found]);
  };
  const alias = key ?? nameIn(NAME_KEYS);
  if (alias === undefined) {
    reporter.error({ code: 'missing-label-name', message: 'The label has no name. Give it one with “name”.', path });
    return undefined;
  }
  const name = nameIn(['label', 'text', 'name']) ?? alias;
  const tooltip = read.tooltip ?? read.description;
  const shortcutKey = (['key_value', 'key_binding'] as const).find((candidate) => read[candidate] !== undefined) ?? 'shortcut';
  const shortcut = read[shortcutKey];
  const label = { name, value: read.value ?? alias, ...(tooltip && { tooltip }), ...(read.color && { color: read.color }) };
  const shortcutPath = [...path, shortcutKey];
  return draft(
    label,
    path,
    { alias, source },
    shortcut === undefined ? undefined : { text: reporter.written(shortcutPath, shortcut), path: shortcutPath },
  );
}

function reportLabelKeys(source: Readonly<Record<string, unknown>>, known: readonly string[], reporter: Reporter, path: Path): void {
  for (const key of Object.keys(source)) {
    if (known.includes(key)) continue;
    const reason = INERT_LABEL_KEYS.get(key);
    if (reason === undefined) reporter.unknownKey([...path, key], known, 'a label');
    else reporter.warning({ code: 'inert-key', message: `“${key}” does nothing here: ${reason}.`, path: [...path, key], at: 'key' });
  }
}

function draft(
  label: Label,
  path: Path,
  { alias, source }: Pick<ReadLabel, 'alias' | 'source'> = { alias: label.name, source: {} },
  shortcutWritten?: LabelRemark,
): Draft {
  return { label, path, alias, source, shortcutWritten };
}

function reportDoubled(drafts: readonly Draft[], reporter: Reporter): void {
  const names = new Set<string>();
  for (const { label, path } of drafts) {
    if (names.has(label.name)) {
      reporter.error({ code: 'duplicate-label', message: `The label “${label.name}” is here twice. Rename or remove one.`, path });
    }
    names.add(label.name);
  }
}

/** Folds the scheme's maps into its labels. */
function withRemarks(drafts: readonly Draft[], scheme: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): ReadLabel[] {
  const names = new Set(drafts.map(({ label }) => label.name));
  const aliases = new Map(drafts.map(({ alias, label }) => [alias, label.name]));
  const mapped = (key: string) => readLabelMap(scheme[key], names, reporter, [...path, key], aliases);
  const [shortcuts, tooltips, colors] = [mapped('keyboard_shortcuts'), mapped('tooltips'), mapped('label_colors')];
  const requests = new Map<string, LabelRemark>();
  for (const { label, shortcutWritten } of drafts) {
    const request = shortcuts.get(label.name) ?? shortcutWritten;
    if (request) requests.set(label.name, request);
  }
  const keys = assignShortcuts(requests, reporter);
  if (isSequential(scheme, reporter, path)) assignDigits(drafts, keys);
  return drafts.map(({ label, alias, source, path: labelPath }) => {
    const shortcut = keys.get(label.name);
    const tooltip = tooltips.get(label.name)?.text ?? label.tooltip;
    const color = colors.get(label.name)?.text ?? label.color;
    return {
      label: {
        name: label.name,
        value: label.value,
        ...(tooltip && { tooltip }),
        ...(shortcut !== undefined && { shortcut }),
        ...(color && { color }),
      },
      alias,
      source,
      path: labelPath,
    };
  });
}
