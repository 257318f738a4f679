/** A text of a config with the `{{fields}}` of an item in it, where that is no HTML. */
import { itemField, type Item } from '../core/item.js';
import { layoutFields } from './layout-fields.js';
import { layoutValue } from './layout-value.js';

/** The text with every hole filled; `undefined` where the item has nothing for one of them. */
export function filledFields(text: string, item: Item): string | undefined {
  let filled = '';
  let end = 0;
  for (const hole of layoutFields(text)) {
    const value = layoutValue(itemField(item, hole.field));
    if (value === undefined || value === '') return undefined;
    filled += text.slice(end, hole.start) + value;
    end = hole.end;
  }
  return filled + text.slice(end);
}
