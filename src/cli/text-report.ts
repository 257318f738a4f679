/** What was found, for people: each diagnostic with its place, the line and carets, then the totals. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { CheckedConfig } from './check-config.js';
import { printable } from './display-text.js';
import { excerpt } from './excerpt.js';
import { coloured, plain, type Display, type Paint } from './paint.js';

export function textReport(checked: readonly CheckedConfig[], { colour, columns }: Display): string {
  const paint = colour ? coloured : plain;
  const blocks = checked.flatMap((config) => {
    const lines = new SourceLines(config.sources);
    return [
      ...config.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, lines, paint, columns)),
      ...config.unchecked.map((name) =>
        paint('quiet', `${printable(config.filename)} “${printable(name)}” is an address and was not checked.`),
      ),
    ];
  });
  return [...blocks, totals(checked)].map((block) => `${block}\n`).join('');
}

function diagnosticBlock(diagnostic: Diagnostic, lines: SourceLines, paint: Paint, columns: number): string {
  const { filename, line, column, severity, code, message } = diagnostic;
  const place = [filename, line, column].filter((part) => part !== undefined).join(':');
  const head = `${paint('place', printable(place))} ${paint(severity, severity)} ${code} ${printable(message)}`;
  const source = lines.find(filename, line);
  if (source === undefined || line === undefined || column === undefined) return head;
  const { endLine = line, endColumn = column } = diagnostic;
  const gutter = ` ${String(line)} | `;
  // Of a range over several lines, what is on its first.
  const range = { column, endColumn: endLine > line ? source.length + 1 : endColumn };
  const shown = excerpt(source, range, columns - gutter.length);
  const margin = `${' '.repeat(gutter.length - 2)}| `;
  return `${head}\n${paint('quiet', gutter)}${shown.line}\n${paint('quiet', margin)}${paint(severity, shown.carets)}`;
}

/** The lines of the sources; a source is split when its first line is asked for. */
class SourceLines {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  find(filename: string | undefined, line: number | undefined): string | undefined {
    const source = filename === undefined ? undefined : this.#sources.get(filename);
    if (filename === undefined || source === undefined || line === undefined) return undefined;
    const lines = this.#lines.get(filename) ?? source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    this.#lines.set(filename, lines);
    return lines[line - 1];
  }
}

function totals(checked: readonly CheckedConfig[]): string {
  const counts = (severity: Diagnostic['severity']) =>
    checked.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
  const [errors, warnings] = [counts('error'), counts('warning')];
  const found = errors + warnings === 0 ? 'nothing is wrong' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return `${counted(checked.length, 'config')}: ${found}.`;
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
