/** What all exports of preferences do: find the deciding scheme, take verdicts through the policies, and hand each with its item to a format. */
import type { Item } from '../core/item.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { countedRecords, type Records } from './counted-records.js';
import { Decisions } from './decisions.js';
import { DEFAULT_POLICIES, policiesOf, type Policies, type PolicyOptions } from './policies.js';
import { Tally, type ExportSummary, type LeftOutReason, type ProblemReason } from './summary.js';
import { trainingItem, type TrainingItem } from './training-item.js';
import { verdictsOf, type Verdict } from './verdicts.js';

export interface PreferenceOptions extends PolicyOptions {
  readonly config: Pick<TaskConfig, 'annotationTaskName' | 'annotationSchemes' | 'itemProperties'>;
  /** The item that a record is about; `undefined` when it is not known. */
  readonly item: (itemId: string) => Item | undefined | Promise<Item | undefined>;
  /** The scheme whose answers decide. Default: the task's first pairwise scheme. */
  readonly scheme?: string;
  /** Of a scheme that compares in several respects: the one whose verdict decides. Default: the winner of all of them. */
  readonly dimension?: string;
  /** The field with the system prompt. Default: the first of `system`, `system_prompt`, `system_message` that the item has. */
  readonly systemField?: string;
  /** Whether each line also says its `item_id` and how many annotators it comes from, where the format allows it. Default `false`. */
  readonly ids?: boolean;
  /** Whether the first item that cannot be written ends the export with an `ExportError`. Default `false`: it is left out and counted. */
  readonly strict?: boolean;
}

/** The lines of a file, and what became of the records. */
export interface TrainingExport {
  /** One line of JSON each, with its line break. Can be read once. */
  readonly lines: AsyncIterable<string>;
  /** Of the lines read so far. */
  summary(): ExportSummary;
}

/** One preference that a line is made of. */
export interface Preference {
  readonly item: TrainingItem;
  readonly verdict: Verdict;
  readonly chosen: 'a' | 'b';
  readonly rejected: 'a' | 'b';
  /** From the verdict; half of it where a tie was split. */
  readonly weight: number;
}

export type Line = Readonly<Record<string, unknown>>;

export interface PreferenceFormat {
  readonly name: string;
  readonly defaults?: Policies;
  /** The lines of one verdict, or why there are none. */
  readonly lines: (item: TrainingItem, verdict: Verdict, policies: Policies) => readonly Line[] | LeftOutReason;
}

/** @throws RangeError when the task has no pairwise scheme, or none of the given name */
export function exportPreferences(records: Records, options: PreferenceOptions, format: PreferenceFormat): TrainingExport {
  const scheme = decidingScheme(options);
  const policies = policiesOf(options, format.defaults ?? DEFAULT_POLICIES);
  const tally = new Tally(format.name, policies, options.strict);

  async function* lines(): AsyncGenerator<string, void, void> {
    const decisions = new Decisions(options.config.annotationTaskName);
    const counted = countedRecords(records, policies.duplicates, tally, decisions);
    for await (const verdict of verdictsOf(counted, policies, { ...options, scheme, decisions }, tally)) {
      const written = await linesOf(verdict, options, policies, format, tally);
      for (const line of written) {
        tally.written += 1;
        yield `${JSON.stringify(options.ids ? { ...line, item_id: verdict.itemId, annotators: verdict.annotators.length } : line)}\n`;
      }
    }
  }

  return { lines: lines(), summary: () => tally.summary() };
}

async function linesOf(
  verdict: Verdict,
  options: PreferenceOptions,
  policies: Policies,
  { lines }: PreferenceFormat,
  tally: Tally,
): Promise<readonly Line[]> {
  const undecided = undecidedReason(verdict, policies);
  if (undecided) {
    tally.leaveOut(undecided, verdict.itemId);
    return [];
  }
  try {
    const item = await readItem(verdict.itemId, options);
    const written = typeof item === 'string' ? item : lines(item, verdict, policies);
    if (typeof written !== 'string') return written;
    tally.leaveOut(written, verdict.itemId);
  } catch (error) {
    if (options.strict) throw error;
    tally.leaveOut('item unreadable', verdict.itemId, error);
  }
  return [];
}

function undecidedReason({ winner }: Verdict, { ties, bothBad }: Policies): LeftOutReason | undefined {
  if (winner === 'tie' && ties === 'drop') return 'tie';
  return winner === 'both-bad' && bothBad === 'drop' ? 'both bad' : undefined;
}

async function readItem(itemId: string, options: PreferenceOptions): Promise<TrainingItem | ProblemReason> {
  const item = await options.item(itemId);
  return item ? trainingItem(item, options) : 'item missing';
}

/** The preferences that a verdict is written as: one, or two where a tie is split. One that is kept has the responses in the order of the data. */
export function preferencesOf(item: TrainingItem, verdict: Verdict, policies: Policies): readonly Preference[] {
  const { winner, weight } = verdict;
  const one = { item, verdict, chosen: 'a', rejected: 'b', weight } as const;
  const other = { item, verdict, chosen: 'b', rejected: 'a', weight } as const;
  switch (winner) {
    case 'a':
      return [one];
    case 'b':
      return [other];
    case 'tie':
    case 'both-bad': {
      const half = { weight: weight / 2 };
      const isSplit = (winner === 'tie' ? policies.ties : policies.bothBad) === 'split';
      return isSplit
        ? [
            { ...one, ...half },
            { ...other, ...half },
          ]
        : [one];
    }
  }
}

/**
 * What a line says beside the texts. Loaders want the same columns in every line of a file, so the policies decide which there are: `weight` where
 * lines can differ in it, `verdict` where some are no plain preference.
 */
export function extraColumns({ verdict, weight }: Preference, { ties, bothBad, annotators }: Policies): Line {
  const undecided = [ties, bothBad];
  return {
    ...((annotators === 'weighted' || undecided.includes('split')) && { weight }),
    ...(undecided.includes('keep') && { verdict: VERDICTS[verdict.winner] }),
  };
}

const VERDICTS = { a: 'preference', b: 'preference', tie: 'tie', 'both-bad': 'both bad' } as const;

/**
 * For files of every answer: a decision replaces nothing there.
 * @throws RangeError for the policy `override`
 */
export function refuseOverride(name: string, { decisions }: PolicyOptions): void {
  if (decisions !== 'override') return;
  throw new RangeError(
    `The format ${name} cannot have “decisions: override”: it holds what each said. Keep them, drop them, or write only them.`,
  );
}

/** @throws RangeError for a policy that a format has no place for */
export function refusePolicy(name: string, options: PolicyOptions, refused: 'split' | 'keep', why: string): void {
  for (const [policy, value] of [
    ['ties', options.ties],
    ['bothBad', options.bothBad],
  ] as const) {
    if (value === refused) throw new RangeError(`The format ${name} cannot have “${policy}: ${refused}”: ${why}`);
  }
}

function decidingScheme({ config, scheme }: PreferenceOptions): string {
  const pairwise = config.annotationSchemes.filter((candidate) => builtinRegistry.for(candidate)?.comparesResponses);
  const found = scheme === undefined ? pairwise[0] : pairwise.find(({ name }) => name === scheme);
  if (found) return found.name;
  throw new RangeError(
    scheme === undefined
      ? 'The task has no pairwise scheme, so there are no preferences to write.'
      : `The task has no pairwise scheme “${scheme}”.`,
  );
}
