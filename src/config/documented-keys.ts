/** The keys of a mapping in a config: what each may hold, and what it is for. The reader, the JSON Schema and the reference are made from it. */
import type * as z from 'zod/mini';

export interface DocumentedKeys<Shape extends z.core.$ZodShape = z.core.$ZodShape> {
  readonly schema: z.ZodMiniObject<Shape>;
  /** What each key is for, in a sentence for the author of a config. */
  readonly descriptions: { readonly [Key in keyof Shape]: string };
  /** Keys of which at least one must be there. Their reader says so by itself. */
  readonly needsOneOf: readonly (keyof Shape)[];
}

/** So that a documented mapping is found again where it stands within another one. */
const documented = /* @__PURE__ */ new WeakMap<object, DocumentedKeys>();

/** The compiler asks for a description of every key. */
export function documentedKeys<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  descriptions: { readonly [Key in keyof Shape]: string },
  { needsOneOf = [] }: { readonly needsOneOf?: readonly (keyof Shape)[] } = {},
): DocumentedKeys<Shape> {
  const keys = { schema, descriptions, needsOneOf };
  documented.set(schema, { schema, descriptions, needsOneOf: needsOneOf.map(String) });
  return keys;
}

/** The documented keys of a schema; `undefined` when it is no mapping, or one whose keys are documented nowhere. */
export function documentationOf(schema: object): DocumentedKeys | undefined {
  return documented.get(schema);
}
