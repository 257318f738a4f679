import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape, readLabels } from '../../config/labels.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { choiceDescriptions, choiceShape, readChoiceLook, readDynamicLabels } from '../choice/choice.config.js';
import type { RadioScheme } from './radio.answer.js';

/** `annotation_type: radio` as a config writes it. */
export const radioConfig: SchemeConfig<RadioScheme> = {
  description: 'One label of several.',
  keys: documentedKeys(z.object({ ...labelsShape, ...choiceShape }), { ...labelsDescriptions, ...choiceDescriptions }),
  read({ value, path, base }, reporter) {
    const labels = readLabels(value, reporter, path).map(({ label }) => label);
    return labels.length === 0
      ? undefined
      : { type: 'radio', ...base, labels, ...readChoiceLook(value, reporter, path), ...readDynamicLabels(value, labels) };
  },
};
