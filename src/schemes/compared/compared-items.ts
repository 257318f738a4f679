/** The things that a scheme compares with each other: from its config, or from the data of the item, which may hold anything. Pure. */
import { itemField, type Item } from '../../core/item.js';
import { isPlainObject } from '../../core/json.js';
import { valueText } from '../../core/responses.js';

export interface ComparedItem {
  /** Unique among those that are compared; what an answer calls it: the `id` of the data, else its text. */
  readonly key: string;
  /** What the annotator reads. */
  readonly text: string;
  readonly tooltip?: string;
}

/** Where a scheme's items come from. */
export interface ComparedItemsScheme {
  /** From the config; of a scheme with an `itemsKey`, those of the item on the desk, and none before there is one. */
  readonly items: readonly ComparedItem[];
  /** The item's field that lists them, as texts or as mappings with `text` and `id`. Absent: the config does. */
  readonly itemsKey?: string;
}

/** Nobody compares more, and data that comes from anywhere must not stop the page. */
const MAX_ITEMS = 200;
const KEYS = ['id', 'key', 'name'];
const TEXTS = ['text', 'content', 'label', 'title', 'response', 'output', 'description'];

/** The scheme with the items that the data lists. */
export function withItemsOf<S extends ComparedItemsScheme>(scheme: S, item: Item): S {
  return scheme.itemsKey === undefined ? scheme : { ...scheme, items: comparedItems(itemField(item, scheme.itemsKey)) };
}

/** What a list holds, or a mapping from keys to texts; a list may be written as JSON text too, as in a CSV file. None where it is something else. */
export function comparedItems(value: unknown): readonly ComparedItem[] {
  const found = typeof value === 'string' ? parsed(value) : value;
  if (Array.isArray(found)) return distinct(found.slice(0, MAX_ITEMS).flatMap((entry: unknown) => comparedItem(entry) ?? []));
  if (!isPlainObject(found)) return [];
  const entries = Object.entries(found).slice(0, MAX_ITEMS);
  return distinct(entries.flatMap(([key, entry]) => comparedItem(entry, key) ?? []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function comparedItem(entry: unknown, name?: string): ComparedItem | undefined {
  const key = name ?? (isPlainObject(entry) ? firstText(entry, KEYS) : undefined);
  const text = (isPlainObject(entry) ? (firstText(entry, TEXTS) ?? key) : undefined) ?? valueText(entry);
  return text.trim() === '' ? undefined : { key: key ?? text, text };
}

function firstText(entry: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  return names
    .map((name) => (Object.hasOwn(entry, name) && typeof entry[name] !== 'object' ? valueText(entry[name]) : ''))
    .find((text) => text.trim() !== '');
}

/** What the data says twice is told apart by a number. */
function distinct(items: readonly ComparedItem[]): readonly ComparedItem[] {
  const keys = new Set<string>();
  return items.map((item) => {
    let { key } = item;
    for (let count = 2; keys.has(key); count += 1) key = `${item.key} (${String(count)})`;
    keys.add(key);
    return { ...item, key };
  });
}
