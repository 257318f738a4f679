/** `dimensions` of a pairwise scheme with `mode: multi_dimension`, as a config writes them. */
import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';
import { scalar, text, truth } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { PairwiseDimension, PairwiseLabel } from './pairwise.answer.js';

const DEFAULT_TIE = 'Tie';

const shape = {
  name: z.optional(scalar),
  label: z.optional(scalar),
  description: z.optional(z.nullable(text)),
  allow_tie: z.optional(z.nullable(truth)),
  tie_label: z.optional(z.nullable(text)),
};
const descriptions: { readonly [Key in keyof typeof shape]: string } = {
  name: 'The key of the verdict, and what the annotator reads where there is no “label”.',
  label: 'What the annotator reads.',
  description: 'What the dimension asks.',
  allow_tie: 'Adds a label for a tie. Default: the scheme’s “allow_tie”.',
  tie_label: 'The text of that label. Default: the scheme’s “tie_label”, else “Tie”.',
};
const dimension = documentedKeys(z.object(shape), descriptions, { needsOneOf: ['name', 'label'] });
const keyedDimension = documentedKeys(z.object(shape), descriptions);

export const dimensionsSchema = z.optional(
  z.nullable(
    z.union(
      [z.array(z.union([scalar, dimension.schema])), z.record(z.string(), z.nullable(z.union([scalar, keyedDimension.schema])))],
      'a list of dimensions',
    ),
  ),
);

/** What a dimension is where it does not say otherwise. */
export interface DimensionDefaults {
  readonly labels: readonly PairwiseLabel[];
  readonly allowTie: boolean;
  readonly tieLabel: string | undefined;
}

/** @returns `undefined` when there are none, which was reported */
export function readDimensions(
  written: unknown,
  defaults: DimensionDefaults,
  reporter: Reporter,
  path: Path,
): readonly PairwiseDimension[] | undefined {
  const entries = Array.isArray(written)
    ? written.map((entry: unknown, index) => ({ entry, place: [...path, index], key: undefined }))
    : Object.entries(isPlainObject(written) ? written : {}).map(([key, entry]) => ({ entry, place: [...path, key], key }));
  if (entries.length === 0) {
    const message = '“mode: multi_dimension” needs “dimensions”: a list of names, or of mappings with name and description.';
    reporter.error({ code: 'missing-dimensions', message, path: written === undefined ? path.slice(0, -1) : path, at: 'key' });
    return undefined;
  }
  const names = new Set<string>();
  return entries.flatMap(({ entry, place, key }) => {
    const found = readDimension(isPlainObject(entry) ? entry : asMapping(entry, key), key, defaults, reporter, place);
    if (!found) return [];
    if (names.has(found.name)) {
      const message = `The dimension “${found.name}” is here twice. Rename or remove one.`;
      reporter.error({ code: 'duplicate-dimension', message, path: place });
    }
    names.add(found.name);
    return found;
  });
}

/** A name alone, or the description under a name. */
function asMapping(entry: unknown, key: string | undefined): Readonly<Record<string, unknown>> {
  return key === undefined ? { name: entry } : { description: entry };
}

function readDimension(
  source: Readonly<Record<string, unknown>>,
  key: string | undefined,
  defaults: DimensionDefaults,
  reporter: Reporter,
  path: Path,
): PairwiseDimension | undefined {
  const known = Object.keys(descriptions);
  for (const found of Object.keys(source)) if (!known.includes(found)) reporter.unknownKey([...path, found], known, 'a dimension');
  const read = readMapping(dimension.schema, source, reporter, path);
  const textAt = (part: 'name' | 'label') => {
    const found = read?.[part];
    return found === undefined ? '' : reporter.written([...path, part], found).trim();
  };
  const name = textAt('name') || key?.trim() || textAt('label');
  if (name === '') {
    const message = 'A dimension must be a text, or a mapping with a name.';
    reporter.error({ code: 'missing-dimension-name', message, path });
    return undefined;
  }
  const label = textAt('label') || name.replaceAll('_', ' ');
  const description = read?.description?.trim();
  const labels = withTie(read ?? {}, defaults, reporter, path);
  return { name, ...(label !== name && { label }), ...(description && { description }), labels };
}

function withTie(
  read: { readonly allow_tie?: boolean | null | undefined; readonly tie_label?: string | null | undefined },
  { labels, allowTie, tieLabel }: DimensionDefaults,
  reporter: Reporter,
  path: Path,
): readonly PairwiseLabel[] {
  const allowed = read.allow_tie ?? allowTie;
  if (!allowed && read.tie_label) {
    const message = '“tie_label” does nothing here: it needs “allow_tie: true”.';
    reporter.warning({ code: 'inert-key', message, path: [...path, 'tie_label'], at: 'key' });
  }
  const name = read.tie_label || tieLabel || DEFAULT_TIE;
  const hasTie = labels.some((label) => label.name === name || (label.winner === 'tie' && !read.tie_label));
  return allowed && !hasTie ? [...labels, { name, value: name, winner: 'tie', strength: 0 }] : labels;
}
