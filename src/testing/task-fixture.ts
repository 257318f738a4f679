/** A small task, with items and records, for tests of backends and sessions. */
import type { AnnotationRecord } from '../core/record.js';
import type { Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';

/** A task with one optional text scheme, `note`, and every default of a config file. */
export function taskConfig(changes: Partial<TaskConfig> = {}): TaskConfig {
  return {
    annotationTaskName: 'Contract',
    annotationInstructions: null,
    dataFiles: [],
    itemProperties: { idKey: 'id', textKey: 'text' },
    htmlLayout: null,
    annotationSchemes: [
      {
        type: 'text',
        name: 'note',
        description: 'A note',
        required: false,
        textarea: false,
        placeholder: '',
        minLength: null,
        maxLength: null,
      },
    ],
    annotationPerInstance: null,
    instancesPerAnnotator: null,
    assignmentStrategy: 'fixed_order',
    randomSeed: 0,
    allowSkip: true,
    skipReasonRequired: false,
    allowEmptySubmission: false,
    allowAllUsers: true,
    authorizedUsers: [],
    port: 8000,
    ...changes,
  };
}

/** Items `1` to `count`. */
export function taskItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1), text: `Text ${String(index + 1)}` }));
}

/** A submitted record of the task. */
export function taskRecord(changes: Pick<AnnotationRecord, 'id' | 'itemId'> & Partial<AnnotationRecord>): AnnotationRecord {
  return {
    revision: 1,
    task: 'Contract',
    annotator: 'ann',
    status: 'submitted',
    answers: { note: { text: 'Good.' } },
    presentation: { order: [] },
    timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:00:05.000Z', activeMs: 4000 },
    ...changes,
  };
}
