/** How a config writes the range of a slider. */
import * as z from 'zod/mini';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeSource } from '../../config/scheme-config.js';
import { decimal, text, truth } from '../../config/value-schemas.js';
import type { SliderScale } from './slider-scale.js';

const number = z.optional(z.nullable(decimal));
const label = z.optional(z.nullable(text));
const ends = z.optional(
  z.nullable(
    z.union(
      [z.array(text), z.strictObject({ min: label, max: label, left: label, right: label })],
      'a list of two texts, or a mapping with min and max',
    ),
  ),
);

export const scaleShape = {
  min: number,
  min_value: number,
  max: number,
  max_value: number,
  step: number,
  default: number,
  starting_value: number,
  min_label: label,
  max_label: label,
  left_label: label,
  right_label: label,
  labels: ends,
  show_value: z.optional(z.nullable(truth)),
};

export const scaleDescriptions: { readonly [Key in keyof typeof scaleShape]: string } = {
  min: 'The lowest number. Default 0.',
  min_value: 'Another spelling of “min”.',
  max: 'The highest number. Default 100.',
  max_value: 'Another spelling of “max”.',
  step: 'The distance between two numbers that can be chosen. Default 1, or a hundredth of a range of 2 or less; of a vas a thousandth of its range.',
  default: 'Where the thumb rests until there is an answer; resting there is none. Default: the middle.',
  starting_value: 'Another spelling of “default”.',
  min_label: 'What the lower end means.',
  max_label: 'What the upper end means.',
  left_label: 'Another spelling of “min_label”.',
  right_label: 'Another spelling of “max_label”.',
  labels: 'Both ends at once: a list of two texts, or a mapping with min and max.',
  show_value: 'Whether the number is shown. Default true; of a vas false.',
};

/**
 * @param continuous whether the scale is a line without visible steps, as in a visual analogue scale (Hayes and Patterson 1921): what is not
 *   said is then a thousandth of the range for each step, and no number
 * @returns `undefined` when there is no such range, which was reported
 */
export function readScale({ value, path }: SchemeSource, reporter: Reporter, continuous = false): SliderScale | undefined {
  const read = readMapping(z.object(scaleShape), value, reporter, path);
  if (!read) return undefined;
  const min = read.min ?? read.min_value ?? 0;
  const max = read.max ?? read.max_value ?? 100;
  const parts = continuous ? 1000 : max - min <= 2 ? 100 : max - min;
  const step = read.step ?? Number(((max - min) / parts).toPrecision(12));
  const start = read.default ?? read.starting_value ?? middle(min, max, step);
  if (!(min < max) || !(step > 0) || step > max - min) {
    const message = `A slider needs a lowest number below its highest, and a step between them; here it goes from ${String(min)} to ${String(max)} by ${String(step)}.`;
    reporter.error({ code: 'contradictory-limits', message, path });
    return undefined;
  }
  if (start < min || start > max) {
    const key = read.default === undefined || read.default === null ? 'starting_value' : 'default';
    const message = `“${key}” is ${String(start)}, outside of ${String(min)} to ${String(max)}; the thumb rests at the nearer end.`;
    reporter.warning({ code: 'contradictory-limits', message, path: [...path, key] });
  }
  const [minLabel, maxLabel] = endLabels(read);
  return { min, max, step, start: Math.min(max, Math.max(min, start)), minLabel, maxLabel, showValue: read.show_value ?? !continuous };
}

function middle(min: number, max: number, step: number): number {
  return Number((min + Math.round((max - min) / 2 / step) * step).toPrecision(12));
}

function endLabels(read: z.output<z.ZodMiniObject<typeof scaleShape>>): readonly [string, string] {
  const { labels } = read;
  const [first, last] = Array.isArray(labels)
    ? [labels.at(0), labels.length > 1 ? labels.at(-1) : undefined]
    : [labels?.min ?? labels?.left, labels?.max ?? labels?.right];
  return [read.min_label ?? read.left_label ?? first ?? '', read.max_label ?? read.right_label ?? last ?? ''];
}
