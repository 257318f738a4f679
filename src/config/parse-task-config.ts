/** A config file → a task that can be run, with everything that its author should know. */
import * as z from 'zod/mini';
import type { Diagnostic } from '../core/diagnostic.js';
import { isPlainObject } from '../core/json.js';
import type { TaskConfig } from '../core/task-config.js';
import { layoutFields } from '../layout/layout-fields.js';
import type { DoubledKey } from './event-scan.js';
import { parseYaml, YamlProblem } from './parse-yaml.js';
import { plainValue, ValueTooLargeError } from './plain-value.js';
import { INERT_DATA_FILE_KEYS, INERT_ITEM_KEYS, INERT_TASK_KEYS } from './potato-keys.js';
import { describe, readMapping } from './read-mapping.js';
import { readSchemes } from './read-schemes.js';
import { Reporter, type ConfigSource } from './reporter.js';
import { LineIndex, type Path, type SourcePosition } from './source-text.js';
import { TaskConfigError } from './task-config-error.js';
import { limit, text, texts, truth, wholeNumber } from './value-schemas.js';

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
}

const strategy = z.enum(['fixed_order', 'random', 'least_annotated'], 'one of fixed_order, random, least_annotated');

const itemProperties = z.object(
  { id_key: z._default(text, 'id'), text_key: z._default(text, 'text') },
  'a mapping with id_key and text_key',
);

const dataFile = z.object({ path: z.string() });

const dataFiles = z.union(
  [
    z.array(
      z.union([
        z.string(),
        z.pipe(
          dataFile,
          z.transform(({ path }) => path),
        ),
      ]),
    ),
    z.pipe(
      z.string(),
      z.transform((file) => [file]),
    ),
  ],
  'a list of file names',
);

/** The spellings of one thing; the first that is there counts. */
const OVERLAP_KEYS = ['annotation_per_instance', 'num_annotators_per_item', 'max_annotations_per_item'] as const;
const QUOTA_KEYS = ['instances_per_annotator', 'max_annotations_per_user'] as const;

const taskSchema = z.object({
  annotation_task_name: z.optional(z.nullable(text)),
  task_name: z.optional(z.nullable(text)),
  task_dir: z.optional(z.nullable(text)),
  data_files: z._default(z.nullable(dataFiles), []),
  item_properties: z.prefault(z.nullable(itemProperties), {}),
  annotation_schemes: z.optional(z.unknown()),
  annotation_instructions: z._default(z.nullable(text), null),
  html_layout: z._default(z.nullable(text), null),
  annotation_per_instance: z.optional(limit),
  num_annotators_per_item: z.optional(limit),
  max_annotations_per_item: z.optional(limit),
  instances_per_annotator: z.optional(limit),
  max_annotations_per_user: z.optional(limit),
  assignment_strategy: z._default(
    z.union(
      [
        strategy,
        z.pipe(
          z.object({ name: strategy }),
          z.transform(({ name }) => name),
        ),
      ],
      'one of fixed_order, random, least_annotated',
    ),
    'fixed_order',
  ),
  random_seed: z._default(wholeNumber, 0),
  allow_skip: z._default(truth, false),
  skip_reason_required: z._default(truth, false),
  allow_all_users: z._default(truth, true),
  authorized_users: z._default(texts, []),
  port: z._default(wholeNumber, 8000),
});

const TASK_KEYS: readonly string[] = Object.keys(taskSchema.shape);
/** What would make other records than the author wants if its default stood instead. */
const ESSENTIAL_KEYS = [...OVERLAP_KEYS, ...QUOTA_KEYS, 'item_properties', 'allow_all_users', 'authorized_users'];
const ITEM_KEYS: readonly string[] = Object.keys(itemProperties.shape);

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
  for (const { path, range } of doubledKeys) {
    reporter.warning({
      code: 'duplicate-key',
      message: `The key “${String(path.at(-1))}” is here twice; this one counts. Remove the other.`,
      path,
      range,
    });
  }
  const config = readTask(value, reporter, filename);
  if (!config || reporter.hasErrors) throw new TaskConfigError(reporter.diagnostics);
  return { config: deepFreeze(config), diagnostics: reporter.diagnostics, filename, locateField: fieldLocator(source, origin) };
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
    const { value, ranges, written, doubledKeys } = parseYaml(source);
    return { value, origin: { filename, lines, ranges, written }, doubledKeys };
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
    const range = origin?.ranges.find(path, 'value');
    if (!range || !origin || typeof source !== 'string') return undefined;
    // Braces and field names are the same in the source as in the value, whatever quotes or indentation are around them.
    const written = layoutFields(source.slice(range.start, range.end)).find((found) => found.field === field);
    return origin.lines.position(written ? { start: range.start + written.start, end: range.start + written.end } : range);
  };
}

function readTask(value: unknown, reporter: Reporter, filename: string | undefined): TaskConfig | undefined {
  if (!isPlainObject(value)) {
    const found = value === undefined || value === null ? 'The file is empty' : `Here is ${describe(value)}`;
    reporter.error({ code: 'not-a-mapping', message: `A config is a mapping of keys to values. ${found}.`, path: [] });
    return undefined;
  }
  reportKeys(value, TASK_KEYS, INERT_TASK_KEYS, 'a task', reporter, []);
  if (isPlainObject(value['item_properties'])) {
    reportKeys(value['item_properties'], ITEM_KEYS, INERT_ITEM_KEYS, 'item_properties', reporter, ['item_properties']);
  }
  reportDataFileKeys(value['data_files'], reporter);
  const { schemes, allOptional } = readSchemes(value['annotation_schemes'], reporter, ['annotation_schemes']);
  const read = readMapping(taskSchema, value, reporter, [], { essential: ESSENTIAL_KEYS });
  if (!read) return undefined;
  return {
    annotationTaskName: taskName(read.annotation_task_name ?? read.task_name, reporter, filename),
    annotationInstructions: blankToNull(read.annotation_instructions),
    dataFiles: (read.data_files ?? []).map((file) => inTaskDirectory(file, read.task_dir ?? '.')),
    itemProperties: { idKey: read.item_properties?.id_key ?? 'id', textKey: read.item_properties?.text_key ?? 'text' },
    htmlLayout: blankToNull(read.html_layout),
    annotationSchemes: schemes,
    annotationPerInstance: firstLimit(read, OVERLAP_KEYS, reporter),
    instancesPerAnnotator: firstLimit(read, QUOTA_KEYS, reporter),
    assignmentStrategy: read.assignment_strategy,
    randomSeed: read.random_seed,
    allowSkip: read.allow_skip,
    skipReasonRequired: read.skip_reason_required,
    allowEmptySubmission: allOptional,
    allowAllUsers: read.allow_all_users,
    authorizedUsers: read.authorized_users,
    port: read.port,
  };
}

function reportDataFileKeys(files: unknown, reporter: Reporter): void {
  if (!Array.isArray(files)) return;
  for (const [index, file] of files.entries()) {
    if (isPlainObject(file)) reportKeys(file, ['path'], INERT_DATA_FILE_KEYS, 'a data file', reporter, ['data_files', index]);
  }
}

function reportKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  inert: ReadonlyMap<string, string>,
  where: string,
  reporter: Reporter,
  path: Path,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const reason = inert.get(key);
    if (reason === undefined) reporter.unknownKey([...path, key], known, where);
    else reporter.warning({ code: 'inert-key', message: `“${key}” does nothing here: ${reason}.`, path: [...path, key], at: 'key' });
  }
}

function taskName(name: string | null | undefined, reporter: Reporter, filename: string | undefined): string {
  if (name && name.trim() !== '') return name.trim();
  const fallback = /([^/\\]+?)(?:\.[^./\\]*)?$/.exec(filename ?? '')?.[1] ?? 'task';
  const message = `The task has no “annotation_task_name”; it is called “${fallback}”. Records and stored answers are kept under this name.`;
  reporter.warning({ code: 'missing-task-name', message, path: [] });
  return fallback;
}

/** Potato finds data files in the task's directory, which is itself relative to the config. */
function inTaskDirectory(file: string, directory: string): string {
  const folder = directory.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const isAddress = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(file);
  if (isAddress || folder === '.' || (folder === '' && !directory.startsWith('/'))) return file;
  return `${folder}/${file}`;
}

function blankToNull(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value;
}

/** A limit, by the first of its spellings that the config uses; the others must say the same. */
function firstLimit<Key extends string>(
  read: { readonly [K in Key]?: number | null | undefined },
  keys: readonly Key[],
  reporter: Reporter,
): number | null {
  const used = keys.filter((key) => read[key] !== undefined);
  const first = used[0];
  if (first === undefined) return null;
  for (const key of used.slice(1)) {
    if (read[key] === read[first]) continue;
    const message = `“${key}” and “${first}” mean the same and say different things; “${first}” counts. Remove one.`;
    reporter.warning({ code: 'conflicting-keys', message, path: [key] });
  }
  return read[first] ?? null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
