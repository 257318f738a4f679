/** The events of `<annotation-task>`. All bubble and pass through shadow roots. */
import type { Progress } from '../core/backend.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';

/** `item-show`: an item is on the screen, with the answers it already had. */
export class ItemShowEvent extends CustomEvent<{ readonly item: Item; readonly itemId: string; readonly progress: Progress }> {
  constructor(detail: ItemShowEvent['detail']) {
    super('item-show', { detail, bubbles: true, composed: true });
  }
}

/** `annotation-submit`: the annotator submits this record. It is not stored yet; `preventDefault()` keeps them on the item. */
export class AnnotationSubmitEvent extends CustomEvent<{ readonly record: AnnotationRecord }> {
  constructor(detail: AnnotationSubmitEvent['detail']) {
    super('annotation-submit', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** `annotation-skip`: the annotator skips the item. `preventDefault()` keeps them on it. */
export class AnnotationSkipEvent extends CustomEvent<{ readonly record: AnnotationRecord }> {
  constructor(detail: AnnotationSkipEvent['detail']) {
    super('annotation-skip', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** `annotation-saved`: the backend has the record durably. */
export class AnnotationSavedEvent extends CustomEvent<{ readonly record: AnnotationRecord }> {
  constructor(detail: AnnotationSavedEvent['detail']) {
    super('annotation-saved', { detail, bubbles: true, composed: true });
  }
}

/** `task-complete`: nothing is left for this annotator. */
export class TaskCompleteEvent extends CustomEvent<{ readonly progress: Progress }> {
  constructor(detail: TaskCompleteEvent['detail']) {
    super('task-complete', { detail, bubbles: true, composed: true });
  }
}

/**
 * `task-error`: something failed: the config or data could not be loaded, or an answer could not be stored. The answers are kept.
 * `retry()` does the failed step again. With `preventDefault()` the host shows the error itself, and the task shows nothing of it.
 */
export class TaskErrorEvent extends CustomEvent<{ readonly error: Error; readonly retry: () => Promise<void> }> {
  constructor(detail: TaskErrorEvent['detail']) {
    super('task-error', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'item-show': ItemShowEvent;
    'annotation-submit': AnnotationSubmitEvent;
    'annotation-skip': AnnotationSkipEvent;
    'annotation-saved': AnnotationSavedEvent;
    'task-complete': TaskCompleteEvent;
    'task-error': TaskErrorEvent;
  }
}
