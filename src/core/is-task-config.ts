/** Whether a value that comes from a service or a database of the library's is a parsed config: tells it from what else may be in its place. */
import { isPlainObject } from './json.js';
import type { TaskConfig } from './task-config.js';

export function isTaskConfig(value: unknown): value is TaskConfig {
  return isPlainObject(value) && typeof value['annotationTaskName'] === 'string' && Array.isArray(value['annotationSchemes']);
}
