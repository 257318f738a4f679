/** The text by which a layout shows a value of an item. */

/**
 * Strings as they are, numbers and booleans as text, lists of those one per line (within a line of text: with commas), anything else as indented
 * JSON. `undefined` where there is nothing to show: the field is missing or null.
 */
export function layoutValue(value: unknown, block = false): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isScalar(value)) return String(value);
  if (Array.isArray(value) && value.every(isScalar)) return value.join(block ? '\n' : ', ');
  return JSON.stringify(value, undefined, 2);
}

function isScalar(value: unknown): value is string | number | boolean | bigint {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}
