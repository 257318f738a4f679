import type { AnswerIssue } from '../core/answer.js';

/** The validity flag that a native control would raise for an issue. */
export function validityOf(issue: AnswerIssue): ValidityStateFlags {
  switch (issue.code) {
    case 'value-missing':
      return { valueMissing: true };
    case 'too-short':
      return { tooShort: true };
    case 'too-long':
      return { tooLong: true };
  }
}
