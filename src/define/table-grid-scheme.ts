/** Registers `<table-grid-scheme>`. A registration that is there already, by whatever version, stays. */
import { TableGridSchemeElement } from '../schemes/table-grid/table-grid-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('table-grid-scheme')) customElements.define('table-grid-scheme', TableGridSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'table-grid-scheme': TableGridSchemeElement;
  }
}
