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
  /** The config, a folder with one, or a database: a PostgreSQL server's address, or the folder of an embedded one. */
  readonly path: string;
  /** Which study of a database; `undefined`: its only one. */
  readonly task: string | undefined;
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
  /** A file of annotators' weights, or `gold`. */
  readonly weights: string | undefined;
  /** Weights that were said one by one. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** For the card. */
  readonly license: string | undefined;
  readonly languages: readonly string[];
  readonly tags: readonly string[];
}

export const EXPORT_OPTIONS = {
  task: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  summary: { type: 'string' },
  records: { type: 'string', multiple: true },
  ties: { type: 'string' },
  'both-bad': { type: 'string' },
  annotators: { type: 'string' },
  'least-annotators': { type: 'string' },
  weights: { type: 'string' },
  weight: { type: 'string', multiple: true },
  decisions: { type: 'string' },
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
  license: { type: 'string' },
  language: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
} as const;

export const EXPORT_HELP = `annotation-elements export <config or database> [--format …] [--out file] [--summary json]

  Writes what a study has, also while it is served; how many lines and what was left out goes to the standard error.

  config         a config, or a folder with a config.yaml: its study is where serve keeps it
  database       postgres://…, or the folder that serve made (output_annotation_dir): needs no config
  --task         which study, where a database has several

  --format       records (default), trl (or pairs), trl-reward, trl-unpaired, openai, llama-factory-alpaca, llama-factory-sharegpt,
                 csv, csv-long, answers, card, potato (a folder: needs --out)
  --out          a file, which appears when it is whole; default: the standard output
  --summary      text (default) or json
  --records      a file of records in JSON Lines, or Potato's annotation_output, in place of the study's own; can be given several times
  --ties         drop (default), split or keep; --both-bad the same
  --annotators   every (default), majority, unanimous or weighted; --least-annotators 2 leaves out items of fewer
  --weights      with weighted: a JSON file such as { "ann": 0.9 }, or gold for each one's share of right gold answers;
                 --weight ann=0.9 for one annotator, several times; whoever is not named weighs 1
  --decisions    override (default): what an adjudicator decided replaces what annotators said; keep, drop or only
  --skipped      drop (default) or keep
  --gold         drop (default), keep or only
  --duplicates   newest (default), keep or unchecked
  --least-ms     milliseconds of active time below which a record does not count
  --style        auto (default), standard or conversational; --prompt explicit (default) or implicit: for TRL
  --scheme       which question decides; --dimension which respect of it
  --ids          each line says its item, where the format allows it
  --strict       ends at the first item that cannot be written
  --formulas     escape: texts that a spreadsheet would run are made harmless in CSV
  --license      for the card, such as cc-by-4.0; --language en and --tag rlhf can be given several times
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
    decisions: one('decisions', ['override', 'keep', 'drop', 'only']),
    leastActiveMs: count('least-ms', text('least-ms')),
  };
  const list = (name: keyof Values): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value : [];
  };
  const weightOf = new Map(list('weight').map(weight));
  if ((values.weights !== undefined || weightOf.size > 0) && policies.annotators !== 'weighted') {
    throw new UsageError('Weights do nothing without --annotators weighted.');
  }
  return {
    command: 'export',
    path,
    task: text('task'),
    format: one('format', EXPORT_FORMATS) ?? 'records',
    out: text('out'),
    summary: one('summary', ['text', 'json']) ?? 'text',
    records: list('records'),
    policies: given(policies),
    style: one('style', ['auto', 'standard', 'conversational']),
    prompt: one('prompt', ['explicit', 'implicit']),
    scheme: text('scheme'),
    dimension: text('dimension'),
    ids: values.ids === true,
    strict: values.strict === true,
    formulas: one('formulas', ['keep', 'escape']) ?? 'keep',
    weights: text('weights'),
    weightOf,
    license: text('license'),
    languages: list('language'),
    tags: list('tag'),
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

function weight(text: string): readonly [annotator: string, weight: number] {
  const [, annotator, value = ''] = /^(.+)=(\d+(?:\.\d+)?)$/s.exec(text) ?? [];
  if (annotator === undefined) throw new UsageError(`--weight ${text} is not an annotator and a number from 0 up, such as ann=0.9.`);
  return [annotator, Number(value)];
}

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,12}$/.test(value)) throw new UsageError(`--${name} ${value} is not a whole number.`);
  return Number(value);
}
