/** A config file → a task that can be run, with everything that its author should know. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { TaskConfig } from '../core/task-config.js';
import { layoutFields } from '../layout/layout-fields.js';
import type { DoubledKey } from './event-scan.js';
import { parseYaml, YamlProblem } from './parse-yaml.js';
import { plainValue, ValueTooLargeError } from './plain-value.js';
import { readTask } from './read-task.js';
import { Reporter, unlessTooManyFindings, type ConfigSource } from './reporter.js';
import { LineIndex, type Path, type SourcePosition } from './source-text.js';
import { TaskConfigError } from './task-config-error.js';

export interface ParseTaskConfigOptions {
  /** The name of the file, for messages. */
  readonly filename?: string;
}

/** Finds where a field in double braces stands within a text of the config. */
export type LocateField = (path: Path, field: string) => SourcePosition | undefined;

export interface ParsedTaskConfig {
  readonly config: TaskConfig;
  /** Warnings; a config with errors is thrown as a `TaskConfigError`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly filename: string | undefined;
  /** Where a layout's field stands in the source; always `undefined` when the source was not text. */
  readonly locateField: LocateField;
  /** Whether the config says something at a path, for what can be written in several places. */
  readonly isWritten: (path: Path) => boolean;
}

/**
 * Reads a task from a config in Potato's format.
 *
 * @param source YAML or JSON text, or an already parsed value
 * @returns the task, frozen and plain JSON, and the warnings
 * @throws TaskConfigError when the task cannot be run; it has every diagnostic
 */
export function parseTaskConfig(source: unknown, { filename }: ParseTaskConfigOptions = {}): ParsedTaskConfig {
  if (typeof source === 'string' && source.startsWith('\uFEFF'))
    return parseTaskConfig(source.slice(1), filename === undefined ? {} : { filename });
  const { value, origin, doubledKeys } = open(source, filename);
  const reporter = new Reporter(origin, filename);
  const config = unlessTooManyFindings(() => {
    reportDoubledKeys(doubledKeys, reporter);
    return readTask(value, reporter, filename);
  });
  if (!config || reporter.hasErrors) throw new TaskConfigError(reporter.diagnostics);
  const isWritten = (path: Path) => valueAt(value, path) !== undefined;
  return { config: deepFreeze(config), diagnostics: reporter.diagnostics, filename, locateField: fieldLocator(source, origin), isWritten };
}

function reportDoubledKeys(doubledKeys: readonly DoubledKey[], reporter: Reporter): void {
  for (const { path, range } of doubledKeys) {
    const message = `The key “${String(path.at(-1))}” is here twice; this one counts. Remove the other.`;
    reporter.warning({ code: 'duplicate-key', message, path, range });
  }
}

interface OpenSource {
  readonly value: unknown;
  readonly origin: ConfigSource | undefined;
  readonly doubledKeys: readonly DoubledKey[];
}

function open(source: unknown, filename: string | undefined): OpenSource {
  if (typeof source !== 'string') return { value: openValue(source, filename), origin: undefined, doubledKeys: [] };
  const lines = new LineIndex(source);
  try {
    const { value, places, doubledKeys } = parseYaml(source);
    return { value, origin: { filename, lines, places }, doubledKeys };
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    const { code, message, range } = error;
    throw new TaskConfigError([
      { severity: 'error', code, message, path: [], ...(filename !== undefined && { filename }), ...lines.position(range) },
    ]);
  }
}

function openValue(source: unknown, filename: string | undefined): unknown {
  try {
    return plainValue(source);
  } catch (error) {
    if (!(error instanceof ValueTooLargeError)) throw error;
    const problem = { severity: 'error', code: 'too-large', message: error.message, path: [] } as const;
    throw new TaskConfigError([{ ...problem, ...(filename !== undefined && { filename }) }]);
  }
}

function fieldLocator(source: unknown, origin: ConfigSource | undefined): LocateField {
  return (path, field) => {
    const range = origin?.places.find(path, 'value');
    if (!range || !origin || typeof source !== 'string') return undefined;
    // Braces and field names are the same in the source as in the value, whatever quotes or indentation are around them.
    const written = layoutFields(source.slice(range.start, range.end)).find((found) => found.field === field);
    return origin.lines.position(written ? { start: range.start + written.start, end: range.start + written.end } : range);
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Object.getOwnPropertyDescriptor(part, step)?.value : undefined),
    value,
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
