/** What opens a task and shows it, in one piece: whoever needs the one needs the other at once. */
import type { TaskTexts } from '../locales/messages.js';
import type { ActionsHost } from './annotator-actions.js';
import { messagesFor, openTask, type TaskParts } from './open-task.js';
import { warnOfDiagnostics } from './diagnostics.js';
import { openDesk, type TaskDesk } from './task-desk.js';

/**
 * @param onSpoken told the texts of the interface as soon as they are known
 * @throws TaskLoadError, TaskConfigError, what a backend throws, or why the code of a scheme element cannot be loaded
 */
export async function open(host: ActionsHost & TaskParts, signal: AbortSignal, onSpoken: (messages: TaskTexts) => void): Promise<TaskDesk> {
  const messages = Promise.resolve(host.messages ?? messagesFor(host));
  const [task] = await Promise.all([openTask(host, messages, signal), messages.then(onSpoken)]);
  if (!signal.aborted) warnOfDiagnostics(task.diagnostics);
  return openDesk(task, host);
}
