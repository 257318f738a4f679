/** What the points of a pairwise scale are called: as the config says, else by the response that they prefer and how far from the middle they are. */
import { listed } from '../../config/nearest-name.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';

interface NamedScale {
  readonly values: readonly number[];
  readonly center: number;
}

const PLACES: ReadonlyMap<string, (scale: NamedScale) => number | undefined> = new Map([
  ['min', ({ values }: NamedScale) => values[0]],
  ['max', ({ values }: NamedScale) => values.at(-1)],
  ...['center', 'centre', 'middle', 'mid'].map((key) => [key, ({ center }: NamedScale) => center] as const),
]);

/** @returns a name for each point, no two the same; `undefined` when two are, which was reported */
export function pointNames(
  scale: NamedScale,
  sides: { readonly a: string; readonly b: string },
  written: Readonly<Record<string, unknown>> | readonly unknown[] | null | undefined,
  reporter: Reporter,
  path: Path,
): readonly string[] | undefined {
  const given = isList(written) ? listedNames(scale, written, reporter, path) : keyedNames(scale, written ?? {}, reporter, path);
  const names = scale.values.map((value) => given.get(value) ?? defaultName(value, scale, sides));
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled === undefined) return names;
  const message = `Two points of the scale are called “${doubled}”, so answers could not be told apart. Name them differently in “scale.labels”.`;
  reporter.error({ code: 'duplicate-label', message, path });
  return undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function defaultName(value: number, { values, center }: NamedScale, { a, b }: { readonly a: string; readonly b: string }): string {
  if (value === center) return 'Equal';
  const side = value < center ? a : b;
  if (value === values[0] || value === values.at(-1)) return `${side} is better`;
  // Where no point is in the middle, the first on each side is a whole step away from it to the annotator.
  const [first = 0, next = 1] = values;
  const away = values.includes(center) ? Math.abs(value - center) : Math.ceil(Math.abs(value - center) / (next - first));
  return `${side} +${String(Number(away.toFixed(10)))}`;
}

function keyedNames(scale: NamedScale, labels: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): Map<number, string> {
  const names = new Map<number, string>();
  for (const [key, label] of Object.entries(labels)) {
    const place = PLACES.get(key);
    const value = place ? place(scale) : key.trim() === '' ? NaN : Number(key);
    if (value !== undefined && scale.values.includes(value)) {
      const name = reporter.written([...path, key], label).trim();
      if (name !== '') names.set(value, name);
    } else if (place) {
      const message = `“${key}” does nothing here: the scale has no point in its middle.`;
      reporter.warning({ code: 'inert-key', message, path: [...path, key], at: 'key' });
    } else {
      const message = `“${key}” is no point of the scale. Its points are ${listed(scale.values.map(String))}; “min”, “max” and “center” name ends and middle.`;
      reporter.warning({ code: 'unknown-label', message, path: [...path, key], at: 'key' });
    }
  }
  return names;
}

/** A text for each point; or two for the ends, or three for the ends with the middle between them. */
function listedNames({ values, center }: NamedScale, labels: readonly unknown[], reporter: Reporter, path: Path): Map<number, string> {
  const [first, last] = [values[0], values.at(-1)];
  const places = labels.length === values.length ? values : labels.length === 2 ? [first, last] : [first, center, last];
  if (places.length !== labels.length) {
    const message = `“labels” lists ${String(labels.length)} texts for ${String(values.length)} points; they are left out. List one for each, or name min, max and center.`;
    reporter.warning({ code: 'label-count', message, path });
    return new Map();
  }
  return new Map(
    labels.flatMap((label, index) => {
      const value = places[index];
      return value === undefined ? [] : [[value, reporter.written([...path, index], label)] as const];
    }),
  );
}
