/** Copies a value as JSON would have it, without shared, circular or endless parts, within a fixed budget: a small file must not become a huge value. */
import { isPlainObject } from '../core/json.js';

const MAX_DEPTH = 100;
const MAX_NODES = 200_000;
/** Of all texts and keys together: more than a file may have, less than its aliases could make of them. */
const MAX_CHARACTERS = 20_000_000;

/** The value unfolds to more than a config can be. */
export class ValueTooLargeError extends RangeError {
  override readonly name = 'ValueTooLargeError';
}

/** @throws ValueTooLargeError */
export function plainValue(value: unknown): unknown {
  return copy(value, { nodes: MAX_NODES, characters: MAX_CHARACTERS }, 0);
}

/** Functions and symbols, which only code can give, are left out; `-0` is `0`. */
function single(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  return value === 0 ? 0 : value;
}

interface Budget {
  nodes: number;
  characters: number;
}

function copy(value: unknown, budget: Budget, depth: number): unknown {
  spend(budget, value);
  if (depth > MAX_DEPTH) throw tooLarge();
  if (Array.isArray(value)) return Array.from(value, (entry: unknown) => copy(entry, budget, depth + 1) ?? null);
  if (!isPlainObject(value)) return single(value);
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    budget.characters -= key.length;
    const copied = copy(value[key], budget, depth + 1);
    if (copied !== undefined) entries.push([key, copied]);
  }
  return Object.fromEntries(entries);
}

function spend(budget: Budget, value: unknown): void {
  budget.nodes -= 1;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.nodes < 0 || budget.characters < 0) throw tooLarge();
}

function tooLarge(): ValueTooLargeError {
  return new ValueTooLargeError('The value unfolds to more than a config can be.');
}
