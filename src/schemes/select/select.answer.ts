import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

export interface SelectScheme extends SchemeBase {
  readonly type: 'select';
  readonly labels: readonly Label[];
}

export interface SelectAnswer {
  /** The name of the chosen label. */
  readonly label: string;
  /** The value of the chosen label. */
  readonly value: string | number | boolean;
}
