import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { text, truth, wholeNumber } from '../../config/value-schemas.js';
import { comparedItemsDescriptions, comparedItemsShape, readComparedItems } from '../compared/compared-items.config.js';
import type { BwsScheme } from './bws.answer.js';

const USUAL_KEY = 'items';
const optionalText = z.optional(z.nullable(text));
const tupleSize = z.pipe(wholeNumber, z.int().check(z.refine((value) => value >= 2 && value <= 26, 'a whole number from 2 to 26')));

const { labels, options, tooltips } = labelsShape;

const optionsSchema = z.object({
  ...comparedItemsShape,
  best_description: optionalText,
  worst_description: optionalText,
  tuple_size: z.optional(z.nullable(tupleSize)),
  sequential_key_binding: z.optional(z.nullable(truth)),
});

/** `annotation_type: bws` as a config writes it. */
export const bwsConfig: SchemeConfig<BwsScheme> = {
  description: 'The best and the worst of a few things.',
  keys: documentedKeys(z.object({ ...optionsSchema.shape, labels, options, tooltips }), {
    ...comparedItemsDescriptions,
    labels: 'What is compared with each item, where it is the same for all of them.',
    options: labelsDescriptions.options,
    tooltips: labelsDescriptions.tooltips,
    items_key: 'The field of the items that lists what is compared, as texts or as mappings with text and id. Default items.',
    best_description: 'The question for the best. Default “Which is best?”.',
    worst_description: 'The question for the worst. Default “Which is worst?”.',
    tuple_size: 'How many are compared; so many have keys. Default 4.',
    sequential_key_binding: 'Keys 1 to 0 for the best, and q to p, below them, for the worst. Default true.',
  }),
  read(source, reporter) {
    const { value, path, base } = source;
    const read = readMapping(optionsSchema, value, reporter, path, { essential: Object.keys(comparedItemsShape) });
    const compared = read && readComparedItems(read, source, reporter, USUAL_KEY);
    if (!compared) return undefined;
    const { best_description: best, worst_description: worst, tuple_size: size, sequential_key_binding: keys } = read;
    if (compared.itemsKey === undefined && size && size !== compared.items.length) {
      const message = `“tuple_size” is ${String(size)}, and ${String(compared.items.length)} labels are compared; the labels count. Change one of them.`;
      reporter.warning({ code: 'conflicting-keys', message, path: [...path, 'tuple_size'] });
    }
    return {
      type: 'bws',
      ...base,
      ...compared,
      bestDescription: best?.trim() || 'Which is best?',
      worstDescription: worst?.trim() || 'Which is worst?',
      tupleSize: size ?? 4,
      keys: keys ?? true,
    };
  },
};
