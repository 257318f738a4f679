/** Which fields of an item a task shows without a layout, and as what. */
import type { DisplayField, DisplayType } from '../core/item-display.js';
import type { Item } from '../core/item.js';
import { promptField } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';

export interface ItemFields {
  readonly fields: readonly DisplayField[];
  /** The config names every field that is to be shown: nothing is added, and what an item lacks is said. */
  readonly complete: boolean;
}

export function itemFields(item: Item, config: TaskConfig): ItemFields {
  const { display = [], itemProperties } = config;
  if (display.length > 0) return { fields: display, complete: true };
  const { imageKey, audioKey, videoKey, contextKey, listDisplayKey, textDisplayKey } = itemProperties;
  const candidates: readonly (readonly [string | undefined, DisplayType])[] = [
    [imageKey, 'image'],
    [audioKey, 'audio'],
    [videoKey, 'video'],
    [contextKey, 'auto'],
    [textDisplayKey ?? promptField(item, config), 'auto'],
    [listDisplayKey, 'list'],
  ];
  const shown = new Map<string, DisplayType>();
  for (const [field, type] of candidates) if (field !== undefined && !shown.has(field)) shown.set(field, type);
  return { fields: [...shown].map(([field, type]) => ({ field, type })), complete: false };
}
