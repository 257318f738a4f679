/** Whether a value from outside (a server, a file, a database) is a record. It checks the shape, not whether answers fit their schemes. */
import { isJsonValue, isPlainObject } from './json.js';
import type { AnnotationRecord } from './record.js';

export function isAnnotationRecord(value: unknown): value is AnnotationRecord {
  if (!isPlainObject(value)) return false;
  const { id, revision, task, itemId, annotator, status, skipReason, answers, leftOut, presentation, timing } = value;
  return (
    [id, task, itemId, annotator].every(isName) &&
    isCount(revision) &&
    revision >= 1 &&
    (status === 'submitted' || status === 'skipped') &&
    (skipReason === undefined || typeof skipReason === 'string') &&
    isPlainObject(answers) &&
    isJsonValue(answers) &&
    (leftOut === undefined || isTexts(leftOut)) &&
    isPlainObject(presentation) &&
    isTexts(presentation['order']) &&
    isTiming(timing)
  );
}

function isTiming(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { shownAt, endedAt, activeMs } = value;
  return [shownAt, endedAt].every(isMoment) && typeof activeMs === 'number' && activeMs >= 0 && Number.isFinite(activeMs);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
