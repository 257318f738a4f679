/** Reads one scheme from a config, and what is said about it: for tests of scheme types. */
import { parseTaskConfig, TaskConfigError } from '../../src/config/index.js';
import type { Scheme } from '../../src/schemes/builtin.js';

const HEAD = 'annotation_task_name: T\nannotation_schemes:\n';

/** @param lines the scheme’s keys, the first of them on line 3 */
function source(lines: string): string {
  return `${HEAD}  - ${lines.trim().replaceAll(/\n\s*/g, (indent) => indent.replace('\n', '\n    '))}\n`;
}

/** The parsed scheme. @throws TaskConfigError when it cannot be run */
export function schemeOf(lines: string): Scheme | undefined {
  return parseTaskConfig(source(lines)).config.annotationSchemes[0];
}

/** `line severity code` of everything that is said. */
export function saidOf(lines: string): string[] {
  const shorten = ({ line, severity, code }: { readonly line?: number; readonly severity: string; readonly code: string }) =>
    `${String(line)} ${severity} ${code}`;
  try {
    return parseTaskConfig(source(lines)).diagnostics.map(shorten);
  } catch (error) {
    if (!(error instanceof TaskConfigError)) throw error;
    return error.diagnostics.map(shorten);
  }
}
