import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

export interface RadioScheme extends SchemeBase {
  readonly type: 'radio';
  readonly labels: readonly Label[];
}

export interface RadioAnswer {
  /** The name of the chosen label. */
  readonly label: string;
  /** The value of the chosen label. */
  readonly value: string | number | boolean;
}
