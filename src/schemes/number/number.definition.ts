import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { NumberAnswer, NumberScheme } from './number.answer.js';

export const numberDefinition: SchemeDefinition<NumberScheme, NumberAnswer> = {
  type: 'number',
  tagName: 'number-scheme',
  parseAnswer(answer) {
    if (!isPlainObject(answer)) return undefined;
    const { value, text } = answer;
    if (typeof value === 'number' && Number.isFinite(value)) return { value };
    return value === null && typeof text === 'string' && text.trim() !== '' ? { value, text } : undefined;
  },
  isAnswered: () => true,
  issues(scheme, answer): readonly AnswerIssue[] {
    if (!answer) return scheme.required ? [{ code: 'value-missing' }] : [];
    return answer.value === null ? [{ code: 'not-a-number', text: answer.text }] : limitIssues(scheme, answer.value);
  },
};

function limitIssues({ min, max, step }: NumberScheme, value: number): readonly AnswerIssue[] {
  if (min !== null && value < min) return [{ code: 'too-low', min }];
  if (max !== null && value > max) return [{ code: 'too-high', max }];
  const base = min ?? 0;
  if (step === null || isWhole((value - base) / step)) return [];
  const below = rounded(base + Math.floor((value - base) / step) * step);
  return [{ code: 'between-steps', below, above: rounded(below + step) }];
}

/** Steps such as 0.1 have no exact binary form. */
function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
