/**
 * Registers `<annotation-task>`, which loads the scheme elements that its task needs by itself. A registration that is there already, by whatever
 * version, stays.
 */
import { AnnotationTaskElement } from '../task/annotation-task.js';

export type * from '../events/task-events.js';

if (!customElements.get('annotation-task')) customElements.define('annotation-task', AnnotationTaskElement);

declare global {
  interface HTMLElementTagNameMap {
    'annotation-task': AnnotationTaskElement;
  }
}
