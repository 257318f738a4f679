/** Submitted records over time, in equal steps for a picture: by hour while a study is young, by day of the reader's calendar later. Pure. */
import type { StudyProgress } from '../core/study-progress.js';
import { HOUR_MS } from './study-figures.js';

export interface PaceStep {
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly done: number;
  /** It is not over yet. */
  readonly isOpen: boolean;
}

export interface PaceSeries {
  readonly unit: 'hour' | 'day';
  /** Without a gap, oldest first. */
  readonly steps: readonly PaceStep[];
}

const FEWEST = 12;
const MOST_HOURS = 48;
const MOST_DAYS = 60;

/**
 * @param until milliseconds since the epoch: where the picture ends
 * @param isOver whether the last step is whole, since no more is to come
 */
export function paceSeries(pace: StudyProgress['pace'], until: number, isOver = false): PaceSeries {
  const known = pace.map(({ hour, done }) => ({ start: Date.parse(hour), done })).filter(({ start }) => start <= until);
  const first = known.reduce((least, { start }) => Math.min(least, start), until);
  const unit = until - first < MOST_HOURS * HOUR_MS ? 'hour' : 'day';
  const begin = unit === 'hour' ? (moment: number) => moment - (moment % HOUR_MS) : startOfDay;
  const counts = new Map<number, number>();
  for (const { start, done } of known) counts.set(begin(start), (counts.get(begin(start)) ?? 0) + done);
  const most = unit === 'hour' ? MOST_HOURS : MOST_DAYS;
  const steps: PaceStep[] = [];
  for (let start = begin(until); steps.length < most && (start >= begin(first) || steps.length < FEWEST); start = begin(start - 1)) {
    steps.push({ start, done: counts.get(start) ?? 0, isOpen: !isOver && steps.length === 0 });
  }
  return { unit, steps: steps.reverse() };
}

/** Days are those of the calendar: one of 23 or 25 hours is a day. */
function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** The upper end of an axis that has a whole number in its middle. */
export function axisTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const top = [1, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((each) => each >= most && each % 2 === 0);
  return top ?? 10 * power;
}
