/** The scheme elements in English, the default. */
import type { SchemeTexts } from './messages.js';

const characters = (count: number): string => (count === 1 ? '1 character' : `${String(count)} characters`);

export const enSchemes: SchemeTexts = {
  responseA: 'Response A',
  responseB: 'Response B',
  required: 'required',
  explanations: 'What the labels mean',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Please answer this question.';
      case 'too-short':
        return `Please write at least ${characters(issue.minLength)}; there are ${String(issue.length)} now.`;
      case 'too-long':
        return `Please shorten this to ${characters(issue.maxLength)}; there are ${String(issue.length)} now.`;
      case 'too-few':
        return `Please choose at least ${String(issue.min)}; ${String(issue.count)} ${issue.count === 1 ? 'is' : 'are'} chosen now.`;
      case 'too-many':
        return `Please choose at most ${String(issue.max)}; ${String(issue.count)} are chosen now.`;
      case 'incomplete':
        return `Please answer every part; ${String(issue.missing)} ${issue.missing === 1 ? 'is' : 'are'} left.`;
      case 'label-missing':
        return `Please choose “${issue.label}”.`;
      case 'wrong-sum':
        return `Please make it ${String(issue.total)} in all; it is ${String(issue.sum)} now.`;
      case 'too-low':
        return `Please give at least ${String(issue.min)}.`;
      case 'too-high':
        return `Please give at most ${String(issue.max)}.`;
      case 'between-steps':
        return `Please give ${String(issue.below)} or ${String(issue.above)}.`;
      case 'not-a-number':
        return `“${issue.text}” is not a number.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (maxLength !== null)
      return `${String(length)} of ${minLength === null ? 'at most' : `${String(minLength)} to`} ${characters(maxLength)}`;
    return minLength === null ? characters(length) : `${String(length)} of at least ${characters(minLength)}`;
  },
  layoutMissing: (field) => `${field}: no value`,
  layoutRefused: (field) => `${field}: this address cannot be shown`,
  mediaFailed: 'This could not be loaded.',
};
