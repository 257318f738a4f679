/** How diagnostics are written for people: in the browser's console and in the task. */
import type { Diagnostic } from '../core/diagnostic.js';

/** Where a diagnostic points, as editors and terminals write it: `file:line:column`. */
export function diagnosticPlace({ filename, line, column }: Diagnostic): string {
  return [filename, line, column].filter((part) => part !== undefined).join(':');
}

/** Tells the author of a config what it asks for and does not get. One line in the console for each; annotators see nothing of it. */
export function warnOfDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const place = diagnosticPlace(diagnostic);
    console.warn(`annotation-task: ${place === '' ? '' : `${place} `}${diagnostic.message}`);
  }
}
