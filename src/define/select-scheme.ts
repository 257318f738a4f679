/** Registers `<select-scheme>`. A registration that is there already, by whatever version, stays. */
import { SelectSchemeElement } from '../schemes/select/select-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('select-scheme')) customElements.define('select-scheme', SelectSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'select-scheme': SelectSchemeElement;
  }
}
