/** Registers `<hierarchical-multiselect-scheme>`. A registration that is there already, by whatever version, stays. */
import { HierarchicalMultiselectSchemeElement } from '../schemes/hierarchical-multiselect/hierarchical-multiselect-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('hierarchical-multiselect-scheme')) {
  customElements.define('hierarchical-multiselect-scheme', HierarchicalMultiselectSchemeElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'hierarchical-multiselect-scheme': HierarchicalMultiselectSchemeElement;
  }
}
