import type { AnswerIssue } from '../core/answer.js';

/** By the code of an issue: the validity flag that a native control would raise for it. Those that no native control knows have none. */
export const VALIDITY_FLAGS: Readonly<Partial<Record<AnswerIssue['code'], keyof ValidityStateFlags>>> = {
  'value-missing': 'valueMissing',
  incomplete: 'valueMissing',
  'too-short': 'tooShort',
  'too-long': 'tooLong',
  'too-low': 'rangeUnderflow',
  'too-high': 'rangeOverflow',
  'between-steps': 'stepMismatch',
  'not-a-number': 'badInput',
};
