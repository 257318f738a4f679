/** Copies a value without shared, circular or endless parts, within a fixed budget: a small file must not become a huge value. */
import { isPlainObject } from '../core/json.js';

const MAX_DEPTH = 100;
const MAX_NODES = 200_000;

/** The value unfolds to more than a config can be. */
export class ValueTooLargeError extends RangeError {
  override readonly name = 'ValueTooLargeError';
}

/** @throws ValueTooLargeError */
export function plainValue(value: unknown): unknown {
  return copy(value, { nodes: MAX_NODES }, 0);
}

function copy(value: unknown, budget: { nodes: number }, depth: number): unknown {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > MAX_DEPTH) throw new ValueTooLargeError('The value unfolds to more than a config can be.');
  if (Array.isArray(value)) return value.map((entry) => copy(entry, budget, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, budget, depth + 1)]));
}
