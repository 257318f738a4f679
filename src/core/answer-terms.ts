/**
 * What an answer says, as texts and numbers that can be compared, read by its shape: so that conditions work over the answers of any scheme type,
 * a host's own included.
 */
import { textLength } from '../schemes/text/text.answer.js';
import { isPlainObject } from './json.js';

export type Scalar = string | number | boolean;

export interface Terms {
  /** One for each thing chosen or written; each with its spellings (a label's name and its value). Empty while there is no answer. */
  readonly entries: readonly (readonly Scalar[])[];
  /** Whether several things can be chosen. */
  readonly several: boolean;
  /** How many characters (code points) a text has, or how many things are chosen. */
  readonly length: number;
}

const nothing: Terms = { entries: [], several: false, length: 0 };

export function answerTerms(answer: unknown): Terms {
  if (!isPlainObject(answer)) return termsOf(answer);
  const { label, labels, value, values, text, ratings, winner } = answer;
  if (Array.isArray(labels))
    return several(labels.map((entry: unknown, index) => scalars(entry, Array.isArray(values) ? values[index] : undefined)));
  if (isPlainObject(ratings))
    return several(
      Object.values(ratings).map((rating) => (isPlainObject(rating) ? scalars(rating['label'], rating['value']) : scalars(rating))),
    );
  return single(scalars(label, value, text, winner));
}

/** The terms of a value in an item's data. */
export function termsOf(value: unknown): Terms {
  return Array.isArray(value) ? several(value.map((entry: unknown) => scalars(entry))) : single(scalars(value));
}

function several(entries: readonly (readonly Scalar[])[]): Terms {
  const said = entries.filter((entry) => entry.length > 0);
  return { entries: said, several: true, length: said.length };
}

function single(entry: readonly Scalar[]): Terms {
  const first = entry[0];
  return first === undefined ? nothing : { entries: [entry], several: false, length: textLength(String(first)) };
}

function scalars(...candidates: readonly unknown[]): readonly Scalar[] {
  const found = candidates.filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
  return [...new Set(found)];
}
