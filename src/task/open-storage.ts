/** Where a task keeps its records and drafts: with a backend of the page's, in this browser, or on the page where the browser stores nothing. */
import type { TaskBackend } from '../core/backend.js';
import type { DraftStore } from '../core/draft.js';
import { errorFrom } from '../core/error-from.js';
import type { Item } from '../core/item.js';
import type { AnnotationRecord } from '../core/record.js';
import type { TaskConfig } from '../core/task-config.js';
import { loaders } from './ask-ahead.js';
import type { LoadedTask } from './load-task.js';
import type { OpenTask } from './open-task.js';

export interface TaskStorage {
  readonly backend: TaskBackend;
  readonly drafts: DraftStore;
  /** Why the browser stores nothing. A backend of the host's still stores the records. */
  readonly error: Error | undefined;
  readonly close: () => void;
}

/** Records go to the host's backend, else to IndexedDB; drafts always stay in this browser. Without IndexedDB, all is kept on the page. */
export async function openStorage(backend: TaskBackend | undefined, { config, items = [], gold }: LoadedTask): Promise<TaskStorage> {
  const { IndexedDbBackend } = await loaders.storage();
  const locals: InstanceType<typeof IndexedDbBackend>[] = [];
  const newLocal = (ofConfig: TaskConfig, ofItems: readonly Item[]) => {
    const local = new IndexedDbBackend({ config: ofConfig, items: ofItems });
    locals.push(local);
    return local;
  };
  const mix = gold.length === 0 ? undefined : (await import('./mixed-gold.js')).mixedGold;
  const main = newLocal(config, items);
  const close = () => {
    for (const local of locals) local.close();
  };
  try {
    await main.open();
    return { backend: backend ?? mix?.(main, config, gold, newLocal) ?? main, drafts: main.drafts, error: undefined, close };
  } catch (error) {
    const [{ MemoryBackend }, { MemoryDraftStore }] = await Promise.all([
      import('../core/memory-backend.js'),
      import('../core/memory-draft-store.js'),
    ]);
    const newMemory = (ofConfig: TaskConfig, ofItems: readonly Item[]) => new MemoryBackend({ config: ofConfig, items: ofItems });
    const memory = newMemory(config, items);
    const kept = backend ?? mix?.(memory, config, gold, newMemory) ?? memory;
    return { drafts: new MemoryDraftStore(), close, backend: kept, error: errorFrom(error) };
  }
}

/**
 * Stores what was kept on the page while IndexedDB could not be opened: the records, and what is begun on the open item.
 * @returns the records, now stored
 * @throws BackendError when the browser still stores nothing
 */
export async function storeInBrowser(task: OpenTask, annotator: string): Promise<readonly AnnotationRecord[]> {
  const { IndexedDbBackend } = await loaders.storage();
  const local = new IndexedDbBackend({ config: task.config, items: [] });
  const { state } = task.session;
  const itemId = 'entry' in state ? state.entry?.itemId : undefined;
  try {
    await local.open();
    const records = (await task.session.records?.()) ?? [];
    for (const record of records) await local.save(record);
    const draft = itemId === undefined ? undefined : await task.drafts?.load({ task: task.config.annotationTaskName, annotator, itemId });
    if (draft) await local.drafts.save(draft);
    return records;
  } finally {
    local.close();
  }
}
