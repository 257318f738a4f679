/** Registers `<likert-scheme>`. A registration that is there already, by whatever version, stays. */
import { LikertSchemeElement } from '../schemes/likert/likert-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('likert-scheme')) customElements.define('likert-scheme', LikertSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'likert-scheme': LikertSchemeElement;
  }
}
