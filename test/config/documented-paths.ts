/** Which keys of a config are documented, by the JSON Schema: the question of the test that no key goes unmentioned. */
import { definitionName, taskConfigJsonSchema } from '../../src/config/json-schema.js';
import type { Path } from '../../src/config/source-text.js';
import { isPlainObject, ownValue } from '../../src/core/json.js';

type Schema = Readonly<Record<string, unknown>>;

export interface FoundKey {
  readonly path: Path;
  readonly isDocumented: boolean;
}

export class DocumentedPaths {
  readonly #root = taskConfigJsonSchema();

  /** Every key of a config, outer ones first. Below a key that is not documented, and where anything may stand, nothing is looked at. */
  keysOf(value: unknown): readonly FoundKey[] {
    return this.#walk(value, [this.#root], []);
  }

  #walk(value: unknown, schemas: readonly Schema[], path: Path): readonly FoundKey[] {
    const known = schemas.flatMap((schema) => this.#alternatives(schema, value));
    if (Array.isArray(value)) {
      const items = known.flatMap(({ items: entries }): readonly Schema[] => (isPlainObject(entries) ? [entries] : []));
      return value.flatMap((entry: unknown, index) => this.#walk(entry, items, [...path, index]));
    }
    if (!isPlainObject(value) || known.every(isAnything)) return [];
    return Object.entries(value).flatMap(([key, entry]) => {
      const place = [...path, key];
      const inner = known.flatMap((schema) => propertySchemas(schema, key));
      const isDocumented = inner.some((schema) => this.#alternatives(schema, entry).some(({ deprecated }) => deprecated !== true));
      return [{ path: place, isDocumented }, ...(isDocumented ? this.#walk(entry, inner, place) : [])];
    });
  }

  /** What a schema says of a value: references and alternatives resolved, a scheme's by its type. */
  #alternatives(schema: Schema, value: unknown): readonly Schema[] {
    const { $ref: reference, anyOf } = schema;
    if (typeof reference === 'string') return this.#alternatives(this.#definition(reference.replace('#/$defs/', ''), value), value);
    if (Array.isArray(anyOf) && schema['properties'] === undefined) {
      const alternatives: readonly unknown[] = anyOf;
      return alternatives
        .filter(isPlainObject)
        .flatMap((alternative) => this.#alternatives({ ...alternative, deprecated: schema['deprecated'] }, value));
    }
    return [schema];
  }

  #definition(name: string, value: unknown): Schema {
    const definitions = this.#root['$defs'];
    const type = name === 'scheme' && isPlainObject(value) ? value['annotation_type'] : undefined;
    const own = typeof type === 'string' && isPlainObject(definitions) ? ownValue(definitions, definitionName(type)) : undefined;
    const found = own ?? (isPlainObject(definitions) ? ownValue(definitions, name) : undefined);
    return isPlainObject(found) ? found : {};
  }
}

function propertySchemas({ properties, additionalProperties }: Schema, key: string): readonly Schema[] {
  const own = isPlainObject(properties) ? ownValue(properties, key) : undefined;
  return [own ?? additionalProperties].filter(isPlainObject);
}

/** A schema that says nothing of the keys of a mapping. */
function isAnything({ type, properties, additionalProperties }: Schema): boolean {
  return type === undefined && properties === undefined && additionalProperties === undefined;
}
