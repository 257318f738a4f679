/** Opens what a service keeps a task in: its items, and its gold items beside them where it has some. */
import { goldConfig, type GoldItem, type GoldSource } from '../core/gold-items.js';
import { GoldTaskStore } from './gold-task-store.js';
import { SqlTaskStore, type SqlTaskStoreOptions } from './sql/sql-task-store.js';
import type { TaskStore } from './task-store.js';

/** Gold items of one source. */
export interface GoldSet {
  readonly source: GoldSource;
  readonly items: readonly GoldItem[];
}

export interface TaskStoreOptions extends SqlTaskStoreOptions {
  /** Default: none. */
  readonly gold?: readonly GoldSet[];
}

/**
 * @throws TypeError when an item has no id, two have the same, or a gold item has that of another item
 */
export async function openTaskStore({ gold = [], ...options }: TaskStoreOptions): Promise<TaskStore> {
  let store: TaskStore = await SqlTaskStore.open(options);
  for (const { source, items } of gold) {
    for (const { itemId } of items) {
      if (await store.item(itemId)) throw new TypeError(`The gold item “${itemId}” has the id of another item. Give it one of its own.`);
    }
    const config = goldConfig(options.config, source);
    const own = await SqlTaskStore.open({ ...options, config, items: items.map(({ item }) => item) });
    store = new GoldTaskStore({ config: options.config, source, items, main: store, gold: own });
  }
  return store;
}
