/** The texts of a study's progress by language, apart from those of a task: who annotates does not load them. */
import { taskProgressMessages, type TaskProgressMessages } from '../study/task-progress.messages.js';

const locales: ReadonlyMap<string, () => Promise<TaskProgressMessages>> = new Map([
  ['ar', async () => (await import('./ar-study.js')).arStudy],
  ['de', async () => (await import('./de-study.js')).deStudy],
  ['es', async () => (await import('./es-study.js')).esStudy],
  ['fr', async () => (await import('./fr-study.js')).frStudy],
  ['he', async () => (await import('./he-study.js')).heStudy],
  ['hi', async () => (await import('./hi-study.js')).hiStudy],
  ['ja', async () => (await import('./ja-study.js')).jaStudy],
  ['pt', async () => (await import('./pt-study.js')).ptStudy],
  ['zh', async () => (await import('./zh-study.js')).zhStudy],
]);

/** English where there is nothing else, also while a language cannot be loaded. @param language a tag as `lang` has it */
export async function loadStudyMessages(language: string): Promise<TaskProgressMessages> {
  const [primary = ''] = language.toLowerCase().split('-');
  const load = locales.get(primary);
  return load ? load().catch(() => taskProgressMessages) : taskProgressMessages;
}
