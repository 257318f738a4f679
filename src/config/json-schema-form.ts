/** The form of a JSON Schema: shorter, and with what occurs in several places written once. Its meaning stays the same. */
import { isPlainObject, sameJson, type JsonObject, type JsonValue } from '../core/json.js';

/** A property schema that is no longer than a reference to it stays where it is. */
const SHORT = 100;

/** The schema without nested alternatives, bounds that only say what a safe integer is, and defaults that are no single value. */
export function simplified(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(flattened(schema))
      .filter(([key, value]) => value !== undefined && !isNoise(key, value))
      .map(([key, value]) => [key, simplifiedPart(key, value ?? null)]),
  );
}

/** The keys of `properties` are names, not words of JSON Schema. */
function simplifiedPart(key: string, value: JsonValue): JsonValue {
  if (key === 'enum' || key === 'const') return value;
  if (key !== 'properties' || !isObject(value)) return simplifiedValue(value);
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, simplifiedValue(property ?? null)]));
}

function simplifiedValue(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(simplifiedValue);
  return isObject(value) ? simplified(value) : value;
}

function isNoise(key: string, value: JsonValue | undefined): boolean {
  if (key === 'minimum' || key === 'maximum') return Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
  if (key === 'propertyNames') return sameJson(value, { type: 'string' });
  return key === 'default' && typeof value === 'object';
}

/** Alternatives within alternatives become one list; those that are a bare type become one, and a single one needs no list. */
function flattened(schema: JsonObject): JsonObject {
  if (!isList(schema['anyOf'])) return schema;
  const { anyOf: _, ...rest } = schema;
  const alternatives = schema['anyOf'].flatMap(alternativesOf);
  const types = [...new Set(alternatives.flatMap((alternative) => bareTypes(alternative) ?? []))];
  const others = alternatives.filter((alternative) => !bareTypes(alternative));
  const merged = types.length === 0 ? others : [...others, { type: types.length === 1 ? (types[0] ?? null) : types }];
  const [only] = merged;
  return merged.length === 1 && isObject(only) && !Object.keys(only).some((key) => key in rest)
    ? { ...rest, ...only }
    : { ...rest, anyOf: merged };
}

function alternativesOf(alternative: JsonValue): readonly JsonValue[] {
  if (!isObject(alternative)) return [alternative];
  const flat = flattened(alternative);
  return Object.keys(flat).join() === 'anyOf' && isList(flat['anyOf']) ? flat['anyOf'] : [flat];
}

function bareTypes(schema: JsonValue): readonly JsonValue[] | undefined {
  if (!isObject(schema) || Object.keys(schema).join() !== 'type') return undefined;
  const { type = null } = schema;
  return isList(type) ? type : [type];
}

/**
 * Properties that occur in several of the schemas alike, as references to one definition each.
 * @returns the schemas with references, and the definitions by name
 */
export function shareProperties(schemas: Readonly<Record<string, JsonObject>>): {
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly shared: Readonly<Record<string, JsonObject>>;
} {
  const names = sharedNames(Object.values(schemas).flatMap((schema) => Object.entries(propertiesOf(schema))));
  const shared: Record<string, JsonObject> = {};
  const withReferences = Object.entries(schemas).map(([type, schema]) => {
    const properties = Object.entries(propertiesOf(schema)).map(([key, property]) => {
      const name = isObject(property) ? names.get(keyed(key, property)) : undefined;
      if (name === undefined || !isObject(property)) return [key, property] as const;
      shared[name] = property;
      return [key, { $ref: `#/$defs/${name}` }] as const;
    });
    return [type, { ...schema, properties: Object.fromEntries(properties) }] as const;
  });
  return { schemas: Object.fromEntries(withReferences), shared };
}

/** Names for the properties that are there more than once; the second meaning of a key gets a number. */
function sharedNames(properties: readonly (readonly [key: string, property: JsonValue | undefined])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [key, property] of properties) {
    if (isObject(property)) counts.set(keyed(key, property), (counts.get(keyed(key, property)) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const [key, property] of properties) {
    if (!isObject(property)) continue;
    const written = keyed(key, property);
    if (names.has(written) || (counts.get(written) ?? 0) < 2 || written.length < SHORT) continue;
    let name = `key.${key}`;
    for (let number = 2; taken.has(name); number += 1) name = `key.${key}-${String(number)}`;
    taken.add(name);
    names.set(written, name);
  }
  return names;
}

function keyed(key: string, property: JsonObject): string {
  return `${key} ${JSON.stringify(property)}`;
}

function propertiesOf(schema: JsonObject): JsonObject {
  const { properties } = schema;
  return isObject(properties) ? properties : {};
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return isPlainObject(value);
}
