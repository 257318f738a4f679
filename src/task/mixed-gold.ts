/** The task's own backend with gold items mixed in. Loaded where a task has any. */
import type { TaskBackend } from '../core/backend.js';
import { GoldBackend } from '../core/gold-backend.js';
import { goldConfig } from '../core/gold-items.js';
import type { Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import type { LoadedGold } from './load-task.js';

/** @param newBackend makes a backend of the same kind for the gold items; the config's name tells them apart */
export function mixedGold(
  main: TaskBackend,
  config: TaskConfig,
  gold: readonly LoadedGold[],
  newBackend: (config: TaskConfig, items: readonly Item[]) => TaskBackend,
): TaskBackend {
  return gold.reduce<TaskBackend>((mixed, { source, items }) => {
    const own = newBackend(
      goldConfig(config, source),
      items.map(({ item }) => item),
    );
    const goldIds = new Set(items.map(({ itemId }) => itemId));
    return new GoldBackend({ main: mixed, gold: own, goldIds, schedule: { frequency: source.frequency, seed: config.randomSeed } });
  }, main);
}
