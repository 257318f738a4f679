/** Data files → items: rows with an id of their own. */
import type { Diagnostic } from '../core/diagnostic.js';
import { itemField, itemIdentity, type Item } from '../core/item.js';
import { dataFormat, readRows, valueRows, type DataFormat, type DataRow } from './data-rows.js';
import { parseYaml } from './parse-yaml.js';
import type { PlacedDocument } from './placed-node.js';
import { LineIndex } from './source-text.js';
import { TaskConfigError } from './task-config-error.js';

const MAX_REPORTED = 50;

export interface ParseItemsOptions {
  /** The name of the file: for messages, and to know its format by. */
  readonly filename?: string;
  /** Default: by the file's name, else by how the text begins. */
  readonly format?: DataFormat;
  /** The field that identifies an item. Default `id`. */
  readonly idKey?: string;
  /** The field with the text to judge. Default `text`. */
  readonly textKey?: string;
  /** Ids of other files of the same task, which may not come again. */
  readonly knownIds?: ReadonlySet<string>;
}

export interface ParsedItems {
  readonly items: readonly Item[];
  /** Warnings; data with errors is thrown as a `TaskConfigError`. */
  readonly diagnostics: readonly Diagnostic[];
}

type Finding = Pick<Diagnostic, 'severity' | 'code' | 'message' | 'line' | 'column'> & { readonly row?: number };

/**
 * Reads the rows of a data file: JSON (a list of objects), JSON Lines, CSV or TSV with a header.
 *
 * @param source text, or an already parsed value
 * @throws TaskConfigError when a row cannot be read, or an id is missing or doubled; it names every such row, up to 50
 */
export function parseItems(
  source: unknown,
  { filename, format, idKey = 'id', textKey = 'text', knownIds = new Set() }: ParseItemsOptions = {},
): ParsedItems {
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : undefined;
  const { rows, problems } = text === undefined ? valueRows(source) : readRows(text, format ?? dataFormat(text, filename));
  const findings = [...problems.map((problem): Finding => ({ severity: 'error', ...problem })), ...identityProblems(rows, idKey, knownIds)];
  const placed = (found: readonly Finding[]) => withPlaces(found, jsonRowPlaces(text), filename);
  if (findings.length > 0) throw new TaskConfigError(placed(findings));
  return { items: rows.map(({ item }) => item), diagnostics: placed(missingText(rows, textKey)) };
}

type FindPlace = (finding: Finding) => { readonly line?: number; readonly column?: number };

/** Finds where rows stand in JSON text, which its parser does not tell. Reads the text again, so only when there is something to say. */
function jsonRowPlaces(text: string | undefined): FindPlace {
  let source: { readonly places: PlacedDocument; readonly lines: LineIndex } | 'unreadable' | undefined;
  return ({ row, line }) => {
    if (text === undefined || row === undefined || line !== undefined || !/^\s*\[/.test(text)) return {};
    source ??= placedText(text) ?? 'unreadable';
    const range = source === 'unreadable' ? undefined : source.places.value([row - 1]);
    if (!range || source === 'unreadable') return {};
    const { line: rowLine, column } = source.lines.position(range);
    return { line: rowLine, column };
  };
}

function placedText(text: string): { readonly places: PlacedDocument; readonly lines: LineIndex } | undefined {
  try {
    return { places: parseYaml(text).places, lines: new LineIndex(text) };
  } catch {
    return undefined;
  }
}

function identityProblems(rows: readonly DataRow[], idKey: string, knownIds: ReadonlySet<string>): Finding[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ row, line, item }): Finding[] => {
    const place = { severity: 'error', row, ...(line !== undefined && { line }) } as const;
    const given = itemField(item, idKey);
    if (typeof given === 'number' && !Number.isSafeInteger(given) && Number.isInteger(given)) {
      const message = `Row ${String(row)} has a number as “${idKey}” that loses digits. Write it in quotes.`;
      return [{ ...place, code: 'unsafe-id', message }];
    }
    const id = itemIdentity(item, idKey);
    if (id === undefined)
      return [{ ...place, code: 'missing-id', message: `Row ${String(row)} has no “${idKey}”. Every item needs an id of its own.` }];
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, row);
    if (first === undefined && !knownIds.has(id)) return [];
    const where = first === undefined ? 'another data file' : `row ${String(first)}`;
    return [
      {
        ...place,
        code: 'duplicate-id',
        message: `Row ${String(row)} has the ${idKey} “${id}”, as ${where} has. Every item needs an id of its own.`,
      },
    ];
  });
}

function missingText(rows: readonly DataRow[], textKey: string): Finding[] {
  const missing = rows.filter(({ item }) => itemField(item, textKey) === undefined);
  const first = missing[0];
  if (!first) return [];
  const which = missing.length === rows.length ? 'No row has' : `${String(missing.length)} of ${String(rows.length)} rows have no`;
  const place = { row: first.row, ...(first.line !== undefined && { line: first.line }) };
  return [
    { severity: 'warning', code: 'missing-text', message: `${which} “${textKey}”, the item_properties.text_key of this task.`, ...place },
  ];
}

function withPlaces(findings: readonly Finding[], placeOf: FindPlace, filename: string | undefined): Diagnostic[] {
  const placed = findings.slice(0, MAX_REPORTED).map((finding) => ({ ...placeOf(finding), ...finding }));
  const shown = placed.map(({ row, line, column = 1, ...finding }) => ({
    ...finding,
    path: row === undefined ? [] : [row - 1],
    ...(filename !== undefined && { filename }),
    ...(line !== undefined && { line, column, endLine: line, endColumn: column }),
  }));
  if (findings.length <= MAX_REPORTED) return shown;
  const message = `${String(findings.length - MAX_REPORTED)} more problems in this file are not listed.`;
  return [...shown, { severity: 'error', code: 'more-problems', message, path: [], ...(filename !== undefined && { filename }) }];
}
