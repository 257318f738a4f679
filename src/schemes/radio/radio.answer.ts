import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';
import type { ChoiceLook } from '../choice/choice-look.js';
import type { DynamicLabels } from '../choice/dynamic-labels.js';

export interface RadioScheme extends SchemeBase, ChoiceLook, DynamicLabels {
  readonly type: 'radio';
  readonly labels: readonly Label[];
}

export interface RadioAnswer {
  /** The name of the chosen label; empty where only a free response is given. */
  readonly label: string;
  /** The value of the chosen label. */
  readonly value: string | number | boolean;
  /** What no label says, in the annotator's words. */
  readonly freeResponse?: string;
}
