/** The options of a multirate scheme as they are for one item: read from its data, and in their order. */
import { itemField, type Item } from '../../core/item.js';
import { isPlainObject } from '../../core/json.js';
import { seededRandom } from '../../core/random.js';
import type { MultirateOption, MultirateScheme } from './multirate.answer.js';

/** Nobody rates more of them, and data that comes from anywhere must not stop the page. */
export const MAX_OPTIONS = 500;

/** Options from data that may be anything; `undefined` when it is no list. A list may also be written as JSON text, as in a CSV file. */
export function optionsOf(item: Item, field: string): readonly MultirateOption[] | undefined {
  const found = itemField(item, field);
  const list = typeof found === 'string' ? parsedList(found) : found;
  return Array.isArray(list) ? distinct(list.slice(0, MAX_OPTIONS).map(optionOf)) : undefined;
}

/**
 * The options in an order that only the item decides: shuffled by Fisher and Yates, seeded with the scheme's name and the item's data, so that it is
 * the same when the item is shown again.
 */
export function shuffledFor({ name, options }: MultirateScheme, item: Item): readonly MultirateOption[] {
  const random = seededRandom(
    `${name}/${JSON.stringify(item, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
  );
  const order = [...options];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const [moved] = order.splice(Math.floor(random() * (last + 1)), 1);
    if (moved) order.push(moved);
  }
  return order;
}

function parsedList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function optionOf(entry: unknown, index: number): MultirateOption {
  if (!isPlainObject(entry)) return { name: textOf(entry) ?? String(index + 1) };
  const [name, label, text] = [textOf(entry['name']), textOf(entry['label']), textOf(entry['text'])];
  const key = name ?? label ?? text ?? String(index + 1);
  const shown = label ?? text ?? key;
  const description = textOf(entry['description']) ?? textOf(entry['tooltip']);
  return { name: key, ...(shown !== key && { label: shown }), ...(description !== undefined && { description }) };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') return undefined;
  return String(value).trim() === '' ? undefined : String(value);
}

/** Ratings are kept by name, so what the data says twice is told apart by a number. */
function distinct(options: readonly MultirateOption[]): readonly MultirateOption[] {
  const names = new Set<string>();
  return options.map((option) => {
    let name = option.name;
    for (let count = 2; names.has(name); count += 1) name = `${option.name} (${String(count)})`;
    names.add(name);
    return name === option.name ? option : { ...option, name, label: option.label ?? option.name };
  });
}
