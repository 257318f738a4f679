/** `display_logic` and `show_if` as a config writes them. */
import * as z from 'zod/mini';
import { documentedKeys } from './documented-keys.js';
import { scalar, text, truth } from './value-schemas.js';

export const OPERATORS = [
  'equals',
  'not_equals',
  'contains',
  'not_contains',
  'matches',
  'gt',
  'gte',
  'lt',
  'lte',
  'in_range',
  'not_in_range',
  'empty',
  'not_empty',
  'length_gt',
  'length_lt',
  'length_in_range',
] as const;

export type Operator = (typeof OPERATORS)[number];

const values = z.union([scalar, z.array(scalar)]);

export const conditionKeys = documentedKeys(
  z.object({
    schema: text,
    operator: z.enum(OPERATORS),
    value: z.optional(values),
    case_sensitive: z.optional(truth),
  }),
  {
    schema: 'The name of the scheme whose answer is looked at.',
    operator: `How it is compared: ${OPERATORS.join(', ')}.`,
    value: 'What it is compared with: a text, a number, a list of them (any of which counts), or [least, greatest] for a range.',
    case_sensitive: 'Whether capital letters count. Default false.',
  },
);

export const displayLogicKeys = documentedKeys(
  z.object({ show_when: z.array(conditionKeys.schema), logic: z.optional(z.enum(['all', 'any'])) }),
  { show_when: 'The conditions, at least one.', logic: 'Whether all of them must hold, or any. Default all.' },
);

export const showIfKeys = documentedKeys(z.object({ field: text, value: z.optional(values), value_in: z.optional(z.array(scalar)) }), {
  field: 'The name of a scheme, or of a field of the item.',
  value: 'What its answer must be.',
  value_in: 'A list, one of which its answer must be.',
});
