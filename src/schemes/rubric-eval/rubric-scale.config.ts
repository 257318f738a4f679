/** The scale of a rubric, or of one criterion: how many points it has, and what each is called. */
import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';
import { scalar, text, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';

/** As many as there are digits to choose them by. */
const MOST_POINTS = 10;
const POINTS = `a whole number from 2 to ${String(MOST_POINTS)}`;
const DEFAULT_NAMES = ['Poor', 'Below Average', 'Average', 'Good', 'Excellent'];

const point = documentedKeys(
  z.object({ name: z.optional(scalar), label: z.optional(scalar), description: z.optional(text), tooltip: z.optional(text) }),
  {
    name: 'What the point is called.',
    label: 'Another spelling of “name”.',
    description: 'What the point means.',
    tooltip: 'Another spelling of “description”.',
  },
  { needsOneOf: ['name', 'label'] },
);
const onePoint = z.union([scalar, point.schema]);

export const scaleShape = {
  scale_points: z.optional(z.nullable(z.pipe(wholeNumber, z.int().check(z.refine((value) => value >= 2 && value <= MOST_POINTS, POINTS))))),
  scale_labels: z.optional(
    z.nullable(z.union([z.array(onePoint), z.record(z.string(), onePoint)], 'a list of labels, or a mapping from numbers to labels')),
  ),
};

export const scaleDescriptions: { readonly [Key in keyof typeof scaleShape]: string } = {
  scale_points: `How many points the scale has: ${POINTS}. Default: as many as “scale_labels”, else 5.`,
  scale_labels:
    'What the points are called: a list, lowest first, or a mapping from numbers. A point without a label shows its number. Default: Poor to Excellent for 5 points, else numbers.',
};

interface WrittenPoint {
  readonly value: number;
  readonly entry: unknown;
  readonly path: Path;
}

/** @returns the points, lowest first; `undefined` when there can be none, which was reported */
export function readScale(source: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): readonly Label[] | undefined {
  const read = readMapping(z.object({ scale_points: scaleShape.scale_points }), source, reporter, path, { essential: ['scale_points'] });
  if (!read) return undefined;
  const written = writtenPoints(source['scale_labels'], reporter, [...path, 'scale_labels']);
  const first = Math.min(1, ...written.map(({ value }) => value));
  const counted = written.length === 0 ? DEFAULT_NAMES.length : Math.max(...written.map(({ value }) => value)) - first + 1;
  const size = read.scale_points ?? counted;
  if (size < 2 || size > MOST_POINTS) {
    const message = `A scale has 2 to ${String(MOST_POINTS)} points; here it has ${String(size)}. Change “scale_labels”.`;
    reporter.error({ code: 'scale-size', message, path: [...path, 'scale_labels'] });
    return undefined;
  }
  const names = written.length === 0 && size === DEFAULT_NAMES.length ? DEFAULT_NAMES : [];
  const labels = new Map(
    Array.from({ length: size }, (_, index): [number, Label] => {
      const value = first + index;
      return [value, { name: names[index] ?? String(value), value }];
    }),
  );
  for (const wrote of written) {
    if (labels.has(wrote.value)) labels.set(wrote.value, readPoint(wrote, reporter));
    else reportBeyond(wrote, size, reporter);
  }
  reportDoubled([...labels.values()], reporter, [...path, 'scale_labels']);
  return [...labels.values()];
}

function writtenPoints(written: unknown, reporter: Reporter, path: Path): readonly WrittenPoint[] {
  if (written === undefined || written === null) return [];
  if (Array.isArray(written)) return written.map((entry: unknown, index) => ({ value: index + 1, entry, path: [...path, index] }));
  if (!isPlainObject(written)) {
    const message = '“scale_labels” must be a list of labels, or a mapping from numbers to labels. The points show their numbers instead.';
    reporter.warning({ code: 'wrong-type', message, path });
    return [];
  }
  return Object.entries(written).flatMap(([key, entry]) => {
    if (/^-?\d{1,3}$/.test(key)) return { value: Number(key), entry, path: [...path, key] };
    const message = `“${key}” is not the number of a point. Write {1: …, 2: …}, or a list.`;
    reporter.warning({ code: 'wrong-type', message, path: [...path, key], at: 'key' });
    return [];
  });
}

function readPoint({ value, entry, path }: WrittenPoint, reporter: Reporter): Label {
  if (!isPlainObject(entry)) return { name: nameOf(entry, path, reporter) ?? String(value), value };
  const known = Object.keys(point.descriptions);
  for (const key of Object.keys(entry)) if (!known.includes(key)) reporter.unknownKey([...path, key], known, 'a point of a scale');
  const read = readMapping(point.schema, entry, reporter, path);
  const key = entry['name'] === undefined ? 'label' : 'name';
  const tooltip = read?.description ?? read?.tooltip;
  return { name: nameOf(entry[key], [...path, key], reporter) ?? String(value), value, ...(tooltip && { tooltip }) };
}

function nameOf(written: unknown, path: Path, reporter: Reporter): string | undefined {
  const name = scalar.safeParse(written).success ? reporter.written(path, written).trim() : '';
  if (name !== '') return name;
  const message = 'A point of a scale must have a text. It shows its number instead.';
  reporter.warning({ code: 'missing-label-name', message, path });
  return undefined;
}

function reportBeyond({ value, path }: WrittenPoint, size: number, reporter: Reporter): void {
  const message = `The scale has ${String(size)} points, so the label of point ${String(value)} is left out. Change “scale_points”.`;
  reporter.warning({ code: 'conflicting-keys', message, path });
}

function reportDoubled(labels: readonly Label[], reporter: Reporter, path: Path): void {
  const names = new Set<string>();
  for (const { name } of labels) {
    if (names.has(name)) {
      reporter.error({ code: 'duplicate-label', message: `Two points of the scale are called “${name}”. Rename one.`, path });
    }
    names.add(name);
  }
}
