/** Why an annotator prefers what they prefer: which reasons apply, and a rationale in their own words. Pure. */
import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject } from '../../core/json.js';
import { textLength } from '../text/text.answer.js';

export interface JustificationScheme {
  /** Whether a preference needs one: a reason where there are some to choose from, else a rationale. Default `false`. */
  readonly required: boolean;
  /** The reasons to choose from; empty: there is only the rationale. */
  readonly reasons: readonly string[];
  /** The least number of characters (code points) of a rationale. 0: no limit. */
  readonly minLength: number;
  /** Shown while the rationale is empty; `''` for none. */
  readonly placeholder: string;
  /** Whether the annotator may mark the words of the responses that decided it. */
  readonly evidence?: boolean;
}

/** Words of a response that decided a preference. */
export interface Evidence {
  /** Named as it is in the data. */
  readonly response: 'a' | 'b';
  /** The first character (code point) in the text of the response as it was shown, from 0. */
  readonly start: number;
  /** The one behind the last. */
  readonly end: number;
  readonly text: string;
}

export interface Justification {
  /** The reasons that apply, in the order of the config. */
  readonly reasons: readonly string[];
  /** `''` where nothing is written. */
  readonly rationale: string;
  /** Those of A first, each in the order of the text. Absent: nothing is marked. */
  readonly evidence?: readonly Evidence[];
}

/** `undefined` when it is none of this scheme. */
export function parseJustification(value: unknown, { reasons, evidence }: JustificationScheme): Justification | undefined {
  if (!isPlainObject(value)) return undefined;
  const { reasons: given, rationale, evidence: marks } = value;
  const marked = evidence && Array.isArray(marks) ? marks.filter(isEvidence) : [];
  if (!Array.isArray(given) || typeof rationale !== 'string') return undefined;
  if (!given.every((reason) => reasons.some((known) => known === reason))) return undefined;
  return { reasons: reasons.filter((reason) => given.includes(reason)), rationale, ...(marked.length > 0 && { evidence: marked }) };
}

function isEvidence(value: unknown): value is Evidence {
  if (!isPlainObject(value)) return false;
  const { response, start, end, text } = value;
  return (response === 'a' || response === 'b') && Number.isInteger(start) && Number.isInteger(end) && typeof text === 'string';
}

/** Whether it says anything. */
export function isJustified(justification: Justification | undefined): boolean {
  return justification !== undefined && says({ ...justification, rationale: justification.rationale.trim() });
}

/** Whether there is anything in it, white space included. */
export function says({ reasons, rationale, evidence }: Justification): boolean {
  return reasons.length > 0 || rationale !== '' || evidence !== undefined;
}

/** What keeps a preference with this justification from being submitted. An optional rationale is either empty or long enough. */
export function justificationIssues(
  { required, reasons, minLength }: JustificationScheme,
  { reasons: given, rationale }: Justification = { reasons: [], rationale: '' },
): readonly AnswerIssue[] {
  const length = rationale.trim() === '' ? 0 : textLength(rationale);
  if (required && reasons.length > 0 && given.length === 0) return [{ code: 'too-few', min: 1, count: 0 }];
  const asksForText = required && (minLength > 0 || reasons.length === 0);
  const min = asksForText ? Math.max(1, minLength) : length > 0 ? minLength : 0;
  return length < min ? [{ code: 'too-short', minLength: min, length }] : [];
}
