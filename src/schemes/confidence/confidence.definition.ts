import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { onScale } from '../slider/slider-scale.js';
import type { ConfidenceAnswer, ConfidenceScheme } from './confidence.answer.js';

export const confidenceDefinition: SchemeDefinition<ConfidenceScheme, ConfidenceAnswer> = {
  type: 'confidence',
  tagName: 'confidence-scheme',
  shortcuts: ({ scale }) => (scale.kind === 'points' ? scale.labels.map(({ name, shortcut: key }) => ({ name, key })) : []),
  parseAnswer(answer, { scale }) {
    if (!isPlainObject(answer)) return undefined;
    if (scale.kind === 'slider') {
      const value = onScale(answer['value'], scale);
      return value === undefined ? undefined : { value };
    }
    const point = scale.labels.find(({ name }) => name === answer['label']);
    return point && { label: point.name, value: point.value };
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};
