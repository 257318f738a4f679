/** Reads and checks answers through the definitions of their schemes. It knows the schemes of one task and holds no answer itself. */
import type { Answer, Scheme } from '../schemes/builtin.js';
import type { AnswerIssue } from './answer.js';
import type { Item } from './item.js';
import { isJsonValue, ownValue } from './json.js';
import type { SchemeDefinition, SchemeRegistry } from './registry.js';
import type { SchemeBase } from './scheme.js';
import type { SessionRules } from './session-rules.js';

/** By scheme name. */
export type Answers = Readonly<Record<string, Answer>>;

export class SchemeAnswers {
  /** The schemes that have a definition, by name, in the order of the config. The others are left out of the task. */
  readonly #supported: ReadonlyMap<string, { readonly scheme: Scheme; readonly definition: SchemeDefinition }>;

  /** They may come after the schemes, before anybody asks. Default: none. */
  rules: SessionRules = { hiddenSchemes: undefined, order: undefined };
  readonly #schemes: readonly Scheme[];

  constructor(schemes: readonly Scheme[], registry: SchemeRegistry) {
    this.#schemes = schemes;
    this.#supported = new Map(
      schemes.flatMap((scheme) => {
        const definition = registry.for(scheme);
        return definition ? [[scheme.name, { scheme, definition }] as const] : [];
      }),
    );
  }

  /** Whether there is nothing to answer now. */
  asksNothing(item: Item, answers: Answers): boolean {
    const hidden = this.hidden(item, answers);
    return [...this.#supported].every(
      ([name, { scheme, definition }]) => hidden.has(name) || definition.displayOnly || !canAnswer(definition, scheme, item),
    );
  }

  /** The schemes that are not shown now, by their display logic. */
  hidden(item: Item, answers: Answers): ReadonlySet<string> {
    const { hiddenSchemes, order } = this.rules;
    if (!hiddenSchemes) return new Set();
    const said = this.#said(answers);
    if (order?.isSwapped(item) !== true) return hiddenSchemes(this.#schemes, said, item);
    // Conditions are about what the annotator saw.
    const hidden = hiddenSchemes(this.#schemes, order.shownAnswers(item, said), order.shownItem(item));
    return new Set([...hidden].map((name) => order.partner(name)));
  }

  supports(name: string): boolean {
    return this.#supported.has(name);
  }

  /**
   * The answers in `stored`, which may be anything: what is no answer of its scheme (any more) is left out. Answers to schemes without a
   * definition come from `saved`, so that a change elsewhere does not drop them.
   */
  read(item: Item, stored: Readonly<Record<string, unknown>>, saved: Answers = {}): Answers {
    const kept = Object.entries(saved).filter(([name]) => !this.supports(name));
    const read = [...this.#supported].flatMap(([name, { scheme, definition }]) => {
      const answer = parsed(definition, ownValue(stored, name), forItem(definition, scheme, item));
      return answer === undefined ? [] : [[name, answer] as const];
    });
    return Object.fromEntries([...kept, ...read]);
  }

  /** The schemes that are shown now and have no definition, by name. */
  leftOut(item: Item, answers: Answers): readonly string[] {
    const hidden = this.hidden(item, answers);
    return this.#schemes.map(({ name }) => name).filter((name) => !this.supports(name) && !hidden.has(name));
  }

  /** Those to shown schemes that say something: what a record holds. */
  answered(item: Item, answers: Answers): Answers {
    const hidden = this.hidden(item, answers);
    return Object.fromEntries(Object.entries(this.#said(answers)).filter(([name]) => !hidden.has(name)));
  }

  /** What keeps them from being submitted, by scheme name; schemes without an issue are absent. */
  issues(item: Item, answers: Answers): Readonly<Record<string, readonly AnswerIssue[]>> {
    const hidden = this.hidden(item, answers);
    return Object.fromEntries(
      [...this.#supported]
        .filter(([name, { scheme, definition }]) => !hidden.has(name) && canAnswer(definition, scheme, item))
        .map(
          ([name, { scheme, definition }]) =>
            [name, definition.issues(forItem(definition, scheme, item), ownValue(answers, name))] as const,
        )
        .filter(([, issues]) => issues.length > 0),
    );
  }

  #said(answers: Answers): Answers {
    return Object.fromEntries(
      Object.entries(answers).filter(([name, answer]) => this.#supported.get(name)?.definition.isAnswered(answer) ?? true),
    );
  }
}

function forItem(definition: SchemeDefinition, scheme: Scheme, item: Item): SchemeBase {
  return definition.forItem?.(scheme, item) ?? scheme;
}

/** What nobody can answer must not keep an item from being submitted. */
function canAnswer(definition: SchemeDefinition, scheme: Scheme, item: Item): boolean {
  return definition.canAnswer?.(forItem(definition, scheme, item)) ?? true;
}

function parsed(definition: SchemeDefinition, value: unknown, scheme: SchemeBase): Answer | undefined {
  try {
    const answer = value === undefined ? undefined : definition.parseAnswer(value, scheme);
    return isJsonValue(answer) ? answer : undefined;
  } catch {
    // A host's definition met data that it does not expect, or the data goes round in a circle.
    return undefined;
  }
}
