/** Registers `<radio-scheme>`. A registration that is there already, by whatever version, stays. */
import { RadioSchemeElement } from '../schemes/radio/radio-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('radio-scheme')) customElements.define('radio-scheme', RadioSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'radio-scheme': RadioSchemeElement;
  }
}
