/** Data files → rows, whatever their format. Ids and fields are parse-items.ts's business. */
import Papa from 'papaparse';
import { isPlainObject } from '../core/json.js';
import type { Item } from '../core/item.js';
import { parseYaml, YamlProblem } from './parse-yaml.js';
import { describe } from './read-mapping.js';
import { LineIndex } from './source-text.js';

export type DataFormat = 'json' | 'jsonl' | 'csv' | 'tsv';

/** A row of data and where it begins; `line` is absent where the source was no text. */
export interface DataRow {
  /** One-based, counted over the data: a header is no row. */
  readonly row: number;
  readonly line?: number;
  readonly item: Item;
}

export interface RowProblem {
  readonly code: 'data-syntax' | 'bad-row';
  readonly message: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
}

/** Of more problems in one file, the places are not looked for: nobody is shown them. */
const MAX_PLACED = 100;

export interface DataRows {
  readonly rows: readonly DataRow[];
  readonly problems: readonly RowProblem[];
}

/** The format of a data file: by its name, else by how it begins. */
export function dataFormat(text: string, filename: string | undefined): DataFormat {
  const ending = /\.([a-z]+)$/i.exec(filename ?? '')?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (ending === 'csv' || ending === 'tsv') return ending;
  const start = text.trimStart().charAt(0);
  if (start === '[') return 'json';
  if (start === '{') return isOneJsonValue(text) ? 'json' : 'jsonl';
  if (ending === 'json') return 'json';
  const header = /^.*$/m.exec(text)?.[0] ?? '';
  return header.includes('\t') ? 'tsv' : 'csv';
}

function isOneJsonValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*\{\s*$/m.test(text.slice(0, 200));
  }
}

export function readRows(text: string, format: DataFormat): DataRows {
  switch (format) {
    case 'json':
      return jsonRows(text);
    case 'jsonl':
      return jsonLineRows(text);
    case 'csv':
      return delimitedRows(text, commaOrSemicolon(text));
    case 'tsv':
      return delimitedRows(text, '\t');
  }
}

/** Rows that were parsed before. */
export function valueRows(value: unknown): DataRows {
  const list = isPlainObject(value) ? [value] : value;
  if (!Array.isArray(list))
    return { rows: [], problems: [{ code: 'data-syntax', message: `Data must be a list of rows; here it is ${describe(value)}.` }] };
  const rows: DataRow[] = [];
  const problems: RowProblem[] = [];
  for (const [index, item] of list.entries()) {
    if (isPlainObject(item)) rows.push({ row: index + 1, item });
    else
      problems.push({
        code: 'bad-row',
        row: index + 1,
        message: `Row ${String(index + 1)} must be a mapping of fields; here it is ${describe(item)}.`,
      });
  }
  return { rows, problems };
}

function jsonRows(text: string): DataRows {
  try {
    return valueRows(JSON.parse(text));
  } catch (error) {
    return {
      rows: [],
      problems: [{ code: 'data-syntax', message: `This is not valid JSON: ${reasonOf(error)}.`, ...jsonErrorPlace(text) }],
    };
  }
}

function jsonLineRows(text: string): DataRows {
  const rows: DataRow[] = [];
  const problems: RowProblem[] = [];
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    if (content.trim() === '') continue;
    const place = { row: rows.length + problems.length + 1, line: index + 1 };
    try {
      const item: unknown = JSON.parse(content);
      if (isPlainObject(item)) rows.push({ ...place, item });
      else
        problems.push({
          ...place,
          code: 'bad-row',
          message: `Row ${String(place.row)} must be a JSON object; here it is ${describe(item)}.`,
        });
    } catch (error) {
      const column = problems.length < MAX_PLACED ? jsonErrorPlace(content).column : undefined;
      problems.push({
        ...place,
        code: 'bad-row',
        message: `Row ${String(place.row)} is not valid JSON: ${reasonOf(error)}.`,
        ...(column !== undefined && { column }),
      });
    }
  }
  return { rows, problems };
}

/** Spreadsheets of many languages write semicolons where others write commas. */
function commaOrSemicolon(text: string): ',' | ';' {
  const header = /^.*$/m.exec(text)?.[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function delimitedRows(text: string, delimiter: ',' | ';' | '\t'): DataRows {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const problems: RowProblem[] = parsed.errors.map(({ message, row = 0 }, index) => ({
    code: 'bad-row',
    message: `Row ${String(row)} cannot be read: ${message}. A quote inside a quoted field is written twice.`,
    row,
    ...(index < MAX_PLACED && { line: lineOf(parsed.data, row) }),
  }));
  const [header = [], ...body] = parsed.data.map((cells, index) => (index === 0 ? cells.map((field) => field.trim()) : cells));
  const rows: DataRow[] = [];
  let line = 1 + lineCount(header);
  for (const cells of body) {
    const place = { row: rows.length + problems.length + 1, line };
    line += lineCount(cells);
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (cells.length === header.length)
      rows.push({ ...place, item: Object.fromEntries(header.map((field, index) => [field, cells[index] ?? ''])) });
    else if (parsed.errors.length === 0)
      problems.push({ ...place, code: 'bad-row', message: wrongCellCount(place.row, cells.length, header.length) });
  }
  return { rows, problems: [...problems, ...headerProblems(header)] };
}

function wrongCellCount(row: number, cells: number, fields: number): string {
  return `Row ${String(row)} has ${String(cells)} fields, and the header names ${String(fields)}. Quote fields that hold the delimiter.`;
}

function headerProblems(header: readonly string[]): RowProblem[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const field of header) (seen.has(field) ? doubled : seen).add(field);
  return [...doubled].map((field) => ({
    code: 'data-syntax',
    line: 1,
    message: `The header names “${field}” twice. Rename one of the columns.`,
  }));
}

/** How many lines of the file a row takes: quoted fields may hold line breaks. */
function lineCount(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 1);
}

function lineOf(data: readonly string[][], row: number): number {
  return data.slice(0, row).reduce((line, cells) => line + lineCount(cells), 1);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

/** Engines do not say where JSON breaks, or each in its own way. JSON is YAML, whose parser does. */
function jsonErrorPlace(text: string): { line?: number; column?: number } {
  try {
    parseYaml(text);
    return {};
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    if (error.code !== 'yaml-syntax') return {};
    const { line, column } = new LineIndex(text).position(error.range);
    return { line, column };
  }
}
