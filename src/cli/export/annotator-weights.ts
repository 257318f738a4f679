/** How much each annotator's word weighs with `--annotators weighted`: as the command line, a file, or the gold items say. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { goldScores, type GoldItem, type GoldScore } from '../../core/gold-items.js';
import { isPlainObject } from '../../core/json.js';
import type { AnnotationRecord } from '../../core/record.js';
import { UsageError } from '../usage-error.js';
import type { ExportArguments } from './export-arguments.js';
import type { ExportSource } from './export-source.js';

export type AnnotatorWeight = (annotator: string) => number;

/**
 * @param gold what is known of gold items; `undefined`: the study is named by its database, which does not tell
 * @returns `undefined`: everybody's word weighs the same
 * @throws UsageError when a weight is none, or gold items are asked for and there are none
 */
export async function annotatorWeights(
  { weights: asked, weightOf }: Pick<ExportArguments, 'weights' | 'weightOf'>,
  source: ExportSource,
  gold: ReadonlyMap<string, GoldItem> | undefined,
  folder: string,
): Promise<AnnotatorWeight | undefined> {
  if (asked === undefined && weightOf.size === 0) return undefined;
  const known = asked === undefined ? () => 1 : asked === 'gold' ? await goldWeights(source, gold) : await fileWeights(asked, folder);
  return (annotator) => weightOf.get(annotator) ?? known(annotator);
}

async function fileWeights(name: string, folder: string): Promise<AnnotatorWeight> {
  const text = await readFile(resolve(folder, name), 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${name} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  });
  const weights = new Map<string, number>();
  for (const [annotator, weight] of Object.entries(objectIn(text, name))) {
    if (typeof weight !== 'number' || weight < 0) throw new UsageError(`${name}: the weight of “${annotator}” is not a number from 0 up.`);
    weights.set(annotator, weight);
  }
  return (annotator) => weights.get(annotator) ?? 1;
}

function objectIn(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isPlainObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`${name} is not a JSON object of annotators and weights, such as { "ann": 0.9 }.`);
}

/** The share of right answers; of who answered no gold item, that of all together. */
async function goldWeights(source: ExportSource, gold: ReadonlyMap<string, GoldItem> | undefined): Promise<AnnotatorWeight> {
  if (!gold) throw new UsageError('--weights gold needs the right answers: name the config, which has them, and not the database.');
  const records: AnnotationRecord[] = [];
  for await (const record of source.records(true)) if (gold.has(record.itemId)) records.push(record);
  const share = ({ answered, right }: GoldScore) => right / answered;
  const all = goldScores(records, gold, () => 'all').get('all');
  if (!all) throw new UsageError('--weights gold: nobody has answered an item whose answer is known.');
  const scores = goldScores(records, gold, ({ annotator }) => annotator);
  return (annotator) => share(scores.get(annotator) ?? all);
}
