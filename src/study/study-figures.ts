/** What a study's progress says in numbers: how much is done, and when the rest will be. Pure. */
import type { StudyProgress } from '../core/study-progress.js';

export interface StudyFigures {
  /** Annotations that count: of each item no more than its overlap. */
  readonly done: number;
  /** Annotations above the overlap of their item. */
  readonly beyond: number;
  /** How many annotations the study is to get; `null`: there is no limit. */
  readonly wanted: number | null;
  /** Items with all their annotations; where there is no limit, with any. */
  readonly itemsDone: number;
  readonly skipped: number;
  readonly open: number;
  /** Annotators with a record that ended within the last hour. */
  readonly active: number;
  /** Mean active time of a record, in milliseconds; absent while there are none. */
  readonly activeMsPerRecord?: number;
  readonly pace: PresentPace;
  /** Milliseconds since the epoch: when all is done if the present pace goes on. Absent where that cannot be said. */
  readonly completeAt?: number;
}

/** How fast it goes now: over the last 24 hours, nights and breaks included, or since the first record where that is less. */
export interface PresentPace {
  readonly done: number;
  /** How long that took, in hours: 1 to 24. */
  readonly hours: number;
}

export const HOUR_MS = 3_600_000;
/** No study is planned by a guess about a time further away. */
const FURTHEST_MS = 10 * 366 * 24 * HOUR_MS;

/** @param now milliseconds since the epoch */
export function studyFigures(progress: StudyProgress, now: number): StudyFigures {
  const { items, overlap, coverage, annotators } = progress;
  const all = coverage.reduce((sum, count, annotations) => sum + count * annotations, 0);
  const done = coverage.reduce((sum, count, annotations) => sum + count * Math.min(annotations, overlap ?? Infinity), 0);
  const wanted = overlap === null ? null : items * overlap;
  const pace = presentPace(progress.pace, now);
  const records = annotators.reduce((sum, annotator) => sum + annotator.done + annotator.skipped, 0);
  const completeAt = wanted === null || pace.done === 0 ? Infinity : now + (Math.max(0, wanted - done) / pace.done) * pace.hours * HOUR_MS;
  return {
    done,
    beyond: all - done,
    wanted,
    itemsDone: coverage.slice(overlap ?? 1).reduce((sum, count) => sum + count, 0),
    skipped: annotators.reduce((sum, { skipped }) => sum + skipped, 0),
    open: annotators.reduce((sum, { open }) => sum + open, 0),
    active: annotators.filter(({ lastEndedAt }) => lastEndedAt !== undefined && now - Date.parse(lastEndedAt) < HOUR_MS).length,
    ...(records > 0 && { activeMsPerRecord: annotators.reduce((sum, { activeMs }) => sum + activeMs, 0) / records }),
    pace,
    ...(completeAt - now < FURTHEST_MS && { completeAt }),
  };
}

function presentPace(pace: StudyProgress['pace'], now: number): PresentPace {
  const first = pace[0] ? Date.parse(pace[0].hour) : now;
  // Records are counted by whole hours: the first of the 24 counts from its beginning.
  const begin = Math.max(first, (Math.floor(now / HOUR_MS) - 23) * HOUR_MS);
  const recent = pace.filter(({ hour }) => Date.parse(hour) >= begin);
  return { done: recent.reduce((sum, { done }) => sum + done, 0), hours: Math.min(24, Math.max(1, (now - begin) / HOUR_MS)) };
}
