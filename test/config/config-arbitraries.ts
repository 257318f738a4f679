/** Configs as they could come, for property-based tests: made by the JSON Schema with wrong things among them, and texts with slips. */
import fc from 'fast-check';
import { definitionName, taskConfigJsonSchema } from '../../src/config/json-schema.js';
import { isPlainObject, ownValue } from '../../src/core/json.js';
import { builtinConfigs } from '../../src/schemes/builtin-config.js';

type Schema = Readonly<Record<string, unknown>>;

/** So that names which refer to each other meet. */
const NAMES = ['A', 'B', 'yes', 'note', 'id', 'text', 'a.b', '1', '日本', 'x y', '', '__proto__', 'constructor'];
const NUMBERS = [0, 1, 2, 3, 5, 10, -1, 0.5, 1e3, 1e9, -1e9];
const TRUTHS = ['true', 'no', 'On', '1'];
const MOST_KEYS = 7;

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ maxLength: 12 }));
const number = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

/** What YAML can hold and JSON cannot, and what only code can give. */
const ODD: readonly unknown[] = [NaN, Infinity, -Infinity, -0, undefined, 10n, Symbol('s'), () => 1, new Date(0), new Map([[1, 2]])];

/** Anything that a config can hold, in whatever way it comes. */
export const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    name,
    number,
    fc.boolean(),
    fc.constantFrom(null, ...ODD),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;

/** Something of the shape of an answer: by the names that answers use, with names that labels have. */
export function answerLike(): fc.Arbitrary<unknown> {
  const names = fc.array(name, { maxLength: 3 });
  const choice = fc.record({ label: name, value: fc.oneof(name, number) }, { requiredKeys: [] });
  const parts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    label: name,
    value: fc.oneof(number, name),
    labels: names,
    values: fc.array(fc.oneof(number, name), { maxLength: 3 }),
    text: name,
    winner: fc.constantFrom('a', 'b', 'tie', 'both-bad', null),
    strength: number,
    ratings: fc.dictionary(name, choice, { maxKeys: 3, noNullPrototype: false }),
    shares: fc.dictionary(name, number, { maxKeys: 3, noNullPrototype: false }),
    ranking: fc.array(names, { maxLength: 3 }),
    spans: fc.array(fc.record({ start: fc.nat(9), end: fc.nat(9), label: name, text: name }, { requiredKeys: [] }), { maxLength: 3 }),
    best: name,
    worst: name,
  };
  return fc.shuffledSubarray(Object.keys(parts), { minLength: 1, maxLength: 4 }).chain((keys) => {
    const shape = Object.fromEntries(
      keys.map((key) => [key, fc.oneof({ weight: 9, arbitrary: parts[key] ?? anything }, { weight: 1, arbitrary: anything })]),
    );
    return fc.record(shape, { noNullPrototype: true });
  });
}

class ByJsonSchema {
  readonly #root = taskConfigJsonSchema();
  /** Of how many values one is something else than the schema says. */
  readonly #wrong: number | undefined;

  constructor(wrong: number | undefined) {
    this.#wrong = wrong;
  }

  task(): fc.Arbitrary<unknown> {
    return this.#valueOf(this.#root);
  }

  scheme(type: string): fc.Arbitrary<unknown> {
    return this.#object(this.#definition(definitionName(type))).map((scheme) =>
      isPlainObject(scheme) ? { ...scheme, annotation_type: type } : scheme,
    );
  }

  #valueOf(schema: Schema): fc.Arbitrary<unknown> {
    const right = this.#rightValueOf(schema);
    return this.#wrong === undefined ? right : fc.oneof({ weight: this.#wrong - 1, arbitrary: right }, { weight: 1, arbitrary: anything });
  }

  #rightValueOf(schema: Schema): fc.Arbitrary<unknown> {
    const { $ref: reference, anyOf, const: only, enum: several, type } = schema;
    if (reference === '#/$defs/scheme') return fc.oneof(...Object.keys(builtinConfigs).map((each) => this.scheme(each)));
    if (typeof reference === 'string') return this.#rightValueOf(this.#definition(reference.replace('#/$defs/', '')));
    if (only !== undefined) return fc.constant(only);
    const values: readonly unknown[] = Array.isArray(several) ? several : [];
    if (values.length > 0) return fc.constantFrom(...values);
    const alternatives: readonly unknown[] = Array.isArray(anyOf) ? anyOf : [];
    if (alternatives.length > 0 && schema['properties'] === undefined)
      return fc.oneof(...alternatives.filter(isPlainObject).map((alternative) => this.#rightValueOf(alternative)));
    const types = [type].flat().filter((each) => typeof each === 'string');
    return types.length === 0 ? anything : fc.oneof(...types.map((each) => this.#typed(each, schema)));
  }

  #typed(type: string, schema: Schema): fc.Arbitrary<unknown> {
    switch (type) {
      case 'string': {
        const { pattern = '' } = schema;
        if (pattern === '') return name;
        return String(pattern).includes('d') && !String(pattern).includes('[Tt]') ? number.map(String) : fc.constantFrom(...TRUTHS);
      }
      case 'integer':
        return number.map(Math.round);
      case 'number':
        return number;
      case 'boolean':
        return fc.boolean();
      case 'array':
        return fc.array(isPlainObject(schema['items']) ? this.#valueOf(schema['items']) : anything, {
          minLength: Number(schema['minItems'] ?? 0),
          maxLength: 4,
        });
      case 'object':
        return this.#object(schema);
      default:
        return fc.constant(null);
    }
  }

  #object({ properties, additionalProperties, required = [], anyOf = [] }: Schema): fc.Arbitrary<unknown> {
    if (isPlainObject(additionalProperties))
      return fc.dictionary(name, this.#valueOf(additionalProperties), { maxKeys: 4, noNullPrototype: false });
    if (!isPlainObject(properties)) return fc.dictionary(name, anything, { maxKeys: 4, noNullPrototype: false });
    const alternatives: readonly unknown[] = Array.isArray(anyOf) ? anyOf : [];
    const oneOf = alternatives.filter(isPlainObject).flatMap(({ required: keys }) => [keys].flat().map(String));
    const needed = [required].flat().map(String);
    const values = Object.fromEntries(
      Object.entries(properties).flatMap(([key, schema]) => (isPlainObject(schema) ? [[key, () => this.#valueOf(schema)] as const] : [])),
    );
    const optional = Object.keys(values).filter((key) => !needed.includes(key));
    const one = oneOf.length === 0 ? fc.constant([]) : fc.constantFrom(...oneOf).map((key) => [key]);
    return fc.tuple(one, fc.shuffledSubarray(optional, { maxLength: Math.min(MOST_KEYS, optional.length) })).chain(([chosen, others]) => {
      const keys = [...new Set([...needed, ...chosen, ...others])];
      return fc.record(Object.fromEntries(keys.map((key) => [key, values[key]?.() ?? anything])), { noNullPrototype: true });
    });
  }

  #definition(key: string): Schema {
    const definitions = this.#root['$defs'];
    const found = isPlainObject(definitions) ? ownValue(definitions, key) : undefined;
    return isPlainObject(found) ? found : {};
  }
}

/** Configs that the JSON Schema accepts. */
export function rightConfig(): fc.Arbitrary<unknown> {
  return new ByJsonSchema(undefined).task();
}

/** Schemes of a built-in type that the JSON Schema accepts. */
export function rightScheme(type: string): fc.Arbitrary<unknown> {
  return new ByJsonSchema(undefined).scheme(type);
}

/** Configs of which one value of so many is something else. */
export function nearlyRightConfig(wrong: number): fc.Arbitrary<unknown> {
  return new ByJsonSchema(wrong).task();
}

/** A text with parts taken away, doubled, moved and put in. */
export function withSlips(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const inserted = fc.oneof(
    fc.constantFrom(
      ':',
      '- ',
      '\n',
      '\t',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '<<: *a',
      '? ',
      '|',
      '>',
      '#',
      '---\n',
      '!!x ',
      '%',
      '\u0000',
      '\uFEFF',
      '\r',
      '\uD800',
      '__proto__: ',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );
  const slip = fc.record({ from: place, to: place, moved: fc.boolean(), inserted });
  return fc.array(slip, { minLength: 1, maxLength: 4 }).map((slips) =>
    slips.reduce((current, { from, to, moved, inserted: added }) => {
      const [start, end] = [Math.min(from, to), Math.min(Math.max(from, to), Math.min(from, to) + 40)];
      const part = current.slice(start, end);
      return moved
        ? `${current.slice(0, start)}${added}${part}${added}${current.slice(start)}`
        : `${current.slice(0, start)}${added}${current.slice(end)}`;
    }, text),
  );
}
