/** `mode: scale` of a pairwise scheme: `scale` as a config writes it, as labels from the strongest preference for A to the strongest for B. */
import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readLabelMap, type LabelRemark } from '../../config/label-map.js';
import { assignDigits, assignShortcuts, isSequential } from '../../config/label-shortcuts.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeSource } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { scalar } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { pointNames } from './pairwise-scale-names.config.js';

/** More do not fit into a row that one looks over; they become a slider. */
const MOST_IN_ROW = 11;
const MOST_POINTS = 1001;

const decimal = z.union(
  [
    z.number(),
    z.pipe(
      z.string().check(z.regex(/^\s*[+-]?\d{1,15}(?:\.\d{1,10})?\s*$/)),
      z.transform((value) => Number(value)),
    ),
  ],
  'a number',
);

const scaleKeys = documentedKeys(
  z.object({
    min: z.optional(z.nullable(decimal)),
    max: z.optional(z.nullable(decimal)),
    step: z.optional(z.nullable(decimal)),
    default: z.optional(z.nullable(decimal)),
    labels: z.optional(z.nullable(z.union([z.array(scalar), z.record(z.string(), scalar)], 'a mapping or a list'))),
  }),
  {
    min: 'The number for the strongest preference for A. Default -3.',
    max: 'The number for the strongest preference for B. Default 3.',
    step: 'The distance between two points. Default 1.',
    default: 'Where a slider rests while there is no answer. Default: the middle. It is no answer by itself.',
    labels: 'What points mean: a mapping with min, max and center, or by their numbers; or a list with a text for each point.',
  },
);

export const scaleSchema = z.optional(z.nullable(scaleKeys.schema));

interface Scale {
  /** From the least to the greatest. */
  readonly values: readonly number[];
  /** The value that prefers neither. */
  readonly center: number;
}

/**
 * @param sides what the two responses are called
 * @returns `undefined` when there is no such scale, which was reported
 */
export function readScale(
  { value: scheme, path }: SchemeSource,
  sides: { readonly a: string; readonly b: string },
  reporter: Reporter,
): Pick<PairwiseScheme, 'labels' | 'slider'> | undefined {
  const scalePath = [...path, 'scale'];
  const written = isPlainObject(scheme['scale']) ? scheme['scale'] : {};
  const known = Object.keys(scaleKeys.descriptions);
  for (const key of Object.keys(written)) if (!known.includes(key)) reporter.unknownKey([...scalePath, key], known, 'a scale');
  const read = readMapping(scaleKeys.schema, written, reporter, scalePath, { essential: ['min', 'max', 'step'] });
  if (!read) return undefined;
  const scale = readPoints({ min: read.min ?? -3, max: read.max ?? 3, step: read.step ?? 1 }, reporter, scalePath);
  const names = scale && pointNames(scale, sides, read.labels, reporter, [...scalePath, 'labels']);
  if (!scale || !names) return undefined;
  const labels = withRemarks(pointLabels(scale, names), scheme, reporter, path);
  const start = read.default ?? undefined;
  if (labels.length <= MOST_IN_ROW) {
    if (start !== undefined) {
      const message = '“default” does nothing here: the points stand in a row, and none is chosen before the annotator chooses it.';
      reporter.warning({ code: 'inert-key', message, path: [...scalePath, 'default'], at: 'key' });
    }
    return { labels };
  }
  return { labels, slider: { start: nearestIndex(scale.values, start ?? scale.center) } };
}

function readPoints(
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  reporter: Reporter,
  path: Path,
): Scale | undefined {
  const problem = scaleProblem(min, max, step);
  if (problem !== undefined) {
    reporter.error({ code: 'contradictory-limits', message: problem, path });
    return undefined;
  }
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  // Without the rounding errors of repeated sums.
  const values = Array.from({ length: count }, (_, index) => Number((min + index * step).toFixed(10)));
  const last = values.at(-1) ?? max;
  if (last < max) {
    const message = `Steps of ${String(step)} from ${String(min)} do not reach ${String(max)}; the scale ends at ${String(last)}. Change “step” or “max”.`;
    reporter.warning({ code: 'uneven-scale', message, path: [...path, 'step'] });
  }
  const hasZero = min < 0 && last > 0;
  const center = hasZero ? 0 : Number(((min + last) / 2).toFixed(10));
  if (!hasZero || min + last !== 0) {
    const why = hasZero ? 'It has more room for one response than for the other' : 'Zero, which prefers neither, is not between its ends';
    const taken = hasZero ? 'Numbers below zero prefer A, above zero B' : `Numbers below ${String(center)} count for A, above it for B`;
    reporter.warning({ code: 'uneven-scale', message: `${why}. ${taken}. Use a scale such as -3 to 3.`, path });
  }
  return { values, center };
}

function scaleProblem(min: number, max: number, step: number): string | undefined {
  if (min >= max) return `“min” is ${String(min)} and “max” ${String(max)}: “max” must be greater.`;
  if (step <= 0) return `“step” is ${String(step)}; it must be more than 0.`;
  const count = (max - min) / step + 1;
  if (count < 2) return `A step of ${String(step)} leaves a single point between ${String(min)} and ${String(max)}. Make “step” smaller.`;
  return count > MOST_POINTS ? `The scale has more than ${String(MOST_POINTS)} points. Make “step” larger.` : undefined;
}

function pointLabels({ values, center }: Scale, names: readonly string[]): PairwiseLabel[] {
  const distances = [...new Set(values.map((value) => distance(value, center)))].filter((found) => found > 0).sort((one, two) => one - two);
  return values.map((value, index) => ({
    name: names[index] ?? String(value),
    value,
    winner: value < center ? 'a' : value > center ? 'b' : 'tie',
    strength: distances.indexOf(distance(value, center)) + 1,
  }));
}

function distance(value: number, center: number): number {
  return Number(Math.abs(value - center).toFixed(10));
}

function nearestIndex(values: readonly number[], wanted: number): number {
  const distances = values.map((value) => Math.abs(value - wanted));
  return distances.indexOf(Math.min(...distances));
}

/** Keys and tooltips name points as they name labels elsewhere. */
function withRemarks(
  labels: readonly PairwiseLabel[],
  scheme: Readonly<Record<string, unknown>>,
  reporter: Reporter,
  path: Path,
): readonly PairwiseLabel[] {
  const names = new Set(labels.map(({ name }) => name));
  const mapped = (key: string): ReadonlyMap<string, LabelRemark> => readLabelMap(scheme[key], names, reporter, [...path, key]);
  const tooltips = mapped('tooltips');
  const colors = mapped('label_colors');
  const keys = assignShortcuts(mapped('keyboard_shortcuts'), reporter);
  if (isSequential(scheme, reporter, path) && labels.length <= MOST_IN_ROW) {
    assignDigits(
      labels.map((label) => ({ label })),
      keys,
    );
  }
  return labels.map((label) => {
    const [shortcut, tooltip, color] = [keys.get(label.name), tooltips.get(label.name)?.text, colors.get(label.name)?.text];
    return { ...label, ...(tooltip && { tooltip }), ...(shortcut !== undefined && { shortcut }), ...(color && { color }) };
  });
}
