import { isPlainObject } from './json.js';

/** One row of the data, as it was loaded. Values are untrusted. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * The value at a field path of an item. A path is the literal name of a field, or names and indexes joined by dots (`responses.0.text`).
 * Only own properties count. `undefined` when the item has no such field.
 */
export function itemField(item: Item, path: string): unknown {
  if (Object.hasOwn(item, path)) return item[path];
  let value: unknown = item;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) {
      value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    } else {
      value = isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    if (value === undefined) return undefined;
  }
  return value;
}

/** The identity of an item: its `idKey` field as text. `undefined` when it is missing, empty, or no text or number. */
export function itemIdentity(item: Item, idKey: string): string | undefined {
  const value = itemField(item, idKey);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
