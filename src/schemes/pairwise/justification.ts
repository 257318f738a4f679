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
}

export interface Justification {
  /** The reasons that apply, in the order of the config. */
  readonly reasons: readonly string[];
  /** `''` where nothing is written. */
  readonly rationale: string;
}

export const NO_JUSTIFICATION: Justification = /* @__PURE__ */ Object.freeze({ reasons: /* @__PURE__ */ Object.freeze([]), rationale: '' });

/** `undefined` when it is none of this scheme. */
export function parseJustification(value: unknown, { reasons }: JustificationScheme): Justification | undefined {
  if (!isPlainObject(value)) return undefined;
  const { reasons: given, rationale } = value;
  if (!Array.isArray(given) || typeof rationale !== 'string') return undefined;
  if (!given.every((reason) => reasons.some((known) => known === reason))) return undefined;
  return { reasons: reasons.filter((reason) => given.includes(reason)), rationale };
}

/** Whether it says anything. */
export function isJustified(justification: Justification | undefined): boolean {
  return justification !== undefined && (justification.reasons.length > 0 || justification.rationale.trim() !== '');
}

/** What keeps a preference with this justification from being submitted. An optional rationale is either empty or long enough. */
export function justificationIssues(
  { required, reasons, minLength }: JustificationScheme,
  { reasons: given, rationale }: Justification = NO_JUSTIFICATION,
): readonly AnswerIssue[] {
  const length = rationale.trim() === '' ? 0 : textLength(rationale);
  if (required && reasons.length > 0 && given.length === 0) return [{ code: 'too-few', min: 1, count: 0 }];
  const asksForText = required && (minLength > 0 || reasons.length === 0);
  const min = asksForText ? Math.max(1, minLength) : length > 0 ? minLength : 0;
  return length < min ? [{ code: 'too-short', minLength: min, length }] : [];
}
