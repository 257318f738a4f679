/** Registers `<constant-sum-scheme>`. A registration that is there already, by whatever version, stays. */
import { ConstantSumSchemeElement } from '../schemes/constant-sum/constant-sum-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('constant-sum-scheme')) customElements.define('constant-sum-scheme', ConstantSumSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'constant-sum-scheme': ConstantSumSchemeElement;
  }
}
