import type { Diagnostic } from '../core/diagnostic.js';

const SHOWN = 5;

/** A config or data file cannot be used. `diagnostics` has everything that was found in it, warnings included. */
export class TaskConfigError extends Error {
  override readonly name = 'TaskConfigError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(summary(diagnostics));
    this.diagnostics = diagnostics;
  }
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, SHOWN).map(({ filename, line, column, message }) => {
    const place = [filename, line, column].filter((part) => part !== undefined).join(':');
    return place === '' ? message : `${place}: ${message}`;
  });
  if (errors.length > SHOWN) lines.push(`… and ${String(errors.length - SHOWN)} more.`);
  return lines.join('\n');
}
