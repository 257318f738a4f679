/** The store of a handler: one that was given, filled with the items, or one in memory. It is opened when it is first needed. */
import type { Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { openPglite } from './sql/pglite-database.js';
import { openTaskStore, type GoldSet } from './open-task-store.js';
import type { TaskStore } from './task-store.js';

export interface StoreParts {
  readonly config: TaskConfig;
  readonly items: readonly Item[] | undefined;
  readonly gold: readonly GoldSet[] | undefined;
  readonly store: TaskStore | undefined;
}

export class OpenStore {
  readonly #open: () => Promise<TaskStore>;
  #opened: Promise<TaskStore> | undefined;

  /** @throws TypeError when there are neither items nor a store, or the store takes no items */
  constructor(parts: StoreParts) {
    this.#open = opening(parts);
  }

  /** The same one each time. A failure is not kept: the next request tries again. */
  store(): Promise<TaskStore> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

function opening({ config, items, gold = [], store }: StoreParts): () => Promise<TaskStore> {
  if (store && gold.length > 0)
    throw new TypeError('A store that is given has its gold items already: open it by openTaskStore with them.');
  if (!items) {
    if (!store) throw new TypeError('createTaskHandler needs items, or a store that has them.');
    return async () => store;
  }
  if (!store) return async () => openTaskStore({ database: await openPglite(), config, items, gold });
  const fill = store.setItems?.bind(store);
  if (!fill) throw new TypeError('This store takes no items. Fill it by itself, and leave “items” out.');
  return async () => {
    await fill(items);
    return store;
  };
}
