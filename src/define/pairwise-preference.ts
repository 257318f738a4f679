/** Registers `<pairwise-preference>`. A registration that is there already, by whatever version, stays. */
import { PairwisePreferenceElement } from '../schemes/pairwise/pairwise-preference.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('pairwise-preference')) customElements.define('pairwise-preference', PairwisePreferenceElement);

declare global {
  interface HTMLElementTagNameMap {
    'pairwise-preference': PairwisePreferenceElement;
  }
}
