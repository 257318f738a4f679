/** Every answer of every scheme type as a table (RFC 4180) or as JSON Lines. One record in memory at a time where the source has no duplicates. */
import { isPlainObject } from '../core/json.js';
import type { AnnotationRecord } from '../core/record.js';
import { valueText } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { countedRecords, type Records } from './counted-records.js';
import { Decisions } from './decisions.js';
import { policiesOf, type PolicyOptions } from './policies.js';
import { refuseOverride, type TrainingExport } from './preference-export.js';
import { Tally } from './summary.js';
import { recordReason } from './verdicts.js';

export interface AnswerOptions extends PolicyOptions {
  readonly config: Pick<TaskConfig, 'annotationTaskName' | 'annotationSchemes'>;
}

export interface CsvOptions extends AnswerOptions {
  /**
   * `wide`: a row for each record, with a column for each scheme; of schemes that compare responses also `.winner` and `.strength`. `long`: a row for
   * each part of each answer, which loses nothing. Default `wide`.
   */
  readonly layout?: 'wide' | 'long';
  /**
   * `escape`: an apostrophe stands before texts that a spreadsheet would run as a formula, those that begin with `=`, `+`, `-`, `@`, a tab or a line
   * break (OWASP, “CSV injection”). Default `keep`: texts are as they were written.
   */
  readonly formulas?: 'keep' | 'escape';
}

/** What is known of a record beside its answers, by column. */
const RECORD_COLUMNS: readonly (readonly [name: string, read: (record: AnnotationRecord) => unknown])[] = [
  ['record_id', ({ id }) => id],
  ['revision', ({ revision }) => revision],
  ['task', ({ task }) => task],
  ['item_id', ({ itemId }) => itemId],
  ['annotator', ({ annotator }) => annotator],
  ['status', ({ status }) => status],
  ['skip_reason', ({ skipReason }) => skipReason],
  ['shown_order', ({ presentation }) => presentation.order.join(' ')],
  ['shown_at', ({ timing }) => timing.shownAt],
  ['ended_at', ({ timing }) => timing.endedAt],
  ['active_ms', ({ timing }) => timing.activeMs],
];

/**
 * The answers as a table with a header. Lines end with CRLF, and cells with commas, quotes or line breaks are quoted (RFC 4180). Skipped items are rows of
 * their own unless the options say otherwise.
 */
export function answersToCsv(records: Records, options: CsvOptions): TrainingExport {
  const { layout = 'wide', formulas = 'keep', config } = options;
  const row = (cells: readonly unknown[]) => `${cells.map((cell) => csvCell(cell, formulas)).join(',')}\r\n`;
  const schemeColumns = config.annotationSchemes.filter(asksSomething).flatMap(columnsOf);
  return answerExport(`csv-${layout}`, records, options, {
    header: row([
      ...RECORD_COLUMNS.map(([name]) => name),
      ...(layout === 'wide' ? schemeColumns.map(([name]) => name) : ['scheme', 'key', 'value']),
    ]),
    rows(record) {
      const known = RECORD_COLUMNS.map(([, read]) => read(record));
      if (layout === 'wide') return [row([...known, ...schemeColumns.map(([, read]) => read(record.answers))])];
      return Object.entries(record.answers).flatMap(([scheme, answer]) =>
        parts(answer).map(([key, value]) => row([...known, scheme, key, value])),
      );
    },
  });
}

/** A line for each answer: what is known of its record, `scheme`, `type` and the whole `answer`. Records without answers have a line with `scheme: null`. */
export function answersToJsonLines(records: Records, options: AnswerOptions): TrainingExport {
  const types = new Map(options.config.annotationSchemes.map(({ name, type }) => [name, type]));
  return answerExport('answers', records, options, {
    rows(record) {
      const known = Object.fromEntries(RECORD_COLUMNS.map(([name, read]) => [name, read(record)]));
      const answers: readonly (readonly [string | null, unknown])[] = Object.entries(record.answers);
      return (answers.length === 0 ? [[null, null] as const] : answers).map(
        ([scheme, answer]) => `${JSON.stringify({ ...known, scheme, type: types.get(scheme ?? '') ?? null, answer })}\n`,
      );
    },
  });
}

interface AnswerFormat {
  readonly header?: string;
  readonly rows: (record: AnnotationRecord) => readonly string[];
}

function answerExport(name: string, records: Records, options: AnswerOptions, { header, rows }: AnswerFormat): TrainingExport {
  refuseOverride(name, options);
  const policies = policiesOf({ skipped: 'keep', gold: 'keep', decisions: 'keep', ...options });
  const decisions = new Decisions(options.config.annotationTaskName);
  const tally = new Tally(name, policies);
  async function* lines(): AsyncGenerator<string, void, void> {
    if (header !== undefined) yield header;
    for await (const record of countedRecords(records, policies.duplicates, tally)) {
      const reason = recordReason(record, policies, options, decisions);
      if (reason) {
        tally.leaveOut(reason, record.itemId);
        continue;
      }
      if (decisions.isDecision(record)) tally.decisions += 1;
      for (const line of rows(record)) {
        tally.written += 1;
        yield line;
      }
    }
  }
  return { lines: lines(), summary: () => tally.summary() };
}

type Answers = Readonly<Record<string, unknown>>;
type Column = readonly [name: string, read: (answers: Answers) => unknown];

function asksSomething(scheme: TaskConfig['annotationSchemes'][number]): boolean {
  return builtinRegistry.for(scheme)?.displayOnly !== true;
}

function columnsOf(scheme: TaskConfig['annotationSchemes'][number]): readonly Column[] {
  const { name } = scheme;
  const answerOf = (answers: Answers) => (Object.hasOwn(answers, name) ? answers[name] : undefined);
  const part = (key: string): Column => [
    `${name}.${key}`,
    (answers) => {
      const answer = answerOf(answers);
      return isPlainObject(answer) ? answer[key] : undefined;
    },
  ];
  const whole: Column = [name, (answers) => answerCell(answerOf(answers))];
  return builtinRegistry.for(scheme)?.comparesResponses ? [whole, part('winner'), part('strength')] : [whole];
}

/** What an answer says in one cell: what was chosen or written; of answers with several parts, JSON. */
function answerCell(answer: unknown): unknown {
  if (!isPlainObject(answer)) return typeof answer === 'object' && answer !== null ? JSON.stringify(answer) : answer;
  const { label, labels, text, texts, value, dimensions } = answer;
  if (typeof label === 'string' && label !== '' && dimensions === undefined) return label;
  if (Array.isArray(labels) && labels.every((each) => typeof each === 'string' && !each.includes(';'))) return labels.join('; ');
  if (typeof text === 'string' && texts === undefined) return text;
  return value !== undefined && Object.keys(answer).length === 1 ? value : JSON.stringify(answer);
}

/** Every value of an answer with the path to it. */
function parts(value: unknown, path = ''): readonly (readonly [key: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, Array.isArray(value) ? '[]' : '{}']];
  return entries.flatMap(([key, part]) => parts(part, path === '' ? key : `${path}.${key}`));
}

const FORMULA = /^[=+\-@\t\r\n]/;

function csvCell(value: unknown, formulas: 'keep' | 'escape'): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = valueText(value);
  const safe = formulas === 'escape' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
