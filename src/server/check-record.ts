/** Whether what an annotator sends is a record of this task: its shape, and each answer by the definition of its scheme. */
import type { Item } from '../core/item.js';
import { sameJson } from '../core/json.js';
import { isAnnotationRecord } from '../core/parse-record.js';
import type { AnnotationRecord } from '../core/record.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { TaskConfig } from '../core/task-config.js';
import { Problem } from './problem.js';

export interface RecordChecks {
  readonly config: TaskConfig;
  readonly registry: SchemeRegistry;
  readonly item: (itemId: string) => Promise<Item | undefined>;
}

/** @throws Problem when it is not */
export async function checkRecord(value: unknown, { config, registry, item: find }: RecordChecks): Promise<AnnotationRecord> {
  if (!isAnnotationRecord(value)) throw new Problem(422, 'This is not a record. Reload the page, and try again.');
  const item = value.task === config.annotationTaskName ? await find(value.itemId) : undefined;
  if (!item) throw new Problem(422, 'This record is of another task, or of an item that the task does not have.');
  for (const [name, answer] of Object.entries(value.answers)) {
    const scheme = config.annotationSchemes.find((candidate) => candidate.name === name);
    const definition = scheme && registry.for(scheme);
    if (!scheme) throw new Problem(422, `The task has no question “${name}”. Reload the page, and try again.`);
    const parsed = definition ? definition.parseAnswer(answer, definition.forItem?.(scheme, item) ?? scheme) : answer;
    if (!sameJson(parsed, answer))
      throw new Problem(422, `The answer to “${name}” is none that the task allows. Reload the page, and try again.`);
  }
  return value;
}
