/** Which items a task shows as nothing but plain texts: of these it loads no code for formats, media and values within values. Pure. */
import { itemField, type Item } from '../core/item.js';
import type { DisplayType } from '../core/item-display.js';
import { responseFields } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import type { TextFormats } from '../core/text-format.js';
import { LONG_TEXT } from '../media/long-text-length.js';
import { hasMarkdownSigns } from '../rich-text/markdown-signs.js';
import { itemFields } from './item-fields.js';

/** What decides as what the texts of an item are shown. */
export interface ItemLook {
  readonly config: TaskConfig;
  readonly formats: TextFormats;
}

/** It may say no of an item of plain texts; never yes of any other. */
export function isShownPlain(item: Item, { config, formats }: ItemLook): boolean {
  if (config.htmlLayout !== null || Object.keys(formats).length > 0) return false;
  const pair = responseFields(item, config);
  return (
    itemFields(item, config).fields.every(({ field, type }) => isPlain(itemField(item, field), type)) &&
    (!pair || [pair.a, pair.b].every((field) => isPlain(itemField(item, field), 'auto')))
  );
}

function isPlain(value: unknown, type: DisplayType): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'string' || value.length >= LONG_TEXT || (type !== 'auto' && type !== 'text')) return false;
  // The address of an image, a sound or a film has a dot, and no white space.
  return !(value.includes('.') && !/\s/.test(value.trim())) && !hasMarkdownSigns(value);
}
