import type { AnswerIssue } from '../core/answer.js';

/** The validity flag that a native control would raise for an issue. */
export function validityOf(issue: AnswerIssue): ValidityStateFlags {
  switch (issue.code) {
    case 'value-missing':
    case 'incomplete':
      return { valueMissing: true };
    case 'too-short':
      return { tooShort: true };
    case 'too-long':
      return { tooLong: true };
    case 'too-low':
      return { rangeUnderflow: true };
    case 'too-high':
      return { rangeOverflow: true };
    case 'between-steps':
      return { stepMismatch: true };
    case 'not-a-number':
      return { badInput: true };
    case 'too-few':
    case 'too-many':
    case 'label-missing':
    case 'wrong-sum':
      return { customError: true };
  }
}
