/** The JSON Schema of a config file, for editors and other checkers. Made from the documented keys, which the reader reads by too. */
import * as z from 'zod/mini';
import { isJsonValue, isPlainObject, type JsonObject, type JsonValue } from '../core/json.js';
import type { SchemeBase } from '../core/scheme.js';
import { builtinConfigs } from '../schemes/builtin-config.js';
import { displayFieldKeys, displayKeys, displayOptionKeys, INERT_DISPLAY_KEYS, INERT_DISPLAY_OPTIONS } from './display-keys.js';
import { documentationOf, type DocumentedKeys } from './documented-keys.js';
import { passingKeys, practiceKeys } from './practice-keys.js';
import { attentionKeys, goldKeys } from './gold-keys.js';
import { shareProperties, simplified } from './json-schema-form.js';
import {
  INERT_DATA_FILE_KEYS,
  INERT_GOLD_KEYS,
  INERT_ITEM_KEYS,
  INERT_PASSING_KEYS,
  INERT_PRACTICE_KEYS,
  INERT_SCHEME_KEYS,
  INERT_TASK_KEYS,
  POTATO_SCHEME_TYPES,
  SCHEME_TYPE_SPELLINGS,
} from './potato-keys.js';
import { schemeKeys } from './scheme-keys.js';
import type { SchemeConfig } from './scheme-config.js';
import { dataFileKeys, itemPropertiesKeys, taskKeys } from './task-keys.js';
import { truth } from './value-schemas.js';

export interface TaskConfigJsonSchemaOptions {
  /** Further scheme types, which the page registers by itself. Their keys are not checked. Default none. */
  readonly customTypes?: readonly string[];
}

type Reasons = ReadonlyMap<string, string>;

const NOTHING: Reasons = new Map();
const TRUTH_TEXTS = ['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '1', '0', 'enabled', 'disabled'];

/**
 * The JSON Schema (draft 2020-12) of a config: what each key may hold and what it is for. Keys that are known and do nothing here are allowed
 * and marked as deprecated, with the reason; unknown keys are not allowed.
 */
export function taskConfigJsonSchema({ customTypes = [] }: TaskConfigJsonSchemaOptions = {}): JsonObject {
  const schemeTypes = Object.entries<SchemeConfig<SchemeBase>>(builtinConfigs).sort(([one], [other]) => (one < other ? -1 : 1));
  const builtin = Object.fromEntries(schemeTypes.map(([type, config]) => [definitionName(type), typeSchema(type, config)]));
  const { schemas, shared } = shareProperties(builtin);
  const task = mappingSchema(taskKeys, INERT_TASK_KEYS);
  const properties = plain(task['properties']);
  return plain({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A task of annotation-elements',
    ...task,
    properties: {
      ...properties,
      annotation_schemes: { ...plain(properties['annotation_schemes']), type: 'array', minItems: 1, items: { $ref: '#/$defs/scheme' } },
    },
    required: ['annotation_schemes'],
    $defs: { scheme: anySchemeSchema(schemeTypes, customTypes), ...schemas, ...shared },
  });
}

/** Where the keys of a built-in scheme type are, within `$defs`. */
export function definitionName(type: string): string {
  return `${type}-scheme`;
}

/** Told apart by their type, so that an editor completes and checks by it. */
function anySchemeSchema(
  schemeTypes: readonly (readonly [string, SchemeConfig<SchemeBase>])[],
  customTypes: readonly string[],
): JsonObject {
  const builtin = schemeTypes.map(([type]) => type);
  const foreign = [...POTATO_SCHEME_TYPES, ...customTypes].filter((type) => !builtin.includes(type));
  return {
    type: 'object',
    required: ['annotation_type', 'name'],
    properties: {
      annotation_type: {
        description: schemeKeys.descriptions.annotation_type,
        anyOf: [
          ...schemeTypes.flatMap(([type, { description }]) => spellings(type).map((spelling) => ({ const: spelling, description }))),
          ...foreign.map((type) => ({ const: type, description: foreignDescription(customTypes.includes(type)) })),
        ],
      },
      name: propertySchema(schemeKeys, 'name'),
    },
    allOf: builtin.map((type) => ({
      if: { properties: { annotation_type: typeValue(type) }, required: ['annotation_type'] },
      then: { $ref: `#/$defs/${definitionName(type)}` },
    })),
  };
}

function spellings(type: string): readonly string[] {
  return [type, ...[...SCHEME_TYPE_SPELLINGS].flatMap(([spelling, meant]) => (meant === type ? spelling : []))];
}

function typeValue(type: string): JsonObject {
  const values = spellings(type);
  return values.length === 1 ? { const: type } : { enum: values };
}

function foreignDescription(isCustom: boolean): string {
  if (isCustom) return 'A type that the page registers.';
  return 'A type of Potato that has no element here: the scheme is left out unless the page registers one.';
}

function typeSchema(type: string, { description, keys, inertKeys = NOTHING }: SchemeConfig<SchemeBase>): JsonObject {
  const common = mappingSchema(schemeKeys, INERT_SCHEME_KEYS);
  const own = mappingSchema(keys, inertKeys);
  return {
    title: type,
    description,
    ...common,
    properties: { ...plain(common['properties']), ...plain(own['properties']), annotation_type: typeValue(type) },
    required: [...new Set([...texts(common['required']), ...texts(own['required'])])],
  };
}

/** A mapping with exactly these keys and the inert ones. */
function mappingSchema(keys: DocumentedKeys, inert: Reasons): JsonObject {
  const { schema, needsOneOf } = keys;
  const names = Object.keys(schema.shape);
  const required = Object.entries(schema.shape).flatMap(([key, { _zod }]) => (_zod.optin === undefined ? [key] : []));
  const inertEntries = [...inert].filter(([key]) => !names.includes(key)).map(([key, reason]) => [key, inertSchema(reason)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries([...names.map((key) => [key, propertySchema(keys, key)] as const), ...inertEntries]),
    ...(required.length > 0 && { required }),
    ...(needsOneOf.length > 0 && { anyOf: needsOneOf.map((key) => ({ required: [key] })) }),
    additionalProperties: false,
  };
}

/** `deprecationMessage` is what editors show; it is no word of the standard. */
function inertSchema(reason: string): JsonObject {
  const description = `Does nothing here: ${reason}.`;
  return { description, deprecated: true, deprecationMessage: description };
}

function propertySchema({ schema, descriptions }: DocumentedKeys, key: string): JsonObject {
  const property = schema.shape[key];
  return { description: descriptions[key] ?? '', ...(property && valueSchema(property)) };
}

function valueSchema(schema: z.core.$ZodType): JsonObject {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override });
  return simplified(plain(generated));
}

function override({ zodSchema, jsonSchema }: { readonly zodSchema: z.core.$ZodType; readonly jsonSchema: object }): void {
  const keys = documentationOf(zodSchema);
  if (keys) replace(jsonSchema, mappingSchema(keys, inertKeysOf(keys)));
  if (zodSchema === truth) replace(jsonSchema, { type: ['boolean', 'string'], pattern: truthPattern() });
}

function replace(target: object, content: JsonObject): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

/** Of the mappings within a task. */
const INERT_KEYS: ReadonlyMap<object, Reasons> = new Map<object, Reasons>([
  [itemPropertiesKeys.schema, INERT_ITEM_KEYS],
  [goldKeys.schema, INERT_GOLD_KEYS],
  [practiceKeys.schema, INERT_PRACTICE_KEYS],
  [passingKeys.schema, INERT_PASSING_KEYS],
  [attentionKeys.schema, INERT_GOLD_KEYS],
  [dataFileKeys.schema, INERT_DATA_FILE_KEYS],
  [displayKeys.schema, INERT_DISPLAY_KEYS],
  [displayFieldKeys.schema, INERT_DISPLAY_OPTIONS],
  [displayOptionKeys.schema, INERT_DISPLAY_OPTIONS],
]);

function inertKeysOf({ schema }: DocumentedKeys): Reasons {
  return INERT_KEYS.get(schema) ?? NOTHING;
}

/** Capital letters do not count. A pattern of JSON Schema has no flags. */
function truthPattern(): string {
  const spellings = TRUTH_TEXTS.map((text) => text.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`));
  return `^(?:${spellings.join('|')})$`;
}

function plain(value: unknown): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return isPlainObject(copy) && isJsonObject(copy) ? copy : {};
}

function isJsonObject(value: Readonly<Record<string, unknown>>): value is JsonObject {
  return isJsonValue(value);
}

function texts(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
