/** Reads a study's progress from what a service sent. Nothing of it is believed. Pure. */
import { isPlainObject } from '../core/json.js';
import type { AnnotatorProgress, StudyProgress } from '../core/study-progress.js';

/** `undefined` when it is none. */
export function parseStudyProgress(value: unknown): StudyProgress | undefined {
  if (!isPlainObject(value)) return undefined;
  const { items, overlap, coverage, annotators, pace } = value;
  if (!isCount(items) || !(overlap === null || isCount(overlap))) return undefined;
  if (!Array.isArray(coverage) || !coverage.every(isCount) || !Array.isArray(annotators) || !Array.isArray(pace)) return undefined;
  return {
    items,
    overlap,
    coverage,
    annotators: annotators.flatMap((each: unknown) => parseAnnotator(each) ?? []),
    pace: pace.flatMap((each: unknown) => parseHour(each) ?? []),
  };
}

function parseAnnotator(value: unknown): AnnotatorProgress | undefined {
  if (!isPlainObject(value)) return undefined;
  const { annotator, done, skipped, open, activeMs, lastEndedAt } = value;
  if (typeof annotator !== 'string' || !isCount(done) || !isCount(skipped) || !isCount(open) || !isCount(activeMs)) return undefined;
  return { annotator, done, skipped, open, activeMs, ...(isMoment(lastEndedAt) && { lastEndedAt }) };
}

function parseHour(value: unknown): StudyProgress['pace'][number] | undefined {
  if (!isPlainObject(value)) return undefined;
  const { hour, done } = value;
  return isMoment(hour) && isCount(done) ? { hour, done } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}
