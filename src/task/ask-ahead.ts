/** Asks for the code that a task will surely need together with what opens it, so that one does not wait for the other. */
import type { AnnotationTaskElement } from './annotation-task.js';
import type * as compareTools from './on-demand/compare-tools.js';
import type * as opening from './on-demand/opening.js';
import type * as storage from './on-demand/storage.js';

interface Loaders {
  opening: () => Promise<typeof opening>;
  storage: () => Promise<typeof storage>;
  compareTools: () => Promise<typeof compareTools>;
}

/** Where a task has its code from. A page that brings some of it along says so here: define/preference-task.ts, define/browser-storage.ts. */
export const loaders: Loaders = {
  opening: () => import('./on-demand/opening.js'),
  storage: () => import('./on-demand/storage.js'),
  compareTools: () => import('./on-demand/compare-tools.js'),
};

export const loadRichItems = () => import('./rich-items.js');

/** Whoever uses it loads it again, which is no second request, and hears what went wrong. */
export function askAhead({ session, config, items }: Pick<AnnotationTaskElement, 'session' | 'config' | 'items'>): void {
  const needed: Promise<unknown>[] = [loaders.opening()];
  if (!session) needed.push(loaders.storage());
  // Nobody knows yet that they are plain texts.
  if (!items) needed.push(loadRichItems());
  // Elements of other types may compare responses too: the task asks their definitions, once it has them.
  if (config?.annotationSchemes.some(({ type }) => type === 'pairwise')) needed.push(loaders.compareTools());
  for (const each of needed) each.catch(() => {});
}
