/** What a page loads when it has text to parse: the parsers of this entry without what only tools need. */
export { checkItems } from './check-items.js';
export { parseGoldItems } from './parse-gold-items.js';
export { parseItems } from './parse-items.js';
export { parseTaskConfig } from './parse-task-config.js';
export { TaskConfigError } from './task-config-error.js';
