/** How a session finds an item of which it has only the id: in the data it was given, else by asking the backend. */
import { ItemIndex } from './item-index.js';
import type { SessionMachineOptions } from './session-machine.js';
import type { FindItem } from './session-trail.js';

/** @throws TypeError when `items` is a list with an item without id, or with one id twice */
export function itemFinder({ config, backend, items }: SessionMachineOptions): FindItem {
  if (typeof items === 'function') return items;
  if (!items) return (itemId) => backend.item?.(itemId);
  const index = new ItemIndex(items, config.itemProperties.idKey);
  return (itemId) => index.get(itemId);
}
