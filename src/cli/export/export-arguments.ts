/** The options of the command `export`: which there are, what each may say, and how they are explained. */
import type { PolicyOptions } from '../../export/policies.js';
import type { TextStyle } from '../../export/text-style.js';
import { UsageError } from '../usage-error.js';

export const EXPORT_FORMATS = [
  'records',
  'pairs',
  'trl',
  'trl-reward',
  'trl-unpaired',
  'openai',
  'llama-factory-alpaca',
  'llama-factory-sharegpt',
  'csv',
  'csv-long',
  'answers',
  'card',
  'potato',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportArguments {
  readonly command: 'export';
  /** The config, or a folder with one. */
  readonly path: string;
  readonly format: ExportFormat;
  /** The file to write; `undefined`: the standard output. */
  readonly out: string | undefined;
  readonly summary: 'text' | 'json';
  /** Files of JSON Lines, or folders of Potato's, to read in place of the study's store. */
  readonly records: readonly string[];
  readonly policies: PolicyOptions;
  readonly style: TextStyle | undefined;
  readonly prompt: 'explicit' | 'implicit' | undefined;
  readonly scheme: string | undefined;
  readonly dimension: string | undefined;
  readonly ids: boolean;
  readonly strict: boolean;
  readonly formulas: 'keep' | 'escape';
}

export const EXPORT_OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  summary: { type: 'string' },
  records: { type: 'string', multiple: true },
  ties: { type: 'string' },
  'both-bad': { type: 'string' },
  annotators: { type: 'string' },
  'least-annotators': { type: 'string' },
  skipped: { type: 'string' },
  gold: { type: 'string' },
  duplicates: { type: 'string' },
  'least-ms': { type: 'string' },
  style: { type: 'string' },
  prompt: { type: 'string' },
  scheme: { type: 'string' },
  dimension: { type: 'string' },
  ids: { type: 'boolean' },
  strict: { type: 'boolean' },
  formulas: { type: 'string' },
} as const;

export const EXPORT_HELP = `annotation-elements export <config> [--format …] [--out file] [--summary json]

  Writes what a study has, also while it is served; how many lines and what was left out goes to the standard error.

  --format       records (default), trl (or pairs), trl-reward, trl-unpaired, openai, llama-factory-alpaca, llama-factory-sharegpt,
                 csv, csv-long, answers, card, potato (a folder: needs --out)
  --out          a file, which appears when it is whole; default: the standard output
  --summary      text (default) or json
  --records      a file of records in JSON Lines, or Potato's annotation_output, in place of the study's own; can be given several times
  --ties         drop (default), split or keep; --both-bad the same
  --annotators   every (default), majority, unanimous or weighted; --least-annotators 2 leaves out items of fewer
  --skipped      drop (default) or keep
  --gold         drop (default), keep or only
  --duplicates   newest (default), keep or unchecked
  --least-ms     milliseconds of active time below which a record does not count
  --style        auto (default), standard or conversational; --prompt explicit (default) or implicit: for TRL
  --scheme       which question decides; --dimension which respect of it
  --ids          each line says its item, where the format allows it
  --strict       ends at the first item that cannot be written
  --formulas     escape: texts that a spreadsheet would run are made harmless in CSV
`;

type Values = { readonly [Name in keyof typeof EXPORT_OPTIONS]?: string | boolean | string[] | undefined };

/** @throws UsageError for a value that an option does not have */
export function readExportArguments(path: string, values: Values): ExportArguments {
  const text = (name: keyof Values) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const one = <Choice extends string>(name: keyof Values, choices: readonly Choice[]) => oneOf(name, text(name), choices);
  const undecided = ['drop', 'split', 'keep'] as const;
  const policies = {
    ties: one('ties', undecided),
    bothBad: one('both-bad', undecided),
    annotators: one('annotators', ['every', 'majority', 'unanimous', 'weighted']),
    leastAnnotators: count('least-annotators', text('least-annotators')),
    skipped: one('skipped', ['drop', 'keep']),
    gold: one('gold', ['drop', 'keep', 'only']),
    duplicates: one('duplicates', ['newest', 'keep', 'unchecked']),
    leastActiveMs: count('least-ms', text('least-ms')),
  };
  return {
    command: 'export',
    path,
    format: one('format', EXPORT_FORMATS) ?? 'records',
    out: text('out'),
    summary: one('summary', ['text', 'json']) ?? 'text',
    records: Array.isArray(values.records) ? values.records : [],
    policies: given(policies),
    style: one('style', ['auto', 'standard', 'conversational']),
    prompt: one('prompt', ['explicit', 'implicit']),
    scheme: text('scheme'),
    dimension: text('dimension'),
    ids: values.ids === true,
    strict: values.strict === true,
    formulas: one('formulas', ['keep', 'escape']) ?? 'keep',
  };
}

/** Without what is `undefined`. */
export function given<Options extends object>(options: Options): { [Name in keyof Options]?: Exclude<Options[Name], undefined> };
export function given(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function oneOf<Choice extends string>(name: string, value: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name} ${value} is not known. There are: ${choices.join(', ')}.`);
  return found;
}

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,12}$/.test(value)) throw new UsageError(`--${name} ${value} is not a whole number.`);
  return Number(value);
}
