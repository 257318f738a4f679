/** `annotation-elements/config`: config and data files → a task. The only entry with zod and js-yaml. */
export type { Diagnostic } from '../core/diagnostic.js';
export type { TaskConfig } from '../core/task-config.js';
export { checkItems } from './check-items.js';
export type { DataFormat } from './data-rows.js';
export { taskConfigJsonSchema, type TaskConfigJsonSchemaOptions } from './json-schema.js';
export { parseGoldItems, type ParsedGoldItems, type ParseGoldItemsOptions } from './parse-gold-items.js';
export { parseItems, type ParsedItems, type ParseItemsOptions } from './parse-items.js';
export { parseTaskConfig, type LocateField, type ParsedTaskConfig, type ParseTaskConfigOptions } from './parse-task-config.js';
export { TaskConfigError } from './task-config-error.js';
