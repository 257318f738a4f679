/** What a study's progress says in numbers: how much is done, and when the rest will be. Pure. */
import type { StudyProgress } from '../core/study-progress.js';

export interface StudyFigures {
  readonly done: number;
  /** How many annotations the study is to get; `null`: there is no limit. */
  readonly wanted: number | null;
  readonly itemsDone: number;
  readonly skipped: number;
  /** Annotations an hour, over the hours with any of the last 24; 0 while there are none. */
  readonly perHour: number;
  /** Milliseconds until all is done at that pace, work around the clock; absent where that cannot be said. */
  readonly remainingMs?: number;
}

const HOUR_MS = 3_600_000;

/** @param now milliseconds since the epoch */
export function studyFigures({ items, overlap, coverage, annotators, pace }: StudyProgress, now: number): StudyFigures {
  const done = coverage.reduce((sum, count, annotations) => sum + count * annotations, 0);
  const wanted = overlap === null ? null : items * overlap;
  const recent = pace.filter(({ hour }) => now - Date.parse(hour) < 24 * HOUR_MS);
  const perHour = recent.length === 0 ? 0 : recent.reduce((sum, hour) => sum + hour.done, 0) / recent.length;
  const counted = overlap === null ? done : coverage.reduce((sum, count, annotations) => sum + count * Math.min(annotations, overlap), 0);
  return {
    done,
    wanted,
    itemsDone: overlap === null ? items - (coverage[0] ?? 0) : coverage.slice(overlap).reduce((sum, count) => sum + count, 0),
    skipped: annotators.reduce((sum, annotator) => sum + annotator.skipped, 0),
    perHour,
    ...(wanted !== null && perHour > 0 && { remainingMs: (Math.max(0, wanted - counted) / perHour) * HOUR_MS }),
  };
}
