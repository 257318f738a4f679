/**
 * An item as JSON would have it, read once. Items are given by pages as objects of any kind and by services as JSON of any depth: what shows them
 * must neither run out of stack, nor meet a value that is another when it is looked at again.
 */
import type { Item } from './item.js';

/** Deeper, or more, than anybody looks at. */
const MAX_DEPTH = 32;
const MAX_VALUES = 150_000;
/** Stands for what is left out. */
const LEFT_OUT = '…';

/** @throws Error that names the field which cannot be read */
export function plainItem(item: Item): Item {
  const copying: Copying = { values: MAX_VALUES, around: new Set() };
  return Object.fromEntries(
    Object.keys(item).flatMap((field) => {
      try {
        const value = plain(item[field], copying);
        return value === undefined ? [] : [[field, value] as const];
      } catch (cause) {
        throw new Error(`The field “${field}” of an item cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause,
        });
      }
    }),
  );
}

/** The same of an item as a page gives it: none where it cannot be read, which is said when it is shown. */
export function readableItem(item: Item): readonly Item[] {
  try {
    return [plainItem(item)];
  } catch {
    return [];
  }
}

interface Copying {
  /** How many more. */
  values: number;
  /** What the value is in. */
  readonly around: Set<object>;
}

function plain(value: unknown, copying: Copying): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (copying.around.size === MAX_DEPTH || copying.around.has(value)) return LEFT_OUT;
  copying.around.add(value);
  const copied = Array.isArray(value) ? list(value, copying) : mapping({ ...value }, copying);
  copying.around.delete(value);
  return copied;
}

function list(values: readonly unknown[], copying: Copying): readonly unknown[] {
  const copied: unknown[] = [];
  for (const value of values) {
    if (copying.values <= 0) return [...copied, LEFT_OUT];
    copying.values -= 1;
    copied.push(plain(value, copying) ?? null);
  }
  return copied;
}

function mapping(values: Readonly<Record<string, unknown>>, copying: Copying): unknown {
  const copied: [string, unknown][] = [];
  for (const [key, value] of Object.entries(values)) {
    if (copying.values <= 0) return Object.fromEntries([...copied, [LEFT_OUT, LEFT_OUT]]);
    copying.values -= 1;
    const part = plain(value, copying);
    if (part !== undefined) copied.push([key, part]);
  }
  return Object.fromEntries(copied);
}
