import type { AnswerIssue } from '../../core/answer.js';
import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { textLength, type TextAnswer, type TextScheme } from './text.answer.js';

export const textDefinition: SchemeDefinition<TextScheme, TextAnswer> = {
  type: 'text',
  tagName: 'text-scheme',
  parseAnswer(value) {
    const text = isPlainObject(value) ? value['text'] : undefined;
    return typeof text === 'string' ? { text } : undefined;
  },
  isAnswered: (answer) => answer.text.trim() !== '',
  issues(scheme, answer): readonly AnswerIssue[] {
    const text = answer?.text ?? '';
    if (text.trim() === '') return scheme.required ? [{ code: 'value-missing' }] : [];
    const length = textLength(text);
    if (scheme.minLength !== null && length < scheme.minLength) return [{ code: 'too-short', minLength: scheme.minLength, length }];
    if (scheme.maxLength !== null && length > scheme.maxLength) return [{ code: 'too-long', maxLength: scheme.maxLength, length }];
    return [];
  },
};
