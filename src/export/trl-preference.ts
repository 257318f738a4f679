/** Preference pairs for DPO training, from pairwise answers. Which response won is in the answer; this finds its text in the item. */
import { itemField, type Item } from '../core/item.js';
import { isPlainObject } from '../core/json.js';
import type { AnnotationRecord } from '../core/record.js';
import { promptField, responseFields, valueText } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import type { RecordSource } from './json-lines.js';
import { newestRevisions } from './newest-revisions.js';

/** One training example in TRL's standard preference format with an explicit prompt. */
export interface PreferencePair {
  readonly prompt: string;
  readonly chosen: string;
  readonly rejected: string;
}

/** Why a record gave no pair. */
export type LeftOutReason =
  'tie' | 'both bad' | 'no winner' | 'skipped' | 'unanswered' | 'item missing' | 'prompt missing' | 'response missing';

export interface PreferencePairSummary {
  readonly written: number;
  /** How many records gave no pair, by reason. Reasons that did not occur are absent. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

export interface PreferencePairOptions {
  readonly config: Pick<TaskConfig, 'annotationSchemes' | 'itemProperties'>;
  /** The item that a record is about; `undefined` when it is not known. */
  readonly item: (itemId: string) => Item | undefined | Promise<Item | undefined>;
  /** The scheme whose answers decide. Default: the task's first pairwise scheme. */
  readonly scheme?: string;
}

export interface PreferencePairs {
  /** One line of JSON a pair, each with its line break. Can be read once. */
  readonly lines: AsyncIterable<string>;
  /** What was written and left out, of the lines read so far. */
  summary(): PreferencePairSummary;
}

/**
 * Writes records as preference pairs in the format that TRL's `DPOTrainer` loads: `prompt`, `chosen`, `rejected` (Rafailov et al. 2023, Direct
 * Preference Optimization; TRL documentation, “Dataset formats: preference, standard”). Only the newest revision of a record counts. Ties, both
 * bad, skipped and unanswered items are left out and counted, and so are items without a prompt: TRL would take what both responses begin with for one. Several annotators on one item give one pair each.
 * @throws RangeError when the task has no pairwise scheme, or none of the given name
 */
export function trlPreferencePairs(records: RecordSource, options: PreferencePairOptions): PreferencePairs {
  const scheme = decidingScheme(options);
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  let written = 0;

  async function* lines(): AsyncGenerator<string, void, void> {
    for (const record of await newestRevisions(records)) {
      const pair = await pairOf(record, scheme, options);
      if (typeof pair === 'string') {
        leftOut[pair] = (leftOut[pair] ?? 0) + 1;
      } else {
        written += 1;
        yield `${JSON.stringify(pair)}\n`;
      }
    }
  }

  return { lines: lines(), summary: () => ({ written, leftOut: { ...leftOut } }) };
}

function decidingScheme({ config, scheme }: PreferencePairOptions): string {
  const pairwise = config.annotationSchemes.filter((candidate) => builtinRegistry.for(candidate)?.comparesResponses);
  const found = scheme === undefined ? pairwise[0] : pairwise.find(({ name }) => name === scheme);
  if (found) return found.name;
  throw new RangeError(
    scheme === undefined
      ? 'The task has no pairwise scheme, so there are no preferences to write.'
      : `The task has no pairwise scheme “${scheme}”.`,
  );
}

async function pairOf(
  record: AnnotationRecord,
  scheme: string,
  { config, item: find }: PreferencePairOptions,
): Promise<PreferencePair | LeftOutReason> {
  if (record.status === 'skipped') return 'skipped';
  const winner = winnerOf(record.answers[scheme]);
  if (winner !== 'a' && winner !== 'b') return winner;
  const item = await find(record.itemId);
  if (!item) return 'item missing';
  const fields = responseFields(item, config);
  if (!fields) return 'response missing';
  const text = (field: string) => valueText(itemField(item, field));
  const prompt = promptField(item, config);
  if (prompt === undefined) return 'prompt missing';
  const loser = winner === 'a' ? 'b' : 'a';
  return { prompt: text(prompt), chosen: text(fields[winner]), rejected: text(fields[loser]) };
}

/** Records may come from anywhere, so the answer is read and not believed. */
function winnerOf(answer: unknown): 'a' | 'b' | LeftOutReason {
  if (!isPlainObject(answer)) return 'unanswered';
  switch (answer['winner']) {
    case 'a':
    case 'b':
      return answer['winner'];
    case 'tie':
      return 'tie';
    case 'both-bad':
      return 'both bad';
    default:
      return 'no winner';
  }
}
