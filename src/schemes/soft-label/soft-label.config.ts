import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { decimal } from '../../config/value-schemas.js';
import { readShares } from '../shares/shares.config.js';
import type { SoftLabelScheme } from './soft-label.answer.js';

const schema = z.object({ ...labelsShape, total: z._default(decimal, 100), min_per_label: z._default(decimal, 0) });

/** `annotation_type: soft_label` as a config writes it. */
export const softLabelConfig: SchemeConfig<SoftLabelScheme> = {
  description: 'How likely each label is, as shares of a total.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    total: 'What all shares make together. Default 100.',
    min_per_label: 'The least share of each label. Default 0.',
  }),
  inertKeys: new Map([['show_distribution_chart', 'the sliders show the distribution']]),
  read(source, reporter) {
    const read = readMapping(schema, source.value, reporter, source.path);
    if (!read) return undefined;
    const keys = { totalKey: 'total', minKey: 'min_per_label', total: read.total, minShare: read.min_per_label, sliders: true };
    const shares = readShares(source, keys, reporter);
    return shares && { type: 'soft_label', ...shares };
  },
};
