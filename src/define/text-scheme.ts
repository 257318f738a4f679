/** Registers `<text-scheme>`. A registration that is there already, by whatever version, stays. */
import { TextSchemeElement } from '../schemes/text/text-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('text-scheme')) customElements.define('text-scheme', TextSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'text-scheme': TextSchemeElement;
  }
}
