import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { SliderAnswer, SliderScheme } from './slider.answer.js';
import { onScale } from './slider-scale.js';

export const sliderDefinition: SchemeDefinition<SliderScheme, SliderAnswer> = {
  type: 'slider',
  tagName: 'slider-scheme',
  parseAnswer(answer, scheme) {
    const value = isPlainObject(answer) ? onScale(answer['value'], scheme) : undefined;
    return value === undefined ? undefined : { value };
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};
