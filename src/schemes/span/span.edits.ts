/** What can be done to the spans of an answer: adding, taking away, labelling anew. Pure; every function gives new data. */
import type { SpanAnswer, SpanScheme, TextSpan } from './span.answer.js';

/** The answer with these spans in order; `undefined` without any. */
export function answerOf(spans: readonly TextSpan[], { labels }: SpanScheme): SpanAnswer | undefined {
  const rank = new Map(labels.map(({ name }, index) => [name, index]));
  const rankOf = ({ label }: TextSpan) => rank.get(label) ?? 0;
  return spans.length === 0
    ? undefined
    : { spans: spans.toSorted((one, other) => one.start - other.start || one.end - other.end || rankOf(one) - rankOf(other)) };
}

/** The first of these spans that another one cannot be beside, when spans must not share text. */
export function firstOverlap(spans: readonly TextSpan[], { start, end }: Pick<TextSpan, 'start' | 'end'>): TextSpan | undefined {
  return spans.find((span) => span.start < end && start < span.end);
}

export type SpanEdit =
  | { readonly outcome: 'added' | 'unchanged'; readonly answer: SpanAnswer | undefined }
  | { readonly outcome: 'overlap'; readonly with: TextSpan };

/**
 * Adds a span. Where spans must not share text, one over exactly the text of another takes its place, so that a wrong label is put right by
 * choosing another; over part of another it is refused.
 */
export function addSpan(scheme: SpanScheme, answer: SpanAnswer | undefined, added: TextSpan): SpanEdit {
  const spans = answer?.spans ?? [];
  if (spans.some((span) => sameText(span, added) && span.label === added.label)) return { outcome: 'unchanged', answer };
  if (scheme.allowOverlapping) return { outcome: 'added', answer: answerOf([...spans, added], scheme) };
  const others = spans.filter((span) => !sameText(span, added));
  const overlap = firstOverlap(others, added);
  return overlap ? { outcome: 'overlap', with: overlap } : { outcome: 'added', answer: answerOf([...others, added], scheme) };
}

export function removeSpan(scheme: SpanScheme, answer: SpanAnswer | undefined, removed: TextSpan): SpanAnswer | undefined {
  return answerOf(
    (answer?.spans ?? []).filter((span) => span !== removed),
    scheme,
  );
}

/** Gives a span another label. Where a span of that label covers the same text already, the two become one. */
export function relabelSpan(scheme: SpanScheme, answer: SpanAnswer | undefined, span: TextSpan, name: string): SpanAnswer | undefined {
  const label = scheme.labels.find((candidate) => candidate.name === name);
  if (!label) return answer;
  const rest = (answer?.spans ?? []).filter((other) => other !== span && !(sameText(other, span) && other.label === name));
  return answerOf([...rest, { ...span, label: label.name, value: label.value }], scheme);
}

/** The spans that cover a stretch of text, or a place in it where `start` and `end` are the same; the shortest first. */
export function spansOver(spans: readonly TextSpan[], start: number, end: number): readonly TextSpan[] {
  return spans
    .filter((span) => (start === end ? span.start <= start && start <= span.end : span.start <= start && end <= span.end))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
}

export function sameText(one: TextSpan, other: TextSpan): boolean {
  return one.start === other.start && one.end === other.end;
}
