import type { AnswerIssue } from './answer.js';
import type { SchemeBase } from './scheme.js';

/**
 * What the task and the session need to know of a scheme type: its tag, and how its answers are read and checked. It has no DOM and no
 * config schema. Its functions are methods on purpose: TypeScript compares methods bivariantly, so that a definition for one scheme type
 * fits into a registry of all of them.
 */
export interface SchemeDefinition<S extends SchemeBase = SchemeBase, A = unknown> {
  /** The `annotation_type` that it handles. */
  readonly type: string;
  /** The custom element that asks for the answer. It has the properties `scheme` and `answer` and fires `annotation-change`. */
  readonly tagName: string;
  /** Whether it compares two responses of the item, which the task then calls A and B. Default `false`. */
  readonly comparesResponses?: boolean;
  /** Reads an answer from data that may be anything (a stored draft, restored form state); `undefined` when it is not one. */
  parseAnswer(value: unknown, scheme: S): A | undefined;
  /** Whether the answer says anything; an unanswered scheme is left out of the record. */
  isAnswered(answer: A): boolean;
  /** What keeps the answer from being submitted; empty when nothing does. */
  issues(scheme: S, answer: A | undefined): readonly AnswerIssue[];
}

/** An immutable set of scheme definitions, by type. */
export class SchemeRegistry {
  readonly #definitions: ReadonlyMap<string, SchemeDefinition>;

  constructor(definitions: Iterable<SchemeDefinition>) {
    this.#definitions = new Map([...definitions].map((definition) => [definition.type, definition]));
  }

  /** The definition for a scheme; `undefined` when no element is known for its type. */
  for(scheme: SchemeBase): SchemeDefinition | undefined {
    return this.#definitions.get(registeredType(scheme));
  }

  /** The types that have a definition. */
  get types(): readonly string[] {
    return [...this.#definitions.keys()];
  }

  /** A new registry with these definitions added; one of the same type replaces the old one. */
  extend(...definitions: readonly SchemeDefinition[]): SchemeRegistry {
    return new SchemeRegistry([...this.#definitions.values(), ...definitions]);
  }
}

/** The type under which a scheme's definition is registered. */
export function registeredType(scheme: SchemeBase): string {
  return 'annotationType' in scheme && typeof scheme.annotationType === 'string' ? scheme.annotationType : scheme.type;
}
