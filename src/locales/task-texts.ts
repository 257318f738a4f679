/** The texts of a task in the language of its page. English, which stands in for all that there are not, comes along. */
import { enTask } from './en-task.js';
import type { Messages, TaskTexts } from './messages.js';

/** The languages of the interface beside English, each loaded when a page first speaks it. */
export const languages: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['he', async () => (await import('./he.js')).he],
  ['hi', async () => (await import('./hi.js')).hi],
  ['ja', async () => (await import('./ja.js')).ja],
  ['pt', async () => (await import('./pt.js')).pt],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** The texts in a language as they are kept; `undefined` where there are none. @param language see `loadMessages` */
export async function textsIn(language: string): Promise<Messages | undefined> {
  const [primary = ''] = language.toLowerCase().split('-');
  return languages.get(primary)?.();
}

export async function loadTaskTexts(language: string): Promise<TaskTexts> {
  return (await textsIn(language)) ?? enTask;
}
