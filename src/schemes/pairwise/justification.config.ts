/** `justification` of a pairwise scheme, as a config writes it. */
import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { describe, readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { Path } from '../../config/source-text.js';
import { count, scalar, text, truth } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { JustificationScheme } from './justification.js';

const justificationKeys = documentedKeys(
  z.object({
    required: z.optional(z.nullable(truth)),
    reason_categories: z.optional(z.nullable(z.array(scalar, 'a list of texts'))),
    min_rationale_chars: z.optional(z.nullable(count)),
    rationale_placeholder: z.optional(z.nullable(text)),
    evidence: z.optional(z.nullable(truth)),
  }),
  {
    required: 'Whether a preference needs a justification. Default false.',
    reason_categories: 'The reasons to choose from; several may apply. Default: none, only a rationale.',
    min_rationale_chars: 'The least number of characters of a rationale. Default 0: no limit.',
    rationale_placeholder: 'A hint that stands in the field for the rationale while it is empty.',
    evidence: 'Whether the annotator may mark the words of the responses that decided it. Default false.',
  },
);

export const justificationSchema = z.optional(z.nullable(z.union([truth, justificationKeys.schema], 'true, false, or a mapping')));

/** @param value the `justification` of the scheme; nothing and `false`: it asks for none */
export function readJustification(value: unknown, reporter: Reporter, path: Path): JustificationScheme | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isPlainObject(value)) {
    const on = truth.safeParse(value);
    if (!on.success) {
      const message = `“justification” must be true, false, or a mapping; here it is ${describe(value)}. It counts as false.`;
      reporter.warning({ code: 'wrong-type', message, path });
    }
    return on.data ? { required: false, reasons: [], minLength: 0, placeholder: '' } : undefined;
  }
  const known = Object.keys(justificationKeys.descriptions);
  for (const key of Object.keys(value)) if (!known.includes(key)) reporter.unknownKey([...path, key], known, 'a justification');
  const read = readMapping(justificationKeys.schema, value, reporter, path);
  if (!read) return undefined;
  return {
    required: read.required ?? false,
    reasons: readReasons(read.reason_categories ?? [], reporter, [...path, 'reason_categories']),
    minLength: read.min_rationale_chars ?? 0,
    placeholder: read.rationale_placeholder ?? '',
    ...(read.evidence && { evidence: true }),
  };
}

function readReasons(reasons: readonly unknown[], reporter: Reporter, path: Path): readonly string[] {
  const read = new Set<string>();
  for (const [index, value] of reasons.entries()) {
    const reason = reporter.written([...path, index], value);
    if (read.has(reason)) {
      reporter.warning({ code: 'duplicate-label', message: `The reason “${reason}” is here twice. Remove one.`, path: [...path, index] });
    }
    read.add(reason);
  }
  return [...read];
}
