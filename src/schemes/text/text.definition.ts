import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { textLength, type TextAnswer, type TextScheme } from './text.answer.js';

export const textDefinition: SchemeDefinition<TextScheme, TextAnswer> = {
  type: 'text',
  tagName: 'text-scheme',
  parseAnswer(value, { fields = [] }) {
    if (!isPlainObject(value)) return undefined;
    const { text, texts } = value;
    if (fields.length > 1) return isPlainObject(texts) ? textsAnswer(fields, (field) => ownValue(texts, field)) : undefined;
    return typeof text === 'string' ? { text } : undefined;
  },
  isAnswered: (answer) => answer.text.trim() !== '',
  issues(scheme, answer): readonly AnswerIssue[] {
    const { fields = [] } = scheme;
    if (fields.length < 2) return textIssues(scheme, answer?.text ?? '');
    const written = fields.map((field) => ownValue(answer?.texts ?? {}, field) ?? '');
    const missing = written.filter((text) => text.trim() === '').length;
    if (scheme.required && missing > 0) return [missing === fields.length ? { code: 'value-missing' } : { code: 'incomplete', missing }];
    return written.flatMap((text) => textIssues(scheme, text));
  },
};

/** What several fields hold as one answer; `undefined` where it is nothing. */
export function textsAnswer(fields: readonly string[], textOf: (field: string) => unknown): TextAnswer | undefined {
  const texts = fields.flatMap((field): readonly (readonly [string, string])[] => {
    const text = textOf(field);
    return typeof text === 'string' && text !== '' ? [[field, text]] : [];
  });
  return texts.length === 0 ? undefined : { text: texts.map(([, text]) => text).join('\n'), texts: Object.fromEntries(texts) };
}

/** What is wrong with one field. An empty one is unanswered, not too short. */
export function textIssues({ required, minLength, maxLength }: TextScheme, text: string): readonly AnswerIssue[] {
  if (text.trim() === '') return required ? [{ code: 'value-missing' }] : [];
  const length = textLength(text);
  if (minLength !== null && length < minLength) return [{ code: 'too-short', minLength, length }];
  return maxLength !== null && length > maxLength ? [{ code: 'too-long', maxLength, length }] : [];
}
