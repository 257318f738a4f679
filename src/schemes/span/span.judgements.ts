/** Marked text, as the set of its spans: two agree on a span when its ends and its label are the same. */
import { labelSet } from '../../analysis/scheme-judgements.js';
import { isPlainObject } from '../../core/json.js';

export const spanJudgements = labelSet(({ spans }) =>
  Array.isArray(spans)
    ? spans.flatMap((span: unknown) =>
        isPlainObject(span) && typeof span['label'] === 'string' ? [JSON.stringify([span['start'], span['end'], span['label']])] : [],
      )
    : undefined,
);
