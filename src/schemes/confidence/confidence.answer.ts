import type { SchemeBase } from '../../core/scheme.js';
import type { LikertPoint } from '../likert/likert.answer.js';
import type { SliderScale } from '../slider/slider-scale.js';

/** How sure the annotator is: of the answer to another scheme, or of all answers. */
export interface ConfidenceScheme extends SchemeBase {
  readonly type: 'confidence';
  /** The scheme that it is about; `null`: none is named. */
  readonly targetSchema: string | null;
  /** Points to choose from, or a slider. */
  readonly scale: { readonly kind: 'points'; readonly labels: readonly LikertPoint[] } | ({ readonly kind: 'slider' } & SliderScale);
}

export interface ConfidenceAnswer {
  /** The name of the chosen point; absent on a slider. */
  readonly label?: string;
  readonly value: number;
}
