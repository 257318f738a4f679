/** Registers `<span-scheme>`. A registration that is there already, by whatever version, stays. */
import { SpanSchemeElement } from '../schemes/span/span-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('span-scheme')) customElements.define('span-scheme', SpanSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'span-scheme': SpanSchemeElement;
  }
}
