/** The keys of a mapping in a config: what each may hold, and what it is for. The reader, the JSON Schema and the reference are made from it. */
import type * as z from 'zod/mini';

export interface DocumentedKeys<Shape extends z.core.$ZodShape = z.core.$ZodShape> {
  readonly schema: z.ZodMiniObject<Shape>;
  /** What each key is for, in a sentence for the author of a config. */
  readonly descriptions: { readonly [Key in keyof Shape]: string };
}

/** The compiler asks for a description of every key. */
export function documentedKeys<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  descriptions: { readonly [Key in keyof Shape]: string },
): DocumentedKeys<Shape> {
  return { schema, descriptions };
}
