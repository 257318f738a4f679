/** Registers `<confidence-scheme>`. A registration that is there already, by whatever version, stays. */
import { ConfidenceSchemeElement } from '../schemes/confidence/confidence-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('confidence-scheme')) customElements.define('confidence-scheme', ConfidenceSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'confidence-scheme': ConfidenceSchemeElement;
  }
}
