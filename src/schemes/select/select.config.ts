import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { labelsDescriptions, labelsShape, readLabels } from '../../config/labels.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { SelectScheme } from './select.answer.js';

/** `annotation_type: select` as a config writes it. */
export const selectConfig: SchemeConfig<SelectScheme> = {
  description: 'One label of a drop-down list.',
  keys: documentedKeys(z.object(labelsShape), labelsDescriptions),
  inertKeys: new Map([
    ['use_predefined_labels', 'this library ships no lists of countries, ethnicities or religions; list them under “labels”'],
  ]),
  read({ value, path, base }, reporter) {
    // Reported already, as a key that does nothing: the scheme is left out, and the others can be answered.
    if (value['use_predefined_labels'] !== undefined && value['labels'] === undefined && value['options'] === undefined)
      return 'unsupported';
    const labels = readLabels(value, reporter, path).map(({ label }) => label);
    return labels.length === 0 ? undefined : { type: 'select', ...base, labels };
  },
};
