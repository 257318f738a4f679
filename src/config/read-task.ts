/** The keys of a task → the parsed task. Its schemes are read-schemes.ts's business. */
import { isPlainObject } from '../core/json.js';
import type { TaskConfig } from '../core/task-config.js';
import { displayKeys, INERT_DISPLAY_KEYS, interfaceKeys } from './display-keys.js';
import type { DocumentedKeys } from './documented-keys.js';
import { attentionKeys, goldKeys, readGold } from './gold-keys.js';
import {
  INERT_ASSIGNMENT_KEYS,
  INERT_DATA_FILE_KEYS,
  INERT_GOLD_KEYS,
  INERT_ITEM_KEYS,
  INERT_PASSING_KEYS,
  INERT_PRACTICE_KEYS,
  INERT_TASK_KEYS,
} from './potato-keys.js';
import { readAssignment } from './read-assignment.js';
import { readItemTexts } from './item-texts.js';
import { readItemDisplay, reportFieldKeys } from './read-display.js';
import { readFormats } from './read-formats.js';
import { describe, readMapping } from './read-mapping.js';
import { passingKeys, practiceKeys, readPractice } from './practice-keys.js';
import { readPairOrder } from './read-pair-order.js';
import { readSchemes } from './read-schemes.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';
import {
  assignmentKeys,
  automaticAssignmentKeys,
  dataFileKeys,
  ESSENTIAL_TASK_KEYS,
  itemPropertiesKeys,
  quotaKeys,
  strategyKeys,
  taskKeys,
  userKeys,
  type TaskValues,
} from './task-keys.js';

/** The mappings within a task. */
const MAPPINGS: ReadonlyMap<string, { readonly keys: DocumentedKeys; readonly inert: ReadonlyMap<string, string> }> = new Map([
  ['item_properties', { keys: itemPropertiesKeys, inert: INERT_ITEM_KEYS }],
  ['assignment_strategy', { keys: strategyKeys, inert: new Map() }],
  ['assignment', { keys: assignmentKeys, inert: INERT_ASSIGNMENT_KEYS }],
  ['automatic_assignment', { keys: automaticAssignmentKeys, inert: INERT_ASSIGNMENT_KEYS }],
  ['per_annotator_quota', { keys: quotaKeys, inert: new Map() }],
  ['gold_standards', { keys: goldKeys, inert: INERT_GOLD_KEYS }],
  ['attention_checks', { keys: attentionKeys, inert: INERT_GOLD_KEYS }],
  ['training', { keys: practiceKeys, inert: INERT_PRACTICE_KEYS }],
  ['user_config', { keys: userKeys, inert: new Map() }],
  ['interface_config', { keys: interfaceKeys, inert: new Map() }],
  ['instance_display', { keys: displayKeys, inert: INERT_DISPLAY_KEYS }],
]);

/** @returns `undefined` when something essential is wrong, which was reported */
export function readTask(value: unknown, reporter: Reporter, filename: string | undefined): TaskConfig | undefined {
  if (!isPlainObject(value)) {
    const found = value === undefined || value === null ? 'The file is empty' : `Here is ${describe(value)}`;
    reporter.error({ code: 'not-a-mapping', message: `A config is a mapping of keys to values. ${found}.`, path: [] });
    return undefined;
  }
  reportKeys(value, taskKeys, INERT_TASK_KEYS, 'a task', reporter, []);
  for (const [key, { keys, inert }] of MAPPINGS) {
    const mapping = value[key];
    if (isPlainObject(mapping)) reportKeys(mapping, keys, inert, key, reporter, [key]);
  }
  const passing = isPlainObject(value['training']) ? value['training']['passing_criteria'] : undefined;
  const passingPath = ['training', 'passing_criteria'];
  if (isPlainObject(passing)) reportKeys(passing, passingKeys, INERT_PASSING_KEYS, 'passing_criteria', reporter, passingPath);
  reportDataFileKeys(value['data_files'], reporter);
  reportFieldKeys(value['instance_display'], reporter);
  const { schemes, allOptional } = readSchemes(value['annotation_schemes'], reporter, ['annotation_schemes'], readItemTexts(value));
  const read = readMapping(taskKeys.schema, value, reporter, [], { essential: ESSENTIAL_TASK_KEYS });
  if (!read) return undefined;
  const folder = read.task_dir ?? '.';
  const practice = readPractice(read.training, reporter);
  const gold = readGold(read, reporter).map((source) => ({ ...source, file: inTaskDirectory(source.file, folder) }));
  const display = readItemDisplay(read, reporter);
  return {
    annotationTaskName: taskName(read.annotation_task_name ?? read.task_name, reporter, filename),
    annotationInstructions: instructions(read, reporter),
    dataFiles: (read.data_files ?? []).map((file) => inTaskDirectory(file, folder)),
    ...display,
    ...readFormats(read, display.htmlLayout !== null),
    annotationSchemes: schemes,
    ...readAssignment(read, reporter),
    ...readPairOrder(read.randomize_pair_order, schemes, reporter),
    ...(practice && { practice: { ...practice, file: inTaskDirectory(practice.file, folder) } }),
    ...(gold.length > 0 && { goldItems: gold }),
    allowSkip: read.allow_skip,
    skipReasonRequired: read.skip_reason_required,
    allowEmptySubmission: allOptional,
    port: read.port,
    ...(read.output_annotation_dir && { outputAnnotationDir: read.output_annotation_dir }),
  };
}

function reportDataFileKeys(files: unknown, reporter: Reporter): void {
  if (!Array.isArray(files)) return;
  for (const [index, file] of files.entries()) {
    if (isPlainObject(file)) reportKeys(file, dataFileKeys, INERT_DATA_FILE_KEYS, 'a data file', reporter, ['data_files', index]);
  }
}

function reportKeys(
  value: Readonly<Record<string, unknown>>,
  { descriptions }: DocumentedKeys,
  inert: ReadonlyMap<string, string>,
  where: string,
  reporter: Reporter,
  path: Path,
): void {
  const known = Object.keys(descriptions);
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
  const folder = withoutEnd(directory.replace(/^(?:\.\/)+/, ''), '/');
  const isAddress = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(file);
  if (isAddress || folder === '.' || (folder === '' && !directory.startsWith('/'))) return file;
  return `${folder}/${file}`;
}

function instructions(read: TaskValues, reporter: Reporter): string | null {
  const written = blankToNull(read.annotation_instructions);
  const description = blankToNull(read.task_description);
  if (written !== null && description !== null) {
    const message = '“task_description” does nothing here: the task shows “annotation_instructions”. Move the text there, or remove it.';
    reporter.warning({ code: 'inert-key', message, path: ['task_description'], at: 'key' });
  }
  return written ?? description;
}

function blankToNull(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value;
}

/** Without the character at its end, however often. A regular expression would try each run of it within the text. */
function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
}
