/** What there is to say of an event of a task in one line, and in full. */
import { isPlainObject } from '../../src/core/json.js';

export const TASK_EVENTS = [
  'annotation-change',
  'item-show',
  'annotation-submit',
  'annotation-skip',
  'annotation-saved',
  'task-complete',
  'task-error',
] as const;

const MAX_DETAIL = 4000;

export function aboutEvent({ detail }: CustomEvent<unknown>): string {
  if (!isPlainObject(detail)) return '';
  const { record, scheme, answer, trigger, itemId, progress, error } = detail;
  if (isPlainObject(record)) return `${String(record['itemId'])}, revision ${String(record['revision'])}`;
  if (typeof scheme === 'string') return `${scheme}: ${answerText(answer)}, by ${String(trigger)}`;
  if (typeof itemId === 'string') return itemId;
  if (error instanceof Error) return error.message;
  return isPlainObject(progress) ? `${String(progress['done'])} of ${String(progress['total'])} done` : '';
}

/** By the shapes that answers have. */
function answerText(answer: unknown): string {
  if (answer === undefined) return 'taken back';
  if (!isPlainObject(answer)) return JSON.stringify(answer);
  const { label, text } = answer;
  if (typeof label === 'string') return label;
  return typeof text === 'string' ? `“${text.slice(0, 60)}”` : JSON.stringify(answer).slice(0, 80);
}

/** As JSON, where an error is its message and a function is left out. */
export function detailOf({ detail }: CustomEvent<unknown>): string {
  const text = JSON.stringify(detail, (_key, value: unknown) => (value instanceof Error ? value.message : value), 2);
  return text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL)}…` : text;
}
