/** The page of a task that the command `serve` shows: gives the element its config, and the service as a backend that also works offline. */
import type { TaskBackend } from '../core/backend.js';
import type { TaskConfig } from '../core/task-config.js';
import { HttpBackend } from '../backends/http.js';
import { offline } from '../backends/offline.js';

/** So many items are there before they are asked for. Few: each is given to nobody else meanwhile. */
const AHEAD = 2;

/** The element, which another script of the page defines. */
interface TaskElement extends HTMLElement {
  annotator: string;
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
  // From the service that this page belongs to, which parsed it.
  const config: unknown = await response.json();
  // What waits to be sent is sent by who wrote it, and to the study that it is of.
  const name = `annotation-elements/${JSON.stringify([document.title, task.annotator])}`;
  task.backend = offline(new HttpBackend({ url: '/api/' }), { name, ahead: AHEAD });
  Object.assign(task, { config });
}

const task = document.querySelector<TaskElement>('annotation-task');
if (task) {
  start(task).catch((error: unknown) => {
    console.warn(error);
    document.querySelector('#failed')?.removeAttribute('hidden');
  });
}
