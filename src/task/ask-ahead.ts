/** Asks for the code that a task will surely need together with what opens it, so that one does not wait for the other. */
import type { AnnotationTaskElement } from './annotation-task.js';

export const loadOpening = () => import('./opening.js');
export const loadStorage = () => import('../backends/indexeddb.js');
export const loadCompareTools = () => import('../compare/compare-tools.js');

/** Whoever uses it loads it again, which is no second request, and hears what went wrong. */
export function askAhead({ session, config }: Pick<AnnotationTaskElement, 'session' | 'config'>): void {
  const needed: Promise<unknown>[] = [loadOpening()];
  if (!session) needed.push(loadStorage());
  // Elements of other types may compare responses too: the task asks their definitions, once it has them.
  if (config?.annotationSchemes.some(({ type }) => type === 'pairwise')) needed.push(loadCompareTools());
  for (const each of needed) each.catch(() => {});
}
