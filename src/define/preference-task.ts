/**
 * Registers `<annotation-task>` and the elements of a preference task, and brings along what opens a task and compares responses. For pages that show such a
 * task at once: they ask for all of it in one go, where `annotation-task.js` asks for the rest once it is there.
 */
import './annotation-task.js';
import './preference-schemes.js';
import { CompareTools, compareStyles } from '../compare/compare-tools.js';
import { loaders } from '../task/ask-ahead.js';
import { open } from '../task/opening.js';

loaders.opening = () => Promise.resolve({ open });
loaders.compareTools = () => Promise.resolve({ CompareTools, compareStyles });
