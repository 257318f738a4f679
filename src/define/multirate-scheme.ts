/** Registers `<multirate-scheme>`. A registration that is there already, by whatever version, stays. */
import { MultirateSchemeElement } from '../schemes/multirate/multirate-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('multirate-scheme')) customElements.define('multirate-scheme', MultirateSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'multirate-scheme': MultirateSchemeElement;
  }
}
