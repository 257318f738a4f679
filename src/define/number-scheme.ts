/** Registers `<number-scheme>`. A registration that is there already, by whatever version, stays. */
import { NumberSchemeElement } from '../schemes/number/number-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('number-scheme')) customElements.define('number-scheme', NumberSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'number-scheme': NumberSchemeElement;
  }
}
