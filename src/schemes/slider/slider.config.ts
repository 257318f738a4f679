import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import { readScale, scaleDescriptions, scaleShape } from './slider-scale.config.js';
import type { SliderScheme } from './slider.answer.js';

/** `annotation_type: slider` as a config writes it. */
export const sliderConfig: SchemeConfig<SliderScheme> = {
  description: 'A number on a range; as vas, a line without visible steps.',
  keys: documentedKeys(z.object(scaleShape), scaleDescriptions),
  inertKeys: new Map([['show_labels', 'the labels of the ends are always shown']]),
  read(source, reporter) {
    const scale = readScale(source, reporter, source.value['annotation_type'] === 'vas');
    return scale && { type: 'slider', ...source.base, ...scale };
  },
};
