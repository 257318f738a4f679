import type { SchemeBase } from '../../core/scheme.js';
import type { SliderScale } from './slider-scale.js';

export interface SliderScheme extends SchemeBase, SliderScale {
  readonly type: 'slider';
}

export interface SliderAnswer {
  /** From `min` to `max`. */
  readonly value: number;
}
