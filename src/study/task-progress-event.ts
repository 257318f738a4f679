/** The event of an element that follows a study. */
import type { StudyProgress } from '../core/study-progress.js';

/**
 * `task-progress-change`: the service told how the study goes now. It fires on `<task-progress>` after its `progress` has changed, bubbles, and
 * cannot be cancelled. Progress that the page sets fires nothing.
 */
export class TaskProgressChangeEvent extends CustomEvent<{ readonly progress: StudyProgress }> {
  constructor(detail: { readonly progress: StudyProgress }) {
    super('task-progress-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'task-progress-change': TaskProgressChangeEvent;
  }
}
