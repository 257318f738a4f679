/** Registers `<annotation-task>` and the scheme elements that it shows. A registration that is there already, by whatever version, stays. */
import './pairwise-preference.js';
import './radio-scheme.js';
import './text-scheme.js';
import { AnnotationTaskElement } from '../task/annotation-task.js';

export type * from '../events/task-events.js';

if (!customElements.get('annotation-task')) customElements.define('annotation-task', AnnotationTaskElement);

declare global {
  interface HTMLElementTagNameMap {
    'annotation-task': AnnotationTaskElement;
  }
}
