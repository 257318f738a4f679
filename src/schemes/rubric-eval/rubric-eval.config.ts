import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { describe, readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { scalar, text, truth } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { RubricCriterion, RubricEvalScheme } from './rubric-eval.answer.js';
import { readScale, scaleDescriptions, scaleShape } from './rubric-scale.config.js';

const criterionShape = {
  name: z.optional(scalar),
  label: z.optional(scalar),
  description: z.optional(text),
  tooltip: z.optional(text),
  ...scaleShape,
};
const criterionDescriptions: { readonly [Key in keyof typeof criterionShape]: string } = {
  name: 'The key of the criterion’s rating, and what the annotator reads where it has no “label”.',
  label: 'What the annotator reads.',
  description: 'What the criterion asks.',
  tooltip: 'Another spelling of “description”.',
  scale_points: 'How many points the criterion’s own scale has. Default: the scale of the scheme.',
  scale_labels: 'What the points of the criterion’s own scale are called.',
};
const criterion = documentedKeys(z.object(criterionShape), criterionDescriptions, { needsOneOf: ['name', 'label'] });
/** Where its key in a mapping is its name. */
const keyedCriterion = documentedKeys(z.object(criterionShape), criterionDescriptions);

const criteria = z.union(
  [z.array(z.union([scalar, criterion.schema])), z.record(z.string(), z.nullable(z.union([scalar, keyedCriterion.schema])))],
  'a list of criteria',
);

const schema = z.object({
  criteria: z.optional(z.nullable(criteria)),
  ...scaleShape,
  show_overall: z._default(truth, false),
  overall_label: z.optional(z.nullable(text)),
});

/** `annotation_type: rubric_eval` as a config writes it. */
export const rubricEvalConfig: SchemeConfig<RubricEvalScheme> = {
  description: 'Several criteria, each rated on a scale.',
  keys: documentedKeys(schema, {
    criteria: 'What is rated: names, mappings with name and description, or a mapping from names to descriptions.',
    ...scaleDescriptions,
    show_overall: 'Asks for a rating of the whole, too, in a last row. Default false.',
    overall_label: 'What the last row says. Default “Overall”.',
  }),
  read({ value, path, base }, reporter) {
    // The criteria and the scale are read part by part, so that each that is wrong is named at its place.
    const { criteria: written, scale_points: points, scale_labels: names, ...others } = value;
    const read = readMapping(schema, others, reporter, path);
    const criteria = readCriteria(written, reporter, [...path, 'criteria']);
    const labels = readScale({ scale_points: points, scale_labels: names }, reporter, path);
    if (!read || !criteria || !labels) return undefined;
    const overallLabel = read.overall_label?.trim() || null;
    if (overallLabel !== null && !read.show_overall) {
      const message = '“overall_label” does nothing without “show_overall: true”.';
      reporter.warning({ code: 'inert-key', message, path: [...path, 'overall_label'], at: 'key' });
    }
    return { type: 'rubric_eval', ...base, criteria, labels, showOverall: read.show_overall, overallLabel };
  },
};

/** @returns `undefined` when there are none, which was reported */
function readCriteria(written: unknown, reporter: Reporter, path: Path): readonly RubricCriterion[] | undefined {
  const entries = Array.isArray(written)
    ? written.map((entry: unknown, index) => ({ entry, place: [...path, index], key: undefined }))
    : Object.entries(isPlainObject(written) ? written : {}).map(([key, entry]) => ({ entry, place: [...path, key], key }));
  if (entries.length === 0) {
    const message = 'The scheme has no criteria. List them under “criteria”: [helpfulness, accuracy].';
    reporter.error({ code: 'missing-criteria', message, path: written === undefined ? path.slice(0, -1) : path, at: 'key' });
    return undefined;
  }
  const names = new Set<string>();
  return entries.flatMap(({ entry, place, key }) => {
    const found = readCriterion(entry, key, reporter, place);
    if (!found) return [];
    if (names.has(found.name)) {
      reporter.error({
        code: 'duplicate-criterion',
        message: `The criterion “${found.name}” is here twice. Rename or remove one.`,
        path: place,
      });
    }
    names.add(found.name);
    return found;
  });
}

function readCriterion(entry: unknown, key: string | undefined, reporter: Reporter, path: Path): RubricCriterion | undefined {
  if (isPlainObject(entry)) return readCriterionMapping(entry, key, reporter, path);
  const isText = scalar.safeParse(entry).success;
  if (!isText && key !== undefined && entry !== null) {
    const message = `“${key}” must have a description, as a text; here it is ${describe(entry)}. It is left out.`;
    reporter.warning({ code: 'wrong-type', message, path });
  }
  const written = isText ? reporter.written(path, entry).trim() : '';
  const name = key ?? written;
  if (name.trim() === '') {
    reportNameless(reporter, path);
    return undefined;
  }
  return { name, ...(key !== undefined && written !== '' && { description: written }) };
}

function readCriterionMapping(
  entry: Readonly<Record<string, unknown>>,
  key: string | undefined,
  reporter: Reporter,
  path: Path,
): RubricCriterion | undefined {
  const known = Object.keys(criterion.descriptions);
  for (const found of Object.keys(entry)) if (!known.includes(found)) reporter.unknownKey([...path, found], known, 'a criterion');
  const { scale_points: points, scale_labels: names, ...others } = entry;
  const read = readMapping(criterion.schema, others, reporter, path);
  const textAt = (part: 'name' | 'label') => (read?.[part] === undefined ? '' : reporter.written([...path, part], read[part]).trim());
  const name = textAt('name') || key || textAt('label');
  if (name === '') {
    reportNameless(reporter, path);
    return undefined;
  }
  const label = textAt('label');
  const description = read?.description ?? read?.tooltip;
  const hasScale = (points ?? names ?? undefined) !== undefined;
  const labels = hasScale ? readScale({ scale_points: points, scale_labels: names }, reporter, path) : undefined;
  return { name, ...(label !== '' && label !== name && { label }), ...(description && { description }), ...(labels && { labels }) };
}

function reportNameless(reporter: Reporter, path: Path): void {
  const message = 'A criterion must be a text, or a mapping with a name.';
  reporter.error({ code: 'missing-criterion-name', message, path });
}
