import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { LikertAnswer, LikertPoint, LikertScheme } from './likert.answer.js';

export const likertDefinition: SchemeDefinition<LikertScheme, LikertAnswer> = {
  type: 'likert',
  tagName: 'likert-scheme',
  parseAnswer(value, scheme) {
    const name = isPlainObject(value) ? value['label'] : undefined;
    const point = scheme.labels.find((candidate) => candidate.name === name);
    return point && likertAnswer(point);
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

/** The answer that choosing a point gives. */
export function likertAnswer({ name, value }: LikertPoint): LikertAnswer {
  return { label: name, value };
}
