/** The page of a task that the command `serve` shows: gives the element its config and the service as its backend. */
import type { TaskBackend } from '../core/backend.js';
import type { TaskConfig } from '../core/task-config.js';
import { HttpBackend } from '../backends/http.js';

/** The element, which another script of the page defines. */
interface TaskElement extends HTMLElement {
  config?: TaskConfig;
  backend?: TaskBackend;
}

async function start(task: TaskElement): Promise<void> {
  const response = await fetch('/api/task');
  // Signed out meanwhile, in another tab or by time.
  if (response.status === 401) {
    location.assign('/sign-in');
    return;
  }
  if (!response.ok) throw new Error(`The service answered ${String(response.status)}.`);
  await customElements.whenDefined(task.localName);
  task.backend = new HttpBackend({ url: '/api/' });
  // From the service that this page belongs to, which parsed it.
  const config: unknown = await response.json();
  Object.assign(task, { config });
}

const task = document.querySelector<TaskElement>('annotation-task');
if (task) {
  start(task).catch((error: unknown) => {
    console.warn(error);
    document.querySelector('#failed')?.removeAttribute('hidden');
  });
}
