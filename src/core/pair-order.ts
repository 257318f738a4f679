/**
 * In which order the two responses of an item are shown, where a config shuffles them (`randomize_pair_order`): drawn from the seed, the annotator and
 * the item, so that nobody favours what stands first over a whole study, and anybody can check it later. What is shown follows the order; what is
 * kept names the responses as they are in the data.
 */
import { mirroredName, mirroredScheme } from './mirrored-scheme.js';
import { itemIdentity, type Item } from './item.js';
import { isPlainObject } from './json.js';
import { seededRandom } from './random.js';
import { responseFields } from './responses.js';
import type { SchemeRegistry } from './registry.js';
import type { SchemeBase } from './scheme.js';
import { swappedItem } from './swapped-item.js';
import type { TaskConfig } from './task-config.js';

type OrderedConfig = Pick<TaskConfig, 'annotationSchemes' | 'itemProperties' | 'randomizePairOrder' | 'randomSeed'>;

export class PairOrder {
  readonly #config: OrderedConfig;
  readonly #annotator: string;
  /** By the name of a scheme: the one that asks the same of the other response. */
  readonly #partners: ReadonlyMap<string, string>;
  /** Fields that the config has shown as they are, by an element that asks about no other. */
  readonly #fixedFields: ReadonlySet<string>;
  readonly #mirrored: ReadonlyMap<string, SchemeBase>;

  /** @param registry knows which fields of an item the schemes show by themselves */
  constructor(config: OrderedConfig, annotator: string, registry: SchemeRegistry) {
    this.#config = config;
    this.#annotator = annotator;
    this.#partners = partners(config.annotationSchemes);
    this.#fixedFields = new Set(
      config.annotationSchemes
        .filter(({ name }) => !this.#partners.has(name))
        .flatMap((scheme) => registry.for(scheme)?.shownFields?.(scheme) ?? []),
    );
    this.#mirrored = new Map(config.annotationSchemes.map((scheme) => [scheme.name, this.mirrored(scheme)]));
  }

  /** Whether the annotator sees the second response of the data first. */
  isSwapped(item: Item): boolean {
    const { randomizePairOrder, randomSeed, itemProperties } = this.#config;
    const responses = randomizePairOrder === true ? responseFields(item, this.#config) : undefined;
    if (!responses || this.#fixedFields.has(responses.a) || this.#fixedFields.has(responses.b)) return false;
    const itemId = itemIdentity(item, itemProperties.idKey) ?? '';
    return seededRandom(`pair/${JSON.stringify([randomSeed, this.#annotator, itemId])}`)() < 0.5;
  }

  /** The item as it is shown: with its responses, and what else is known of each of them, in each other's fields. */
  shownItem(item: Item): Item {
    return this.isSwapped(item) ? swappedItem(item, this.#config) : item;
  }

  /** The name under which the answer of a scheme is kept while the order is swapped, and the other way round. */
  partner(name: string): string {
    return this.#partners.get(name) ?? name;
  }

  /** A scheme as it is shown while the order is swapped. */
  mirrored<S extends SchemeBase>(scheme: S): S {
    return { ...mirroredScheme(scheme), name: this.partner(scheme.name) };
  }

  /** Answers as the annotator saw them: what conditions are about. */
  shownAnswers(item: Item, answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (!this.isSwapped(item)) return answers;
    return Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [this.partner(name), this.#shown(this.partner(name), answer)]),
    );
  }

  #shown(name: string, answer: unknown): unknown {
    const scheme = this.#mirrored.get(name);
    if (!isPlainObject(answer) || !scheme || !('labels' in scheme) || !Array.isArray(scheme.labels)) return answer;
    const labels: readonly unknown[] = scheme.labels;
    const label = labels.filter(isPlainObject).find((each) => each['name'] === answer['label']);
    const shownName = label?.['shownName'];
    return typeof shownName === 'string' ? { ...answer, label: shownName } : answer;
  }
}

function partners(schemes: readonly SchemeBase[]): ReadonlyMap<string, string> {
  const names = new Set(schemes.map(({ name }) => name));
  const typeOf = new Map(schemes.map(({ name, type }) => [name, type]));
  return new Map(
    [...names].flatMap((name) => {
      const other = [mirroredName(name, names), withOtherSide(name, names)].find((each) => each !== name);
      return other !== undefined && typeOf.get(other) === typeOf.get(name) ? [[name, other] as const] : [];
    }),
  );
}

/** `quality_a` → `quality_b`. */
function withOtherSide(name: string, names: ReadonlySet<string>): string {
  const other = name.replace(/(?<=[_\s-])(?:[abAB12])$|^(?:[abAB12])(?=[_\s-])/, (side) => SIDES.get(side) ?? side);
  return names.has(other) ? other : name;
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['a', 'b'],
  ['b', 'a'],
  ['A', 'B'],
  ['B', 'A'],
  ['1', '2'],
  ['2', '1'],
]);
