import { SharesElement } from '../shares/shares-element.js';
import type { ConstantSumScheme } from './constant-sum.answer.js';
import { constantSumDefinition } from './constant-sum.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * A number of points shared out over labels (`annotation_type: constant_sum`), so that more for one is less for another (Torgerson, “Theory and
 * Methods of Scaling”, 1958).
 *
 * @tag constant-sum-scheme
 * @tagname constant-sum-scheme
 */
export class ConstantSumSchemeElement extends SharesElement<ConstantSumScheme> {
  protected override readonly definition = constantSumDefinition;
}
