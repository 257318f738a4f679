/** The keys that every scheme has, whatever its type. */
import * as z from 'zod/mini';
import { displayLogicKeys, showIfKeys } from './display-logic-keys.js';
import { documentedKeys } from './documented-keys.js';
import { scalar, text, truth } from './value-schemas.js';

export const schemeKeys = documentedKeys(
  z.object({
    annotation_type: text,
    name: scalar,
    description: z.optional(z.nullable(text)),
    required: z.optional(z.nullable(truth)),
    label_requirement: z.optional(
      z.nullable(
        z.union([
          truth,
          z.object({ required: z.optional(z.nullable(truth)), required_label: z.optional(z.nullable(z.union([scalar, z.array(scalar)]))) }),
        ]),
      ),
    ),
    display_logic: z.optional(z.nullable(displayLogicKeys.schema)),
    show_if: z.optional(z.nullable(z.union([showIfKeys.schema, z.array(showIfKeys.schema)]))),
  }),
  {
    annotation_type: 'The type of the scheme.',
    name: 'Unique within the task; answers are stored under it.',
    description: 'The question that the annotator reads.',
    required: 'Whether an item can be submitted only with an answer. Default false.',
    label_requirement: 'Another spelling of “required”: { required: true }.',
    display_logic: 'When the scheme is shown: conditions over the answers to other schemes.',
    show_if: 'A short form of “display_logic”: shown where a scheme, or a field of the item, has a value.',
  },
);
