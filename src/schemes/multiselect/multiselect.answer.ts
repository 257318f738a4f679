import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';
import type { ChoiceLook } from '../choice/choice-look.js';
import type { DynamicLabels } from '../choice/dynamic-labels.js';

export interface MultiselectScheme extends SchemeBase, ChoiceLook, DynamicLabels {
  readonly type: 'multiselect';
  readonly labels: readonly Label[];
  /** `null`: no limit. */
  readonly minSelections: number | null;
  readonly maxSelections: number | null;
  /** The names of labels that have to be chosen. */
  readonly requiredLabels: readonly string[];
  /** Choosing a label takes the others back. */
  readonly single: boolean;
}

export interface MultiselectAnswer {
  /** The names of the chosen labels, in the order of the config. */
  readonly labels: readonly string[];
  /** Their values, in the same order. */
  readonly values: readonly (string | number | boolean)[];
  /** What no label says, in the annotator's words. */
  readonly freeResponse?: string;
}
