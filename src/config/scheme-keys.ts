/** The keys that every scheme has, whatever its type. */
import * as z from 'zod/mini';
import { documentedKeys } from './documented-keys.js';
import { scalar, text, truth } from './value-schemas.js';

export const schemeKeys = documentedKeys(
  z.object({
    annotation_type: text,
    name: scalar,
    description: z.optional(z.nullable(text)),
    required: z.optional(z.nullable(truth)),
    label_requirement: z.optional(z.nullable(z.union([truth, z.object({ required: z.optional(z.nullable(truth)) })]))),
  }),
  {
    annotation_type: 'The type of the scheme.',
    name: 'Unique within the task; answers are stored under it.',
    description: 'The question that the annotator reads.',
    required: 'Whether an item can be submitted only with an answer. Default false.',
    label_requirement: 'Another spelling of “required”: { required: true }.',
  },
);
