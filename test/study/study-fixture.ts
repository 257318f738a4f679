/** A study of ten items. */
import type { StudyProgress } from '../../src/core/study-progress.js';

export const NOW = Date.parse('2026-05-04T12:30:00Z');

export const progress: StudyProgress = {
  items: 10,
  overlap: 2,
  coverage: [3, 4, 2, 1],
  annotators: [
    { annotator: 'ann', done: 8, skipped: 2, open: 1, activeMs: 600_000, lastEndedAt: '2026-05-04T12:10:00.000Z' },
    { annotator: 'ben', done: 3, skipped: 0, open: 0, activeMs: 30_000, lastEndedAt: '2026-05-04T10:00:00.000Z' },
    { annotator: 'cem', done: 0, skipped: 0, open: 1, activeMs: 0 },
  ],
  pace: [
    { hour: '2026-05-01T10:00:00.000Z', done: 90 },
    { hour: '2026-05-04T10:00:00.000Z', done: 3 },
    { hour: '2026-05-04T11:00:00.000Z', done: 5 },
  ],
};
