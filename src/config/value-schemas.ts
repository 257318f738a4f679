/** The kinds of values in a config. Each schema's error message says what it expects, as the end of a sentence. */
import * as z from 'zod/mini';

/** YAML 1.1 spellings count: Potato reads with a YAML 1.1 parser. */
export const truth = z.union([z.boolean(), z.stringbool()], 'true or false');
export const text = z.pipe(
  z.union([z.string(), z.number(), z.boolean()], 'a text'),
  z.transform((value) => String(value)),
);
export const scalar = z.union([z.string(), z.number(), z.boolean()], 'a text or a number');
/** A number, also one in quotes. */
export const wholeNumber = z.union(
  [
    z.int(),
    z.pipe(
      z.string().check(z.regex(/^\s*-?\d{1,15}\s*$/)),
      z.transform((value) => Number(value)),
    ),
  ],
  'a whole number',
);
/** Any number, also one in quotes. */
export const decimal = z.union(
  [
    z.number(),
    z.pipe(
      z.string().check(z.regex(/^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/)),
      z.transform((value) => Number(value)),
    ),
  ],
  'a number',
);
export const count = z.union([z.pipe(wholeNumber, z.int().check(z.nonnegative()))], 'a whole number of 0 or more');
/** How many of something; Potato writes −1 for no limit. */
export const limit = z.pipe(
  z.nullable(
    z.union(
      [z.pipe(wholeNumber, z.int().check(z.refine((value) => value === -1 || value > 0)))],
      'a whole number of 1 or more, or -1 for no limit',
    ),
  ),
  z.transform((value) => (value === null || value < 0 ? null : value)),
);
export const texts = z.array(z.string('a text'), 'a list of texts');
