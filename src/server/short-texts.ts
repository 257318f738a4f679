/** Items for who need not read their texts, such as a report that only wants to know which fields there are and what models are called. */
import { isPlainObject } from '../core/json.js';
import type { Item } from '../core/item.js';

/** @param longest characters that stay of each text, at whatever depth */
export function shortened(item: Item, longest: number): Item {
  return shortenedObject(item, longest);
}

function shortenedObject(object: Readonly<Record<string, unknown>>, longest: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, shortenedValue(value, longest)]));
}

function shortenedValue(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return value.slice(0, longest);
  if (Array.isArray(value)) return value.map((each) => shortenedValue(each, longest));
  return isPlainObject(value) ? shortenedObject(value, longest) : value;
}
