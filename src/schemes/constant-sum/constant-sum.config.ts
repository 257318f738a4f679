import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape } from '../../config/labels.js';
import { readMapping } from '../../config/read-mapping.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { decimal } from '../../config/value-schemas.js';
import { readShares } from '../shares/shares.config.js';
import type { ConstantSumScheme } from './constant-sum.answer.js';

const schema = z.object({
  ...labelsShape,
  total_points: z._default(decimal, 100),
  min_per_item: z._default(decimal, 0),
  input_type: z._default(z.enum(['number', 'slider'], 'number or slider'), 'number'),
});

/** `annotation_type: constant_sum` as a config writes it. */
export const constantSumConfig: SchemeConfig<ConstantSumScheme> = {
  description: 'Points shared out over labels.',
  keys: documentedKeys(schema, {
    ...labelsDescriptions,
    total_points: 'How many points there are to give. Default 100.',
    min_per_item: 'The least number of points of each label. Default 0.',
    input_type: 'number for fields alone, slider for sliders beside them. Default number.',
  }),
  read(source, reporter) {
    const read = readMapping(schema, source.value, reporter, source.path);
    if (!read) return undefined;
    const sliders = read.input_type === 'slider';
    const keys = { totalKey: 'total_points', minKey: 'min_per_item', total: read.total_points, minShare: read.min_per_item, sliders };
    const shares = readShares(source, keys, reporter);
    return shares && { type: 'constant_sum', ...shares };
  },
};
