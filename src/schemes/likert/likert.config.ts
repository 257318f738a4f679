import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape, readLabels } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig, SchemeSource } from '../../config/scheme-config.js';
import { text, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { LikertPoint, LikertScheme } from './likert.answer.js';

const MOST_POINTS = 100;

const optionalText = z.optional(z.nullable(text));
const optionalNumber = z.optional(z.nullable(wholeNumber));

const schema = z.object({
  ...labelsShape,
  size: optionalNumber,
  min_value: optionalNumber,
  max_value: optionalNumber,
  min_label: optionalText,
  max_label: optionalText,
});

type Keys = z.output<typeof schema>;

/** `annotation_type: likert` as a config writes it. */
export const likertConfig: SchemeConfig<LikertScheme> = {
  description: 'One point of a scale.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    labels: 'A label for each point, from the lowest on; or a mapping from the points’ numbers to their labels.',
    size: 'How many points the scale has.',
    min_value: 'The number of the lowest point. Default 1.',
    max_value: 'The number of the highest point, in place of “size”.',
    min_label: 'What the lowest point means.',
    max_label: 'What the highest point means.',
  }),
  inertKeys: new Map([
    ['displaying_score', 'the number of a point is always shown where it has no label of its own'],
    ['mid_label', 'only the ends and the points themselves have labels; give the points “labels”'],
  ]),
  read(source, reporter) {
    const { value, path, base } = source;
    const read = readMapping(schema, value, reporter, path);
    const points = read && readPoints(read, source, reporter);
    if (!read || !points) return undefined;
    return { type: 'likert', ...base, labels: points, minLabel: read.min_label ?? '', maxLabel: read.max_label ?? '' };
  },
};

function readPoints(read: Keys, source: SchemeSource, reporter: Reporter): readonly LikertPoint[] | undefined {
  const first = read.min_value ?? 1;
  const written = source.value['labels'] ?? source.value['options'];
  const isEmpty = written === undefined || written === null || (Array.isArray(written) && written.length === 0);
  if (isEmpty) return numberedPoints(read, first, source, reporter);
  const labels = readLabels(isPlainObject(written) ? withValues(source.value, written) : source.value, reporter, source.path).map(
    ({ label }) => label,
  );
  const size = sizeOf(read, first);
  if (size !== undefined && size !== labels.length && labels.length > 0) {
    const message = `The scale has ${String(labels.length)} labels and is said to have ${String(size)} points; the labels count. Change one of them.`;
    reporter.warning({ code: 'conflicting-keys', message, path: [...source.path, read.size === undefined ? 'max_value' : 'size'] });
  }
  return labels.length === 0 ? undefined : labels.map((label, index) => ({ ...label, value: pointValue(label, first + index) }));
}

/** A mapping from numbers to labels becomes a list, in the order of the numbers. */
function withValues(
  scheme: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(labels);
  const isNumbered = entries.every(([key, label]) => /^-?\d+$/.test(key) && (typeof label === 'string' || typeof label === 'number'));
  if (!isNumbered) return scheme;
  const inOrder = entries.sort(([one], [other]) => Number(one) - Number(other));
  return { ...scheme, labels: inOrder.map(([key, label]) => ({ name: label, value: Number(key) })) };
}

function pointValue(label: Label, place: number): number {
  return typeof label.value === 'number' ? label.value : place;
}

function sizeOf({ size, max_value: max }: Keys, first: number): number | undefined {
  if (size !== undefined && size !== null) return size;
  return max === undefined || max === null ? undefined : max - first + 1;
}

function numberedPoints(read: Keys, first: number, { value, path }: SchemeSource, reporter: Reporter): readonly LikertPoint[] | undefined {
  const size = sizeOf(read, first);
  if (size === undefined || size < 2 || size > MOST_POINTS) {
    const found = size === undefined ? '' : `; here it has ${String(size)}`;
    const message = `A likert scale has 2 to ${String(MOST_POINTS)} points${found}. Say how many with “size”, or list “labels”.`;
    const key = (['size', 'max_value'] as const).find((candidate) => value[candidate] !== undefined);
    reporter.error({ code: 'scale-size', message, path: key === undefined ? path : [...path, key] });
    return undefined;
  }
  const labels = Array.from({ length: size }, (_, index) => first + index);
  // By readLabels, so that shortcuts and tooltips for the numbers work too.
  return readLabels({ ...value, labels }, reporter, path).map(({ label }, index) => ({ ...label, value: first + index }));
}
