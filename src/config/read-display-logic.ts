/** Reads when a scheme is shown: `display_logic` with its operators, or the short `show_if`. What cannot be read is an error: the scheme would never be seen. */
import type { DisplayCondition, DisplayLogic, DisplaySource, DisplayTest } from '../core/display-logic.js';
import type { Scalar } from '../core/answer-terms.js';
import { isPlainObject } from '../core/json.js';
import { conditionKeys, displayLogicKeys, OPERATORS, showIfKeys, type Operator } from './display-logic-keys.js';
import { listed, nearestName } from './nearest-name.js';
import { patternProblem } from './pattern-problem.js';
import { describe } from './read-mapping.js';
import type { Reporter } from './reporter.js';
import type { SchemeSource } from './scheme-config.js';
import type { Path } from './source-text.js';
import { truth } from './value-schemas.js';

/** @param names the names of all schemes of the task */
export function readDisplayLogic({ value, path }: SchemeSource, names: ReadonlySet<string>, reporter: Reporter): DisplayLogic | null {
  const reader = new DisplayLogicReader(names, reporter);
  const { display_logic: logic, show_if: showIf } = value;
  const long = logic === undefined || logic === null ? null : reader.readLogic(logic, [...path, 'display_logic']);
  const short = showIf === undefined || showIf === null ? null : reader.readShowIf(showIf, [...path, 'show_if']);
  if (!long || !short) return long ?? short;
  // Both must hold. A logic of `any` cannot be joined with another condition.
  if (long.logic === 'all') return { logic: 'all', conditions: [...long.conditions, ...short.conditions] };
  const message = '“show_if” cannot stand beside a “display_logic” of “any”. Write its condition there.';
  reporter.error({ code: 'conflicting-keys', message, path: [...path, 'show_if'], at: 'key' });
  return long;
}

class DisplayLogicReader {
  readonly #names: ReadonlySet<string>;
  readonly #reporter: Reporter;

  constructor(names: ReadonlySet<string>, reporter: Reporter) {
    this.#names = names;
    this.#reporter = reporter;
  }

  readLogic(value: unknown, path: Path): DisplayLogic | null {
    if (!isPlainObject(value))
      return this.#refuse(`“display_logic” must be a mapping with “show_when”; here it is ${describe(value)}.`, path);
    this.#reportKeys(value, Object.keys(displayLogicKeys.descriptions), 'display_logic', path);
    const { show_when: given, logic = 'all' } = value;
    if (logic !== 'all' && logic !== 'any')
      return this.#refuse(`“logic” must be all or any; here it is ${describe(logic)}.`, [...path, 'logic']);
    const list = isPlainObject(given) ? [given] : given;
    if (!Array.isArray(list) || list.length === 0) {
      return this.#refuse('“show_when” must be a list of at least one condition.', given === undefined ? path : [...path, 'show_when']);
    }
    const conditions = list.flatMap((entry: unknown, index) => {
      const place = isPlainObject(given) ? [...path, 'show_when'] : [...path, 'show_when', index];
      return this.#readCondition(entry, place) ?? [];
    });
    return conditions.length === 0 ? null : { logic, conditions };
  }

  readShowIf(value: unknown, path: Path): DisplayLogic | null {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const conditions = list.flatMap(
      (entry, index) => this.#readShortCondition(entry, Array.isArray(value) ? [...path, index] : path) ?? [],
    );
    return conditions.length === 0 ? null : { logic: 'all', conditions };
  }

  #readShortCondition(value: unknown, path: Path): DisplayCondition | null {
    if (!isPlainObject(value))
      return this.#refuse(`“show_if” must be a mapping with field and value; here it is ${describe(value)}.`, path);
    this.#reportKeys(value, Object.keys(showIfKeys.descriptions), 'show_if', path);
    const { field } = value;
    if (typeof field !== 'string' || field.trim() === '')
      return this.#refuse('“show_if” needs a “field”: the name of a scheme, or of a field of the item.', path);
    const key = value['value_in'] === undefined ? 'value' : 'value_in';
    const values = this.#values(value[key], [...path, key]);
    if (!values) return this.#refuse('“show_if” needs a “value”, or a list “value_in”.', value[key] === undefined ? path : [...path, key]);
    const source: DisplaySource = this.#names.has(field) ? { scheme: field } : { field };
    return { ...source, operator: 'equals', values, caseSensitive: false };
  }

  #readCondition(value: unknown, path: Path): DisplayCondition | null {
    if (!isPlainObject(value))
      return this.#refuse(`A condition must be a mapping with schema, operator and value; here it is ${describe(value)}.`, path);
    this.#reportKeys(value, Object.keys(conditionKeys.descriptions), 'a condition', path);
    const scheme = this.#scheme(value['schema'], path);
    const operator = this.#operator(value['operator'], path);
    const test = operator && this.#test(operator, value, path);
    return scheme !== null && test ? { scheme, ...test } : null;
  }

  #scheme(name: unknown, path: Path): string | null {
    if (typeof name !== 'string' && typeof name !== 'number')
      return this.#refuse('A condition needs “schema”: the name of the scheme whose answer counts.', path);
    const place = [...path, 'schema'];
    const written = this.#reporter.written(place, name);
    if (this.#names.has(written)) return written;
    const nearest = nearestName(written, this.#names);
    const mend = nearest === undefined ? `The schemes are: ${listed(this.#names)}.` : `Did you mean “${nearest}”?`;
    this.#reporter.error({ code: 'unknown-scheme', message: `There is no scheme “${written}”. ${mend}`, path: place });
    return null;
  }

  #operator(operator: unknown, path: Path): Operator | null {
    const found = OPERATORS.find((known) => known === operator);
    if (found) return found;
    const nearest = typeof operator === 'string' ? nearestName(operator, OPERATORS) : undefined;
    const mend = nearest === undefined ? `Use one of: ${OPERATORS.join(', ')}.` : `Did you mean “${nearest}”?`;
    const what = operator === undefined ? 'A condition needs an “operator”.' : `${sentenceCase(describe(operator))} is no operator.`;
    return this.#refuse(`${what} ${mend}`, operator === undefined ? path : [...path, 'operator']);
  }

  #test(operator: Operator, { value, case_sensitive: given }: Readonly<Record<string, unknown>>, path: Path): DisplayTest | null {
    const place = value === undefined ? path : [...path, 'value'];
    switch (operator) {
      case 'empty':
      case 'not_empty':
        return { operator };
      case 'equals':
      case 'not_equals':
      case 'contains':
      case 'not_contains': {
        const values = this.#values(value, place);
        return values
          ? { operator, values, caseSensitive: this.#truth(given, path) }
          : this.#refuse(`“${operator}” needs a “value”: a text, a number or a list of them.`, place);
      }
      case 'matches': {
        if (typeof value !== 'string') return this.#refuse('“matches” needs a “value”: a regular expression, as a text.', place);
        const problem = patternProblem(value);
        return problem === undefined ? { operator, pattern: value, caseSensitive: this.#truth(given, path) } : this.#refuse(problem, place);
      }
      case 'in_range':
      case 'not_in_range':
      case 'length_in_range': {
        const [min, max, ...rest] = Array.isArray(value) ? value.map(asNumber) : [];
        if (min === undefined || max === undefined || rest.length > 0)
          return this.#refuse(`“${operator}” needs a “value” of two numbers: [least, greatest].`, place);
        return min <= max
          ? { operator, min, max }
          : this.#refuse(`The range of “${operator}” is empty: ${String(min)} is more than ${String(max)}.`, place);
      }
      case 'gt':
      case 'gte':
      case 'lt':
      case 'lte':
      case 'length_gt':
      case 'length_lt': {
        const number = asNumber(value);
        return number === undefined ? this.#refuse(`“${operator}” needs a “value” that is a number.`, place) : { operator, value: number };
      }
    }
  }

  /** The values with the spellings that their author used: a bare `Yes` is true to YAML, and “Yes” to the label of that name. */
  #values(value: unknown, path: Path): readonly Scalar[] | undefined {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const found = list.flatMap((entry, index) =>
      isScalar(entry) ? [entry, this.#reporter.written(Array.isArray(value) ? [...path, index] : path, entry)] : [],
    );
    return list.length > 0 && list.every(isScalar) ? [...new Set(found)] : undefined;
  }

  #truth(value: unknown, path: Path): boolean {
    if (value === undefined) return false;
    const read = truth.safeParse(value);
    if (read.success) return read.data;
    this.#reporter.warning({
      code: 'wrong-type',
      message: '“case_sensitive” must be true or false. It counts as false.',
      path: [...path, 'case_sensitive'],
    });
    return false;
  }

  #reportKeys(value: Readonly<Record<string, unknown>>, known: readonly string[], where: string, path: Path): void {
    for (const key of Object.keys(value)) if (!known.includes(key)) this.#reporter.unknownKey([...path, key], known, where);
  }

  #refuse(message: string, path: Path): null {
    this.#reporter.error({ code: 'display-logic', message, path });
    return null;
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
