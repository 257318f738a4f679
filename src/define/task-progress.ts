/** Registers `<task-progress>`. A registration that is there already, by whatever version, stays. */
import { TaskProgressElement } from '../study/task-progress.js';

export type * from '../study/task-progress-event.js';

if (!customElements.get('task-progress')) customElements.define('task-progress', TaskProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'task-progress': TaskProgressElement;
  }
}
