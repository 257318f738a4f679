/** The JSON data model, for everything that crosses a border: items, answers, stored records. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing that people make is deeper, and what walks through values must not run out of stack. */
const MAX_DEPTH = 200;

/** Whether a value is JSON all through, and no deeper than 200 levels. Numbers must be finite, as JSON has no others. */
export function isJsonValue(value: unknown, depth = 0): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((part) => isJsonValue(part, depth + 1));
  return isPlainObject(value) && Object.values(value).every((part) => part === undefined || isJsonValue(part, depth + 1));
}

/** Whether two values are the same JSON, whatever the order of their keys. A key with `undefined` is an absent key. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, index) => sameJson(part, other[index]));
  }
  if (!isPlainObject(one) || !isPlainObject(other)) return false;
  return [...Object.keys(one), ...Object.keys(other)].every((key) => sameJson(ownValue(one, key), ownValue(other, key)));
}

/** The value under an object's own key; inherited ones (`constructor`, `__proto__`) do not count. */
export function ownValue<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
