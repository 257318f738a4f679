/**
 * What a block that is marked `fragment` may name without making it: ```` ```ts fragment ````. A fragment is a few lines out of the middle of a
 * page's script; these are the things that such a page has at hand. Names of the package's public types and values are there too.
 */
import '../../src/define/all.js';
import type { AnnotationRecord, AnnotationTaskElement, Item, TaskBackend, TaskConfig } from '../../src/index.js';
import type { GoldSource } from '../../src/core/gold-items.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/task-fixture.js';

export const config: TaskConfig = taskConfig();
export const items: readonly Item[] = taskItems(3);
export const records: AnnotationRecord[] = [taskRecord({ id: 'r1', itemId: '1' })];
export const backend: TaskBackend = new MemoryBackend({ config, items });
export const main: TaskBackend = backend;
export const annotator = 'ann';
/** Rows of a file of gold items. */
export const rows: readonly Item[] = [{ id: 'gold-1', text: 'Known', gold_label: { note: { text: 'Good.' } } }];

function shownTask(): AnnotationTaskElement {
  const element = document.createElement('annotation-task');
  Object.assign(element, { config, items, backend, annotator });
  document.body.append(element);
  return element;
}

/** A task that is on the page. */
export const task: AnnotationTaskElement = shownTask();

/** Where gold items come from. */
export const source: GoldSource = { file: 'gold.json', frequency: 20 };
