/** Registers `<soft-label-scheme>`. A registration that is there already, by whatever version, stays. */
import { SoftLabelSchemeElement } from '../schemes/soft-label/soft-label-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('soft-label-scheme')) customElements.define('soft-label-scheme', SoftLabelSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'soft-label-scheme': SoftLabelSchemeElement;
  }
}
