import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { scalar, truth, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { SemanticDifferentialScheme, SemanticPair } from './semantic-differential.answer.js';
import { pairKey } from './semantic-differential.definition.js';

const MOST_POINTS = 11;
const POINTS = `a whole number from 2 to ${String(MOST_POINTS)}`;

const pair = documentedKeys(z.object({ left: scalar, right: scalar }), {
  left: 'The word on the left, where the scale begins with 1.',
  right: 'The word on the right, where the scale ends.',
});

const schema = z.object({
  pairs: z.optional(
    z.nullable(z.union([z.array(z.union([z.array(scalar), pair.schema])), z.record(z.string(), scalar)], 'a list of pairs of words')),
  ),
  scale_points: z._default(z.pipe(wholeNumber, z.int().check(z.refine((value) => value >= 2 && value <= MOST_POINTS, POINTS))), 7),
  show_numbers: z._default(truth, false),
  show_center_label: z.optional(z.nullable(truth)),
});

/** `annotation_type: semantic_differential` as a config writes it. */
export const semanticDifferentialConfig: SchemeConfig<SemanticDifferentialScheme> = {
  description: 'Scales between opposite words (Osgood, Suci and Tannenbaum 1957).',
  keys: documentedKeys(schema, {
    pairs: 'The opposite words: a list of [left, right], or of mappings with left and right.',
    scale_points: `How many points each scale has: ${POINTS}. Default 7.`,
    show_numbers: 'Shows the number of each point. Default false.',
    show_center_label: 'Says that the middle point is neutral, where there is one. Default true.',
  }),
  read({ value, path, base }, reporter) {
    // The pairs are read one by one, so that each that is wrong is named at its place.
    const { pairs: written, ...others } = value;
    const read = readMapping(schema, others, reporter, path, { essential: ['scale_points'] });
    const pairs = readPairs(written, reporter, [...path, 'pairs']);
    if (!read || !pairs) return undefined;
    if (read.show_center_label === true && read.scale_points % 2 === 0) {
      const message = `“show_center_label” does nothing here: of ${String(read.scale_points)} points none is in the middle.`;
      reporter.warning({ code: 'inert-key', message, path: [...path, 'show_center_label'], at: 'key' });
    }
    return {
      type: 'semantic_differential',
      ...base,
      pairs,
      scalePoints: read.scale_points,
      showNumbers: read.show_numbers,
      showCenterLabel: (read.show_center_label ?? true) && read.scale_points % 2 === 1,
    };
  },
};

/** @returns `undefined` when there are none, or some that cannot be told apart, which was reported */
function readPairs(written: unknown, reporter: Reporter, path: Path): readonly SemanticPair[] | undefined {
  const entries = Array.isArray(written)
    ? written.map((entry: unknown, index) => ({ entry, place: [...path, index] }))
    : Object.entries(isPlainObject(written) ? written : {}).map(([left, right]) => ({ entry: [left, right], place: [...path, left] }));
  if (entries.length === 0) {
    const message = 'The scheme has no pairs of opposite words. List them under “pairs”: [[Bad, Good], [Weak, Strong]].';
    reporter.error({ code: 'missing-pairs', message, path: written === undefined ? path.slice(0, -1) : path, at: 'key' });
    return undefined;
  }
  const keys = new Set<string>();
  return entries.flatMap(({ entry, place }) => {
    const found = readPair(entry, place, isPlainObject(written), reporter);
    if (!found) return [];
    if (keys.has(pairKey(found))) {
      const message = `The pair “${found.left} – ${found.right}” is here twice. Remove one.`;
      reporter.error({ code: 'duplicate-pair', message, path: place });
    }
    keys.add(pairKey(found));
    return found;
  });
}

function readPair(entry: unknown, place: Path, keyed: boolean, reporter: Reporter): SemanticPair | undefined {
  const isList = Array.isArray(entry);
  if (!isList && isPlainObject(entry)) {
    for (const key of Object.keys(entry)) {
      if (key !== 'left' && key !== 'right') reporter.unknownKey([...place, key], ['left', 'right'], 'a pair');
    }
  }
  const sides: readonly unknown[] = isList ? entry : isPlainObject(entry) ? [entry['left'], entry['right']] : [];
  const words = sides.map((side, index) => {
    const sidePath = keyed ? place : [...place, isList ? index : index === 0 ? 'left' : 'right'];
    if (!scalar.safeParse(side).success) return '';
    return (keyed && index === 0 ? String(side) : reporter.written(sidePath, side)).trim();
  });
  const [left = '', right = ''] = words;
  if (words.length === 2 && left !== '' && right !== '') return { left, right };
  const message = 'A pair is a list of two words, [Bad, Good], or a mapping with left and right.';
  reporter.error({ code: 'wrong-pair', message, path: place });
  return undefined;
}
