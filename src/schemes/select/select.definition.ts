import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { SelectAnswer, SelectScheme } from './select.answer.js';

export const selectDefinition: SchemeDefinition<SelectScheme, SelectAnswer> = {
  type: 'select',
  tagName: 'select-scheme',
  parseAnswer(value, scheme) {
    const name = isPlainObject(value) ? value['label'] : undefined;
    const label = scheme.labels.find((candidate) => candidate.name === name);
    return label && selectAnswer(label);
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

/** The answer that choosing a label gives. */
export function selectAnswer({ name, value }: Label): SelectAnswer {
  return { label: name, value };
}
