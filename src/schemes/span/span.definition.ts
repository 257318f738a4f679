import type { AnswerIssue } from '../../core/answer.js';
import { itemField } from '../../core/item.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import { markableText } from './markable-text.js';
import type { SpanAnswer, SpanScheme, TextSpan } from './span.answer.js';
import { answerOf, sameText } from './span.edits.js';
import { textOffsets, type TextOffsets } from './text-offsets.js';

export const spanDefinition: SchemeDefinition<SpanScheme, SpanAnswer> = {
  type: 'span',
  tagName: 'span-scheme',
  forItem: (scheme, item) => ({ ...scheme, text: markableText(itemField(item, scheme.textField ?? 'text')) }),
  shownFields: ({ textField = 'text' }) => [textField],
  shortcuts: ({ labels, badText }) => [
    ...labels.map(({ shortcut: key, name, tooltip }) => ({ key, name, ...(tooltip !== undefined && { tooltip }) })),
    ...(badText ? [{ key: badText.shortcut, name: badText.name }] : []),
  ],
  parseAnswer(value, scheme) {
    const given = isPlainObject(value) ? ownValue(value, 'spans') : undefined;
    if (!isPlainObject(value) || !Array.isArray(given)) return undefined;
    if (ownValue(value, 'badText') === true) return scheme.badText && given.length === 0 ? { spans: [], badText: true } : undefined;
    const offsets = textOffsets(scheme.text ?? '');
    const spans = given.flatMap((entry) => parseSpan(entry, scheme, offsets) ?? []);
    const answer = answerOf(spans, scheme);
    return spans.length === given.length && answer && areApart(answer.spans, scheme) ? answer : undefined;
  },
  canAnswer,
  isAnswered: (answer) => answer.spans.length > 0 || answer.badText === true,
  issues(scheme, answer): readonly AnswerIssue[] {
    if (answer?.badText) return [];
    const count = answer?.spans.length ?? 0;
    if (count === 0) return scheme.required && canAnswer(scheme) ? [{ code: 'value-missing' }] : [];
    const { minSpans = null, maxSpans = null } = scheme;
    if (minSpans !== null && count < minSpans) return [{ code: 'too-few', min: minSpans, count }];
    if (maxSpans !== null && count > maxSpans) return [{ code: 'too-many', max: maxSpans, count }];
    return [];
  },
};

function canAnswer({ text, badText }: SpanScheme): boolean {
  return (text ?? '').trim() !== '' || badText !== undefined;
}

/** The span between two offsets in code points. */
export function textSpan(label: SpanScheme['labels'][number], start: number, end: number, offsets: TextOffsets): TextSpan {
  return { start, end, label: label.name, value: label.value, text: offsets.slice(start, end) };
}

function parseSpan(value: unknown, scheme: SpanScheme, offsets: TextOffsets): TextSpan | undefined {
  if (!isPlainObject(value)) return undefined;
  const [start, end] = [ownValue(value, 'start'), ownValue(value, 'end')];
  const name = ownValue(value, 'label');
  const label = scheme.labels.find((candidate) => candidate.name === name);
  if (!label || !isOffset(start) || !isOffset(end) || start >= end || end > offsets.length) return undefined;
  const span = textSpan(label, start, end, offsets);
  const text = ownValue(value, 'text');
  // A suggestion may come without the text; with another text it was made for another item.
  return text === undefined || text === span.text ? span : undefined;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether spans in order share as much text as they may. */
function areApart(spans: readonly TextSpan[], { allowOverlapping = false }: SpanScheme): boolean {
  return spans.every((span, index) => {
    const before = spans[index - 1];
    if (!before) return true;
    return allowOverlapping ? !(sameText(before, span) && before.label === span.label) : before.end <= span.start;
  });
}
