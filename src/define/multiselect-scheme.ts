/** Registers `<multiselect-scheme>`. A registration that is there already, by whatever version, stays. */
import { MultiselectSchemeElement } from '../schemes/multiselect/multiselect-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('multiselect-scheme')) customElements.define('multiselect-scheme', MultiselectSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'multiselect-scheme': MultiselectSchemeElement;
  }
}
