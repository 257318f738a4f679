/** The store of a handler: one that was given, filled with the items, or one in memory. It is opened when it is first needed. */
import type { Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { openPglite } from './sql/pglite-database.js';
import { SqlTaskStore } from './sql/sql-task-store.js';
import type { TaskStore } from './task-store.js';

export interface StoreParts {
  readonly config: TaskConfig;
  readonly items: readonly Item[] | undefined;
  readonly store: TaskStore | undefined;
}

export class OpenStore {
  readonly #open: () => Promise<TaskStore>;
  #opened: Promise<TaskStore> | undefined;

  /** @throws TypeError when there are neither items nor a store, or the store takes no items */
  constructor({ config, items, store }: StoreParts) {
    this.#open = opening(config, items, store);
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

function opening(config: TaskConfig, items: readonly Item[] | undefined, store: TaskStore | undefined): () => Promise<TaskStore> {
  if (!items) {
    if (!store) throw new TypeError('createTaskHandler needs items, or a store that has them.');
    return async () => store;
  }
  if (!store) return async () => SqlTaskStore.open({ database: await openPglite(), config, items });
  const fill = store.setItems?.bind(store);
  if (!fill) throw new TypeError('This store takes no items. Fill it by itself, and leave “items” out.');
  return async () => {
    await fill(items);
    return store;
  };
}
