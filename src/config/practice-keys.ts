/** The keys of `training`: practice before the task, on items whose answer is known. */
import * as z from 'zod/mini';
import type { PracticeConfig } from '../core/practice-session.js';
import { documentedKeys } from './documented-keys.js';
import type { Reporter } from './reporter.js';
import { count, text, truth } from './value-schemas.js';

export const passingKeys = documentedKeys(z.object({ min_correct: z.optional(count), require_all_correct: z._default(truth, false) }), {
  min_correct: 'How many items have to be right at the first try. Default: all.',
  require_all_correct: 'Whether all have to be. Default false.',
});

export const practiceKeys = documentedKeys(
  z.object({
    enabled: z._default(truth, false),
    data_file: z.optional(text),
    passing_criteria: z.optional(z.nullable(passingKeys.schema)),
    allow_retry: z._default(truth, true),
  }),
  {
    enabled: 'Whether annotators practise before the task. Default false.',
    data_file: 'A data file of items that have their answers by scheme in “correct_answers”, and may have an “explanation”.',
    passing_criteria: 'What is enough to begin. Who has less practises again.',
    allow_retry: 'Whether a wrong answer has to be corrected before the next item. Default true.',
  },
);

/** @returns how annotators practise, with the file as the config writes it; `undefined`: not at all */
export function readPractice(
  read: z.output<typeof practiceKeys.schema> | null | undefined,
  reporter: Reporter,
): PracticeConfig | undefined {
  if (!read) return undefined;
  const { enabled, data_file: file, passing_criteria: passing, allow_retry: mustCorrect } = read;
  if (!enabled) {
    const message = '“training” does nothing: it is not enabled. Write “enabled: true”, or remove it.';
    reporter.warning({ code: 'not-enabled', message, path: ['training'], at: 'key' });
    return undefined;
  }
  if (file === undefined || file.trim() === '') {
    const message = '“training” names no file. Write “data_file” with the name of a data file of items whose answers are known.';
    reporter.error({ code: 'missing-gold-file', message, path: ['training'] });
    return undefined;
  }
  return { file, leastRight: passing?.require_all_correct === true ? null : (passing?.min_correct ?? null), mustCorrect };
}
