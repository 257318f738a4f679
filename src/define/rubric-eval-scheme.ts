/** Registers `<rubric-eval-scheme>`. A registration that is there already, by whatever version, stays. */
import { RubricEvalSchemeElement } from '../schemes/rubric-eval/rubric-eval-scheme.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';

if (!customElements.get('rubric-eval-scheme')) customElements.define('rubric-eval-scheme', RubricEvalSchemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'rubric-eval-scheme': RubricEvalSchemeElement;
  }
}
