/**
 * Adjudication: somebody decides about items on which annotators disagree. It is a task of its own beside the study's, with its own name, so that its
 * records are the adjudicator's alone: they count towards nobody's overlap or quota, replace no annotator's record, and go where records of that task go.
 */
import type { AnnotationRecord } from './record.js';
import type { TaskConfig } from './task-config.js';

/** The name of the task in which items of a task are adjudicated: what marks a record as a decision. */
export function adjudicationTaskName(taskName: string): string {
  return `${taskName} / adjudication`;
}

/** Whether a record is a decision about an item of the task, and no annotator's judgement. */
export function isAdjudication({ task }: Pick<AnnotationRecord, 'task'>, taskName: string): boolean {
  return task === adjudicationTaskName(taskName);
}

/** The config by which items are adjudicated: every question of the task, in the order of the data, one decision of each adjudicator on an item. */
export function adjudicationConfig(config: TaskConfig): TaskConfig {
  const { goldItems: _, practice: __, ...rest } = config;
  return {
    ...rest,
    annotationTaskName: adjudicationTaskName(config.annotationTaskName),
    annotationPerInstance: null,
    instancesPerAnnotator: null,
    assignmentStrategy: 'fixed_order',
    // Who decides sees the responses as the data has them, beside what each annotator said of them.
    randomizePairOrder: false,
  };
}
