/** What opens a task and shows it, in one piece: whoever needs the one needs the other at once. */
export { messagesFor, openTask, storeInBrowser } from './open-task.js';
export { openDesk } from './task-desk.js';
