import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { truth } from '../../config/value-schemas.js';
import { comparedItemsDescriptions, comparedItemsShape, readComparedItems } from '../compared/compared-items.config.js';
import type { RankingScheme } from './ranking.answer.js';

const { labels, options, tooltips } = labelsShape;

const optionsSchema = z.object({ ...comparedItemsShape, allow_ties: z.optional(z.nullable(truth)) });

/** `annotation_type: ranking` as a config writes it. */
export const rankingConfig: SchemeConfig<RankingScheme> = {
  description: 'A few things in order, from the best to the worst.',
  keys: documentedKeys(z.object({ ...optionsSchema.shape, labels, options, tooltips }), {
    ...comparedItemsDescriptions,
    labels: 'What is ranked: texts, or mappings with name and tooltip.',
    options: labelsDescriptions.options,
    tooltips: labelsDescriptions.tooltips,
    allow_ties: 'Whether several may share a place. Default false.',
  }),
  inertKeys: new Map([
    ['sequential_key_binding', 'digits always set the place of what has the focus'],
    ['drag_handle', 'there is always a handle'],
  ]),
  read(source, reporter) {
    const read = readMapping(optionsSchema, source.value, reporter, source.path, { essential: Object.keys(comparedItemsShape) });
    const compared = read && readComparedItems(read, source, reporter);
    return compared && { type: 'ranking', ...source.base, ...compared, allowTies: read.allow_ties ?? false };
  },
};
