import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { RadioAnswer, RadioScheme } from './radio.answer.js';

export const radioDefinition: SchemeDefinition<RadioScheme, RadioAnswer> = {
  type: 'radio',
  tagName: 'radio-scheme',
  parseAnswer(value, scheme) {
    const name = isPlainObject(value) ? value['label'] : undefined;
    const label = scheme.labels.find((candidate) => candidate.name === name);
    return label && radioAnswer(label);
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

/** The answer that choosing a label gives. */
export function radioAnswer(label: RadioScheme['labels'][number]): RadioAnswer {
  return { label: label.name, value: label.value };
}
