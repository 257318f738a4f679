/** Records of a made-up study. */
import type { AnnotationRecord } from '../../src/core/record.js';
import { adjudicationTaskName } from '../../src/core/adjudication.js';
import type { Answer } from '../../src/schemes/builtin.js';

export interface RecordParts extends Partial<Omit<AnnotationRecord, 'answers' | 'timing'>> {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly activeMs?: number;
  readonly endedAt?: string;
  readonly swapped?: boolean;
}

export function studyRecord(itemId: string, annotator: string, parts: RecordParts = {}): AnnotationRecord {
  const { activeMs = 30_000, endedAt = '2026-03-01T10:00:00.000Z', swapped = false, answers = {}, ...rest } = parts;
  return {
    id: `${itemId}/${annotator}`,
    revision: 1,
    task: 'T',
    itemId,
    annotator,
    status: 'submitted',
    answers,
    presentation: { order: swapped ? ['response_b', 'response_a'] : ['response_a', 'response_b'] },
    timing: { shownAt: '2026-03-01T09:00:00.000Z', endedAt, activeMs },
    ...rest,
  };
}

export function decision(itemId: string, adjudicator: string, answers: Readonly<Record<string, Answer>>): AnnotationRecord {
  return studyRecord(itemId, adjudicator, { id: `decision ${itemId}`, task: adjudicationTaskName('T'), answers });
}
