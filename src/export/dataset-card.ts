/** A data set card: Markdown with the YAML head that the Hugging Face Hub reads (Hub documentation, “Dataset cards”). Agreement comes from elsewhere. */
import { answerTerms } from '../core/answer-terms.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { countedRecords, type Records } from './counted-records.js';
import { Decisions } from './decisions.js';
import { policiesOf, type PolicyOptions } from './policies.js';
import { refuseOverride } from './preference-export.js';
import { Tally, type ExportSummary } from './summary.js';
import { recordReason } from './verdicts.js';

/** How far annotators agree on one question, as an analysis found it. */
export interface CardAgreement {
  readonly scheme: string;
  /** What was measured, for example `Krippendorff’s α, nominal`. */
  readonly measure: string;
  /** `null`: it is undefined. */
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
  /** Why it is undefined, or what else is to be known. */
  readonly note?: string;
}

export interface DatasetCardOptions extends PolicyOptions {
  readonly config: Pick<TaskConfig, 'annotationTaskName' | 'annotationInstructions' | 'annotationSchemes'>;
  /** An SPDX-like name of the Hub, such as `cc-by-4.0`. Default: none is said. */
  readonly license?: string;
  /** Codes such as `en`. Default: none is said. */
  readonly languages?: readonly string[];
  readonly tags?: readonly string[];
  readonly agreement?: readonly CardAgreement[];
  /** What the training file beside the card was made with. */
  readonly exported?: ExportSummary;
}

/** Hub documentation, “size_categories”. */
const SIZES: readonly (readonly [below: number, name: string])[] = [
  [1000, 'n<1K'],
  [10_000, '1K<n<10K'],
  [100_000, '10K<n<100K'],
  [1_000_000, '100K<n<1M'],
  [10_000_000, '1M<n<10M'],
];
const MOST_VALUES = 30;

class Counts {
  readonly items = new Set<string>();
  readonly annotators = new Set<string>();
  /** Items that somebody decided about. */
  readonly decided = new Set<string>();
  submitted = 0;
  skipped = 0;
  activeMs = 0;
  /** By scheme, how often each value was given. */
  readonly values = new Map<string, Map<string, number>>();
}

/** Counts the records and writes the card. It keeps the ids of items, not their records. Annotators are counted and not named. */
export async function datasetCard(records: Records, options: DatasetCardOptions): Promise<string> {
  refuseOverride('card', options);
  const policies = policiesOf({ skipped: 'keep', decisions: 'drop', ...options });
  const decisions = new Decisions(options.config.annotationTaskName);
  const counts = new Counts();
  const tally = new Tally('card', policies);
  for await (const record of countedRecords(records, policies.duplicates, tally)) {
    if (decisions.isDecision(record) && record.status === 'submitted') counts.decided.add(record.itemId);
    if (recordReason(record, policies, options, decisions)) continue;
    counts.items.add(record.itemId);
    counts.annotators.add(record.annotator);
    counts.activeMs += record.timing.activeMs;
    if (record.status === 'skipped') counts.skipped += 1;
    else counts.submitted += 1;
    if (record.status === 'submitted') countAnswers(record.answers, counts.values);
  }
  return [head(counts, options), title(options), figures(counts), questions(counts, options), agreement(options), made(options)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function countAnswers(answers: Readonly<Record<string, unknown>>, values: Counts['values']): void {
  for (const [scheme, answer] of Object.entries(answers)) {
    const counted = values.get(scheme) ?? new Map<string, number>();
    values.set(scheme, counted);
    for (const [value] of answerTerms(answer).entries) {
      const text = String(value);
      // Free texts are hardly ever the same: they are not counted one by one, nor kept.
      if (counted.has(text) || counted.size <= MOST_VALUES) counted.set(text, (counted.get(text) ?? 0) + 1);
    }
  }
}

/** Every JSON text is a double-quoted one of YAML, so nothing in a name can end it. */
function head({ items }: Counts, { config, license, languages = [], tags = [] }: DatasetCardOptions): string {
  const size = SIZES.find(([below]) => items.size < below)?.[1] ?? 'n>10M';
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `- ${JSON.stringify(value)}`)];
  return [
    '---',
    ...(license === undefined ? [] : [`license: ${JSON.stringify(license)}`]),
    ...list('language', languages),
    `pretty_name: ${JSON.stringify(config.annotationTaskName)}`,
    ...list('size_categories', [size]),
    ...list('tags', ['human-feedback', ...(comparesResponses(config) ? ['preference', 'dpo'] : []), ...tags]),
    '---',
  ].join('\n');
}

function comparesResponses({ annotationSchemes }: DatasetCardOptions['config']): boolean {
  return annotationSchemes.some((scheme) => builtinRegistry.for(scheme)?.comparesResponses);
}

function title({ config }: DatasetCardOptions): string {
  const { annotationTaskName, annotationInstructions } = config;
  const instructions = (annotationInstructions ?? '').trim();
  const quoted =
    instructions === ''
      ? ''
      : `\n\nWhat annotators were told:\n\n${instructions
          .split('\n')
          .map((line) => `> ${plain(line)}`)
          .join('\n')}`;
  return `# ${plain(annotationTaskName)}${quoted}`;
}

function figures({ items, annotators, decided, submitted, skipped, activeMs }: Counts): string {
  const perItem = items.size === 0 ? 0 : submitted / items.size;
  const seconds = submitted + skipped === 0 ? 0 : activeMs / 1000 / (submitted + skipped);
  return table(
    ['', ''],
    [
      ['Items', String(items.size)],
      ['Annotators', String(annotators.size)],
      ['Submitted records', String(submitted)],
      ['Skipped', String(skipped)],
      ['Submitted records an item, mean', perItem.toFixed(2)],
      ['Active seconds a record, mean', seconds.toFixed(1)],
      ...(decided.size === 0 ? [] : [['Items that an adjudicator decided', String(decided.size)]]),
    ],
    '## Figures',
  );
}

function questions({ values }: Counts, { config }: DatasetCardOptions): string {
  const parts = config.annotationSchemes.flatMap(({ name, description }) => {
    const counted = [...(values.get(name) ?? [])].sort(([, one], [, other]) => other - one);
    if (counted.length === 0) return [];
    const total = counted.reduce((sum, [, count]) => sum + count, 0);
    const rows = counted.map(([value, count]) => [plain(value), String(count), `${((100 * count) / total).toFixed(1)} %`]);
    const text = counted.length > MOST_VALUES ? 'More different answers than can be listed.' : table(['Answer', 'Count', 'Share'], rows);
    return [`### ${plain(name)}\n\n${plain(description)}\n\n${text}`];
  });
  return parts.length === 0 ? '' : `## Questions\n\n${parts.join('\n\n')}`;
}

function agreement({ agreement: found = [] }: DatasetCardOptions): string {
  if (found.length === 0) return '';
  const rows = found.map(({ scheme, measure, value, interval, note = '' }) => [
    plain(scheme),
    plain(measure),
    value === null ? 'undefined' : value.toFixed(3),
    interval ? `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}` : '',
    plain(note),
  ]);
  return table(['Question', 'Measure', 'Value', '95 % interval', ''], rows, '## Agreement');
}

function made({ exported }: DatasetCardOptions): string {
  if (!exported) return '';
  const { format, policies, written, leftOut } = exported;
  const rules = Object.entries(policies).map(([name, value]) => [name, String(value)]);
  const reasons = Object.entries(leftOut).map(([reason, count]) => [reason, String(count)]);
  const out = reasons.length === 0 ? '' : `\n\n${table(['Left out', 'Count'], reasons)}`;
  return `## How the file was made\n\nFormat ${format}, ${String(written)} lines.\n\n${table(['Policy', 'Choice'], rules)}${out}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[], heading?: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const written = [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
  return heading === undefined ? written : `${heading}\n\n${written}`;
}

/** Words of the config and of annotators stay words: no table cell ends early, and no tag begins. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|#&]/g, (character) => `\\${character}`)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
