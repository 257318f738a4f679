/** Registers `<semantic-differential-scheme>`. A registration that is there already, by whatever version, stays. */
import { SemanticDifferentialSchemeElement } from '../schemes/semantic-differential/semantic-differential-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('semantic-differential-scheme'))
  customElements.define('semantic-differential-scheme', SemanticDifferentialSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'semantic-differential-scheme': SemanticDifferentialSchemeElement;
  }
}
