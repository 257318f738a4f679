/**
 * When a scheme is shown: conditions over the answers to other schemes, or over the item's data, as in Potato's `display_logic`. Pure functions; they
 * know no definition of a scheme type and read answers by their shape.
 */
import { answerTerms, termsOf, type Scalar, type Terms } from './answer-terms.js';
import { itemField, type Item } from './item.js';
import { ownValue } from './json.js';
import type { SchemeBase } from './scheme.js';
import { searchPattern } from './search-pattern.js';

/** What a condition looks at. */
export type DisplaySource = { readonly scheme: string } | { readonly field: string };

export type DisplayTest =
  /** One of the chosen labels or the text is one of the values. With `not_`, none is; that holds while nothing is answered too. */
  | { readonly operator: 'equals' | 'not_equals'; readonly values: readonly Scalar[]; readonly caseSensitive: boolean }
  /** A text has one of the values in it; of several chosen labels, one is one of the values. */
  | { readonly operator: 'contains' | 'not_contains'; readonly values: readonly Scalar[]; readonly caseSensitive: boolean }
  /** A regular expression (JavaScript's, with the flag `u` where it can be read so) matches somewhere in it. */
  | { readonly operator: 'matches'; readonly pattern: string; readonly caseSensitive: boolean }
  /** What is no number is neither greater nor less than one, nor inside or outside a range. */
  | { readonly operator: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: number }
  | { readonly operator: 'in_range' | 'not_in_range'; readonly min: number; readonly max: number }
  | { readonly operator: 'empty' | 'not_empty' }
  /** In characters of a text, or in labels where several can be chosen; 0 while nothing is answered. */
  | { readonly operator: 'length_gt' | 'length_lt'; readonly value: number }
  | { readonly operator: 'length_in_range'; readonly min: number; readonly max: number };

export type DisplayCondition = DisplaySource & DisplayTest;

export interface DisplayLogic {
  /** Whether all conditions must hold, or any of them. */
  readonly logic: 'all' | 'any';
  /** At least one. */
  readonly conditions: readonly DisplayCondition[];
}

/** A text longer than this is not searched: a pattern of the config's must not be able to stop the page. */
const LONGEST_SEARCHED = 10_000;

/**
 * The schemes that are hidden now.
 * @param answers those that say something, by scheme name
 */
export function hiddenSchemes(schemes: readonly SchemeBase[], answers: Readonly<Record<string, unknown>>, item: Item): ReadonlySet<string> {
  const byName = new Map(schemes.map((scheme) => [scheme.name, scheme]));
  const shown = new Map<string, boolean>();
  const isShown = (name: string): boolean => {
    const known = shown.get(name);
    if (known !== undefined) return known;
    // Schemes that wait for each other, which the config's reader refuses, stay hidden.
    shown.set(name, false);
    const logic = byName.get(name)?.displayLogic;
    const result = !logic || combine(logic, (condition) => holds(condition, termsFor(condition)));
    shown.set(name, result);
    return result;
  };
  // The answer to a hidden scheme is kept, but counts as none.
  const termsFor = (condition: DisplayCondition): Terms =>
    'field' in condition
      ? termsOf(itemField(item, condition.field))
      : answerTerms(isShown(condition.scheme) ? ownValue(answers, condition.scheme) : undefined);
  return new Set(schemes.map(({ name }) => name).filter((name) => !isShown(name)));
}

function combine({ logic, conditions }: DisplayLogic, test: (condition: DisplayCondition) => boolean): boolean {
  return logic === 'all' ? conditions.every(test) : conditions.some(test);
}

function holds(test: DisplayTest, terms: Terms): boolean {
  switch (test.operator) {
    case 'equals':
      return terms.entries.some((entry) => isAmong(entry, test));
    case 'not_equals':
      return !terms.entries.some((entry) => isAmong(entry, test));
    case 'contains':
      return hasAny(terms, test);
    case 'not_contains':
      return !hasAny(terms, test);
    case 'matches':
      return matches(terms, test.pattern, test.caseSensitive);
    case 'gt':
      return compare(terms, (number) => number > test.value);
    case 'gte':
      return compare(terms, (number) => number >= test.value);
    case 'lt':
      return compare(terms, (number) => number < test.value);
    case 'lte':
      return compare(terms, (number) => number <= test.value);
    case 'in_range':
      return compare(terms, (number) => number >= test.min && number <= test.max);
    case 'not_in_range':
      return compare(terms, (number) => number < test.min || number > test.max);
    case 'empty':
      return isEmpty(terms);
    case 'not_empty':
      return !isEmpty(terms);
    case 'length_gt':
      return terms.length > test.value;
    case 'length_lt':
      return terms.length < test.value;
    case 'length_in_range':
      return terms.length >= test.min && terms.length <= test.max;
  }
}

interface Values {
  readonly values: readonly Scalar[];
  readonly caseSensitive: boolean;
}

function isAmong(entry: readonly Scalar[], { values, caseSensitive }: Values): boolean {
  const wanted = new Set(values.map((value) => folded(value, caseSensitive)));
  return entry.some((term) => wanted.has(folded(term, caseSensitive)));
}

function hasAny(terms: Terms, { values, caseSensitive }: Values): boolean {
  if (terms.several) return terms.entries.some((entry) => isAmong(entry, { values, caseSensitive }));
  const texts = terms.entries.flat().map((term) => folded(term, caseSensitive));
  return values.some((value) => texts.some((text) => text.includes(folded(value, caseSensitive))));
}

function folded(value: Scalar, caseSensitive: boolean): string {
  return caseSensitive ? String(value) : String(value).toLowerCase();
}

function matches(terms: Terms, pattern: string, caseSensitive: boolean): boolean {
  const isFound = compile(pattern, caseSensitive ? '' : 'i');
  const texts = terms.entries.flat().map((term) => String(term).slice(0, LONGEST_SEARCHED));
  return isFound !== undefined && texts.some(isFound);
}

/** By flags and pattern: conditions are asked with every key that is pressed. */
const compiled = new Map<string, ((text: string) => boolean) | undefined>();
const MOST_COMPILED = 500;

function compile(pattern: string, flags: string): ((text: string) => boolean) | undefined {
  const key = `${flags}/${pattern}`;
  if (!compiled.has(key)) {
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(key, readPattern(pattern, flags));
  }
  return compiled.get(key);
}

function readPattern(pattern: string, flags: string): ((text: string) => boolean) | undefined {
  for (const all of [`${flags}u`, flags]) {
    try {
      return searchPattern(pattern, all);
    } catch {
      // Not every pattern can be read with the flag `u`; one that cannot be read at all matches nothing, and the config's reader says so.
    }
  }
  return undefined;
}

function compare(terms: Terms, test: (number: number) => boolean): boolean {
  const numbers = terms.entries.flat().flatMap((term) => {
    const number = typeof term === 'string' && term.trim() !== '' ? Number(term) : term;
    return typeof number === 'number' && Number.isFinite(number) ? [number] : [];
  });
  return numbers.some(test);
}

function isEmpty({ entries }: Terms): boolean {
  return entries.flat().every((term) => String(term).trim() === '');
}
