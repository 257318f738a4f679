import { SharesElement } from '../shares/shares-element.js';
import type { SoftLabelScheme } from './soft-label.answer.js';
import { softLabelDefinition } from './soft-label.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * How likely each label is (`annotation_type: soft_label`): a distribution over labels in place of one choice, for items on which people rightly
 * differ (Uma et al., “Learning from Disagreement: A Survey”, 2021).
 *
 * @tag soft-label-scheme
 * @tagname soft-label-scheme
 */
export class SoftLabelSchemeElement extends SharesElement<SoftLabelScheme> {
  protected override readonly definition = softLabelDefinition;
}
