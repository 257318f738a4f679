import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { count, decimal } from '../../config/value-schemas.js';
import type { NumberScheme } from './number.answer.js';

const number = z.optional(z.nullable(decimal));

const schema = z.object({
  min: number,
  min_value: number,
  max: number,
  max_value: number,
  step: number,
  decimals: z.optional(z.nullable(count)),
});

/** `annotation_type: number` as a config writes it. */
export const numberConfig: SchemeConfig<NumberScheme> = {
  description: 'A number.',
  keys: documentedKeys(schema, {
    min: 'The lowest number. Default: no limit.',
    min_value: 'Another spelling of “min”.',
    max: 'The highest number. Default: no limit.',
    max_value: 'Another spelling of “max”.',
    step: 'The distance between two numbers that are allowed. Default: every number is.',
    decimals: 'How many digits may stand behind the decimal sign, in place of “step”.',
  }),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    const min = read.min ?? read.min_value ?? null;
    const max = read.max ?? read.max_value ?? null;
    const step = read.step ?? (read.decimals === undefined || read.decimals === null ? null : 10 ** -read.decimals);
    const isEmpty = min !== null && max !== null && min > max;
    if (isEmpty || (step !== null && !(step > 0))) {
      const message = isEmpty
        ? `“min” is ${String(min)} and “max” only ${String(max)}: no number fits. Change one of them.`
        : `“step” must be more than 0; here it is ${String(step)}.`;
      reporter.error({
        code: 'contradictory-limits',
        message,
        path: [...path, isEmpty ? (read.min === undefined ? 'min_value' : 'min') : 'step'],
      });
      return undefined;
    }
    return { type: 'number', ...base, min, max, step };
  },
};
