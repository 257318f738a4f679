/** Registers `<bws-scheme>`. A registration that is there already, by whatever version, stays. */
import { BwsSchemeElement } from '../schemes/bws/bws-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('bws-scheme')) customElements.define('bws-scheme', BwsSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'bws-scheme': BwsSchemeElement;
  }
}
