/** What was found, for programs: one JSON document. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { CheckedConfig } from './check-config.js';

export interface JsonReport {
  readonly files: readonly JsonReportFile[];
  /** How many diagnostics of all files are errors. */
  readonly errors: number;
  readonly warnings: number;
}

export interface JsonReportFile {
  /** The config, as messages call it; `<stdin>` for the standard input. */
  readonly file: string;
  /** The task's name; `null` where the config cannot be run. */
  readonly task: string | null;
  /** How many items its data files have; `null` where they could not all be read. */
  readonly items: number | null;
  /** Of the config and its data files; `filename` tells which. */
  readonly diagnostics: readonly Diagnostic[];
  /** Data files that are addresses, and were not looked at. */
  readonly unchecked: readonly string[];
}

export function jsonReport(checked: readonly CheckedConfig[]): string {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const report: JsonReport = {
    files: checked.map(({ filename, config, items, diagnostics, unchecked }) => ({
      file: filename,
      task: config?.annotationTaskName ?? null,
      items: items?.length ?? null,
      diagnostics,
      unchecked,
    })),
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
