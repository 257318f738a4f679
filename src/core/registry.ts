import type { AnswerIssue } from './answer.js';
import type { Item } from './item.js';
import type { Label } from './label.js';
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
  /**
   * Loads the code that registers the element. The task calls it when it has a scheme of this type and no such element is registered. Not
   * needed for elements that are registered already, nor for the library's own.
   */
  load?(): Promise<unknown>;
  /** The scheme as it is for one item, where part of it comes from the item's data. All else of a definition, and the element, gets this one. */
  forItem?(scheme: S, item: Item): S;
  /** The fields of the item that the element shows by itself: without a layout, the task leaves them to it. Default: none. */
  shownFields?(scheme: S): readonly string[];
  /** The keys that mean something to the scheme. Default: the shortcuts of its `labels`. */
  shortcuts?(scheme: S): readonly SchemeShortcut[];
  /** Whether it only shows something and asks for nothing. Default `false`. */
  readonly displayOnly?: boolean;
  /** Whether it compares two responses of the item, which the task then calls A and B. Default `false`. */
  readonly comparesResponses?: boolean;
  /** Reads an answer from data that may be anything (a stored draft, restored form state); `undefined` when it is not one. */
  parseAnswer(value: unknown, scheme: S): A | undefined;
  /** Whether the answer says anything; an unanswered scheme is left out of the record. */
  isAnswered(answer: A): boolean;
  /** Whether an answer that the annotator gives submits the item, as far as nothing keeps it from being submitted. Default `false`. */
  submitsAfter?(scheme: S): boolean;
  /** Whether there is anything to answer for this item: a scheme that takes it from the item's data may find none. Default `true`. */
  canAnswer?(scheme: S): boolean;
  /** What keeps the answer from being submitted; empty when nothing does. Not asked where there is nothing to answer. */
  issues(scheme: S, answer: A | undefined): readonly AnswerIssue[];
}

/** A key that means something to a scheme. */
export interface SchemeShortcut {
  readonly key: string | undefined;
  /** What it does: the name of the label that it chooses. */
  readonly name: string;
  readonly tooltip?: string;
}

/** An immutable set of scheme definitions, by type. */
export class SchemeRegistry {
  readonly #definitions: ReadonlyMap<string, SchemeDefinition>;
  readonly #builtin: ReadonlySet<SchemeDefinition>;

  /**
   * @param definitions of the host; they take schemes as they are written in a config too (`type: custom`)
   * @param builtin those of the library, which take the schemes that its config reader makes and no others
   */
  constructor(definitions: Iterable<SchemeDefinition>, builtin: Iterable<SchemeDefinition> = []) {
    this.#builtin = new Set(builtin);
    this.#definitions = new Map([...this.#builtin, ...definitions].map((definition) => [definition.type, definition]));
  }

  /** The definition for a scheme; `undefined` when no element is known for its type. */
  for(scheme: SchemeBase): SchemeDefinition | undefined {
    const definition = this.#definitions.get(registeredType(scheme));
    const isRefused = scheme.type === 'custom' && definition !== undefined && this.#builtin.has(definition);
    return isRefused ? undefined : definition;
  }

  /** The types that have a definition. */
  get types(): readonly string[] {
    return [...this.#definitions.keys()];
  }

  /** A new registry with these definitions added; one of the same type replaces the old one. */
  extend(...definitions: readonly SchemeDefinition[]): SchemeRegistry {
    const own = [...this.#definitions.values()].filter((definition) => !this.#builtin.has(definition));
    return new SchemeRegistry([...own, ...definitions], this.#builtin);
  }
}

/** The keys that mean something to a scheme; of its labels, those without a key too. */
export function schemeShortcuts(definition: SchemeDefinition | undefined, scheme: SchemeBase): readonly SchemeShortcut[] {
  if (!definition) return [];
  if (definition.shortcuts) return definition.shortcuts(scheme);
  return hasLabels(scheme) ? scheme.labels.map(({ shortcut: key, name, tooltip }) => ({ key, name, ...(tooltip && { tooltip }) })) : [];
}

function hasLabels(scheme: SchemeBase): scheme is SchemeBase & { readonly labels: readonly Label[] } {
  return 'labels' in scheme && Array.isArray(scheme.labels);
}

/** The type under which a scheme's definition is registered. */
export function registeredType(scheme: SchemeBase): string {
  return 'annotationType' in scheme && typeof scheme.annotationType === 'string' ? scheme.annotationType : scheme.type;
}
