/** Reads what a service says of a study. Nothing of it is believed: what cannot be counted or dated is left out, or refused as a whole. Pure. */
import { isPlainObject } from '../core/json.js';
import type { AnnotatorProgress, ItemProgress, StudyItems, StudyProgress } from '../core/study-progress.js';

/** More than any study has; each number of annotations is a row to draw. */
const MOST_LEVELS = 10_000;

/** `undefined` when it is none. */
export function parseStudyProgress(value: unknown): StudyProgress | undefined {
  if (!isPlainObject(value)) return undefined;
  const { items, overlap, coverage, annotators, pace } = value;
  if (!isCount(items) || !(overlap === null || isCount(overlap))) return undefined;
  if (!Array.isArray(coverage) || coverage.length > MOST_LEVELS || !coverage.every(isCount)) return undefined;
  if (!Array.isArray(annotators) || !Array.isArray(pace)) return undefined;
  return {
    items,
    overlap,
    coverage,
    annotators: annotators.flatMap((each: unknown) => parseAnnotator(each) ?? []),
    pace: pace.flatMap((each: unknown) => parseHour(each) ?? []),
  };
}

/** `undefined` when it is no page of items. */
export function parseStudyItems(value: unknown): StudyItems | undefined {
  if (!isPlainObject(value) || !Array.isArray(value['items'])) return undefined;
  const { items, next } = value;
  return { items: items.flatMap((each: unknown) => parseItem(each) ?? []), ...(typeof next === 'string' && { next }) };
}

function parseAnnotator(value: unknown): AnnotatorProgress | undefined {
  if (!isPlainObject(value)) return undefined;
  const { annotator, done, skipped, open, activeMs, lastEndedAt, gold } = value;
  if (typeof annotator !== 'string' || !isCount(done) || !isCount(skipped) || !isCount(open) || !isAmount(activeMs)) return undefined;
  const score = parseGold(gold);
  return { annotator, done, skipped, open, activeMs, ...(isMoment(lastEndedAt) && { lastEndedAt }), ...(score && { gold: score }) };
}

function parseGold(value: unknown): AnnotatorProgress['gold'] {
  if (!isPlainObject(value)) return undefined;
  const { answered, right, isLow } = value;
  if (!isCount(answered) || !isCount(right) || right > answered) return undefined;
  return { answered, right, ...(isLow === true && { isLow }) };
}

function parseHour(value: unknown): StudyProgress['pace'][number] | undefined {
  if (!isPlainObject(value)) return undefined;
  const { hour, done } = value;
  return isMoment(hour) && isCount(done) ? { hour, done } : undefined;
}

function parseItem(value: unknown): ItemProgress | undefined {
  if (!isPlainObject(value)) return undefined;
  const { itemId, submitted, skipped, open } = value;
  return typeof itemId === 'string' && isCount(submitted) && isCount(skipped) && isCount(open)
    ? { itemId, submitted, skipped, open }
    : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && isAmount(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}
