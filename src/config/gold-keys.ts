/** The keys of `gold_standards` and `attention_checks`: items whose answer is known, mixed in among the others. */
import * as z from 'zod/mini';
import type { GoldSource } from '../core/gold-items.js';
import { documentedKeys } from './documented-keys.js';
import type { Reporter } from './reporter.js';
import { decimal, text, truth, wholeNumber } from './value-schemas.js';

const frequency = z.union(
  [z.pipe(wholeNumber, z.int().check(z.refine((value) => value >= 2)))],
  'a whole number of 2 or more: one of so many items is a gold item',
);
const share = z.union([z.pipe(decimal, z.number().check(z.refine((value) => value >= 0 && value <= 1)))], 'a number from 0 to 1');

export const accuracyKeys = documentedKeys(z.object({ min_threshold: z.optional(share), evaluation_count: z.optional(wholeNumber) }), {
  min_threshold: 'The share of right answers, from 0 to 1, below which an annotator is marked for the person who runs the study.',
  evaluation_count: 'After how many gold items that is judged. Default 1.',
});

export const goldKeys = documentedKeys(
  z.object({
    enabled: z._default(truth, false),
    items_file: z.optional(text),
    mode: z._default(z.enum(['mixed', 'training', 'separate'], 'mixed, training or separate'), 'mixed'),
    frequency: z.optional(frequency),
    accuracy: z.optional(accuracyKeys.schema),
  }),
  {
    enabled: 'Whether gold items are given. Default false.',
    items_file: 'A data file of items that have their answers by scheme in “gold_label”, relative to the config.',
    mode: 'mixed: among the other items, with nothing that tells them apart. Other modes are not supported. Default mixed.',
    frequency: 'One of so many items is a gold item, at a place drawn by “random_seed”. Default 20.',
    accuracy: 'How many of them an annotator should have right.',
  },
);

export const attentionKeys = documentedKeys(
  z.object({
    enabled: z._default(truth, false),
    items_file: z.optional(text),
    frequency: z.optional(frequency),
    probability: z.optional(share),
  }),
  {
    enabled: 'Whether attention checks are given. Default false.',
    items_file: 'A data file of items that have their answers by scheme in “expected_answer”, relative to the config.',
    frequency: 'One of so many items is an attention check, at a place drawn by “random_seed”. Default 10.',
    probability: 'Another spelling of “frequency”: 0.1 for one of 10.',
  },
);

export interface GoldValues {
  readonly gold_standards?: z.output<typeof goldKeys.schema> | null | undefined;
  readonly attention_checks?: z.output<typeof attentionKeys.schema> | null | undefined;
}

/** @returns the sources of gold items; their files as the config writes them */
export function readGold({ gold_standards: gold, attention_checks: attention }: GoldValues, reporter: Reporter): readonly GoldSource[] {
  const sources: GoldSource[] = [];
  const goldFile = gold ? usableFile('gold_standards', gold, reporter) : undefined;
  if (gold && goldFile !== undefined) {
    const { mode, frequency = 20, accuracy } = gold;
    if (mode === 'mixed') {
      const { min_threshold: leastAccuracy, evaluation_count: leastAnswered } = accuracy ?? {};
      sources.push({
        file: goldFile,
        frequency,
        ...(leastAccuracy !== undefined && { leastAccuracy }),
        ...(leastAnswered !== undefined && { leastAnswered }),
      });
    } else {
      const message = `The mode “${mode}” is not supported: no gold items are given. Write “mixed” to have them among the other items.`;
      reporter.warning({ code: 'unsupported-gold-mode', message, path: ['gold_standards', 'mode'] });
    }
  }
  const attentionFile = attention ? usableFile('attention_checks', attention, reporter) : undefined;
  if (attention && attentionFile !== undefined) {
    const { probability = 0 } = attention;
    const often = probability > 0 ? Math.max(2, Math.round(1 / probability)) : 10;
    sources.push({ file: attentionFile, frequency: attention.frequency ?? often });
  }
  return sources;
}

function usableFile(
  key: string,
  { enabled, items_file: file }: { readonly enabled: boolean; readonly items_file?: string | undefined },
  reporter: Reporter,
): string | undefined {
  if (!enabled) {
    const message = `“${key}” does nothing: it is not enabled. Write “enabled: true”, or remove it.`;
    reporter.warning({ code: 'not-enabled', message, path: [key], at: 'key' });
    return undefined;
  }
  if (file === undefined || file.trim() === '') {
    const message = `“${key}” names no file. Write “items_file” with the name of a data file of items whose answers are known.`;
    reporter.error({ code: 'missing-gold-file', message, path: [key] });
    return undefined;
  }
  return file;
}
