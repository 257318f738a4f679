/** Registers `<triage-scheme>`. A registration that is there already, by whatever version, stays. */
import { TriageSchemeElement } from '../schemes/triage/triage-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('triage-scheme')) customElements.define('triage-scheme', TriageSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'triage-scheme': TriageSchemeElement;
  }
}
