/** What the JSON Schema of a config says of a place: which keys there are, what they are for, which values they take. */
import { taskConfigJsonSchema } from '../../src/config/index.js';
import { isPlainObject, ownValue } from '../../src/core/json.js';
import type { YamlPlace } from './yaml-place.js';

type Schema = Readonly<Record<string, unknown>>;

export interface KnownKey {
  readonly name: string;
  readonly description: string;
  /** Why it does nothing here; `undefined`: it does. */
  readonly inert: string | undefined;
}

export interface KnownValue {
  readonly value: string;
  readonly description: string;
}

let root: Schema | undefined;

function schemaRoot(): Schema {
  root ??= taskConfigJsonSchema();
  return root;
}

const list = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The schema and all that it refers to or allows, for a mapping with these keys. */
function alternatives(schema: unknown, keys: ReadonlyMap<string, string>): readonly Schema[] {
  if (!isPlainObject(schema)) return [];
  const reference = text(schema['$ref']);
  const target = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (isPlainObject(part) ? ownValue(part, step) : undefined), schemaRoot());
  const branches = [
    ...(reference === '' ? [] : [target]),
    ...list(schema['anyOf']),
    ...list(schema['allOf']).flatMap((branch) => (applies(branch['if'], keys) ? [branch['then']] : [])),
  ];
  return [schema, ...branches.flatMap((branch) => alternatives(branch, keys))];
}

/** The conditions of the schema are all on which words a key may be one of. */
function applies(condition: unknown, keys: ReadonlyMap<string, string>): boolean {
  const properties = isPlainObject(condition) ? condition['properties'] : undefined;
  if (!isPlainObject(properties)) return false;
  return Object.entries(properties).every(([key, schema]) => {
    const { const: only, enum: words = [only] } = isPlainObject(schema) ? schema : {};
    return Array.isArray(words) && words.includes(keys.get(key));
  });
}

const NO_KEYS: ReadonlyMap<string, string> = new Map();

function mappingsAt({ path, siblings }: YamlPlace): readonly Schema[] {
  let schemas: readonly Schema[] = [schemaRoot()];
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    schemas = schemas.flatMap((schema) => alternatives(child(schema, step), isLast ? siblings : NO_KEYS));
  }
  return schemas;
}

function child(schema: Schema, step: string): unknown {
  if (step === '[]') return schema['items'];
  const properties = schema['properties'];
  return isPlainObject(properties) ? ownValue(properties, step) : undefined;
}

/** Later definitions are those of the scheme's own type. */
export function knownKeys(place: YamlPlace): readonly KnownKey[] {
  const keys = new Map<string, KnownKey>();
  for (const schema of mappingsAt(place)) {
    const properties = isPlainObject(schema['properties']) ? schema['properties'] : {};
    for (const [name, property] of Object.entries(properties)) {
      const described = alternatives(property, NO_KEYS);
      const description =
        described.map((each) => text(each['description'])).find((each) => each !== '') ?? keys.get(name)?.description ?? '';
      const inert = described.find((each) => each['deprecated'] === true);
      keys.set(name, { name, description, inert: inert && (text(inert['deprecationMessage']) || description) });
    }
  }
  return [...keys.values()];
}

export function knownValues(place: YamlPlace): readonly KnownValue[] {
  const values = new Map<string, string>();
  for (const schema of mappingsAt(place).flatMap((mapping) => alternatives(child(mapping, place.key), NO_KEYS))) {
    const { const: only, enum: words, type } = schema;
    if (typeof only === 'string') values.set(only, text(schema['description']));
    for (const word of Array.isArray(words) ? words : []) if (typeof word === 'string') values.set(word, '');
    if (type === 'boolean' || (Array.isArray(type) && type[0] === 'boolean' && type[1] === 'string'))
      for (const word of ['true', 'false']) values.set(word, '');
  }
  return [...values].map(([value, description]) => ({ value, description }));
}
