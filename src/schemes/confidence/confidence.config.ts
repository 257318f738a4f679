import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readLabels } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig, SchemeSource } from '../../config/scheme-config.js';
import { scalar, text, truth, wholeNumber } from '../../config/value-schemas.js';
import type { LikertPoint } from '../likert/likert.answer.js';
import { readScale, scaleDescriptions, scaleShape } from '../slider/slider-scale.config.js';
import type { ConfidenceScheme } from './confidence.answer.js';

const MOST_POINTS = 20;

/** What the points mean where the config does not say it: for five of them, by far the most common number. */
const FIVE_POINTS = ['Not at all sure', 'Slightly sure', 'Fairly sure', 'Very sure', 'Certain'];

const { labels: _ends, ...sliderShape } = scaleShape;
const { labels: _endsDescription, ...sliderDescriptions } = scaleDescriptions;

const schema = z.object({
  ...sliderShape,
  target_schema: z.optional(z.nullable(text)),
  scale_type: z._default(z.enum(['likert', 'slider'], 'likert or slider'), 'likert'),
  scale_points: z._default(wholeNumber, 5),
  labels: z.optional(z.nullable(z.array(scalar))),
  sequential_key_binding: z.optional(z.nullable(truth)),
  slider_min: z.optional(z.nullable(wholeNumber)),
  slider_max: z.optional(z.nullable(wholeNumber)),
});

/** `annotation_type: confidence` as a config writes it. */
export const confidenceConfig: SchemeConfig<ConfidenceScheme> = {
  description: 'How sure the annotator is.',
  keys: documentedKeys(schema, {
    ...sliderDescriptions,
    target_schema: 'The name of the scheme that it is about. Default: none is named.',
    scale_type: 'likert for points, or slider. Default likert.',
    scale_points: 'How many points. Default 5, or as many as there are labels.',
    labels: 'A label for each point, from the least sure on.',
    sequential_key_binding: 'Gives the points the keys 1 to 9 and 0 in their order. Default false.',
    slider_min: 'Another spelling of “min”, for a slider.',
    slider_max: 'Another spelling of “max”, for a slider.',
  }),
  read(source, reporter) {
    const read = readMapping(schema, source.value, reporter, source.path);
    if (!read) return undefined;
    const scale = read.scale_type === 'slider' ? readSlider(source, reporter) : readPoints(source, read.scale_points, reporter);
    return scale && { type: 'confidence', ...source.base, targetSchema: read.target_schema ?? null, scale };
  },
};

function readSlider(source: SchemeSource, reporter: Reporter): ConfidenceScheme['scale'] | undefined {
  const { slider_min: min, slider_max: max, labels, ...value } = source.value;
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(labels !== undefined && { labels }) };
  const scale = readScale({ ...source, value: { ...value, ...limits } }, reporter);
  return scale && { kind: 'slider', ...scale };
}

function readPoints({ value, path }: SchemeSource, size: number, reporter: Reporter): ConfidenceScheme['scale'] | undefined {
  const written = Array.isArray(value['labels']) && value['labels'].length > 0;
  if (!written && (size < 2 || size > MOST_POINTS)) {
    const message = `“scale_points” must be 2 to ${String(MOST_POINTS)}; here it is ${String(size)}.`;
    reporter.error({ code: 'scale-size', message, path: [...path, 'scale_points'] });
    return undefined;
  }
  const labels = written ? value['labels'] : unnamedPoints(size);
  const points = readLabels({ ...value, labels }, reporter, path).map(({ label }, index): LikertPoint => ({ ...label, value: index + 1 }));
  return points.length === 0 ? undefined : { kind: 'points', labels: points };
}

function unnamedPoints(size: number): readonly string[] {
  return size === FIVE_POINTS.length ? FIVE_POINTS : Array.from({ length: size }, (_, index) => String(index + 1));
}
