/** Blocks of YAML: whole configs, and pieces of one, which are put where they can stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isPlainObject } from '../../src/core/json.js';
import { parseTaskConfig } from '../../src/config/parse-task-config.js';
import { TaskConfigError } from '../../src/config/task-config-error.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { root, type CodeBlock } from './code-block.js';

type Mapping = Readonly<Record<string, unknown>>;

const TASK = { annotation_task_name: 'Task' };
const LABELS = ['Helpful', 'Harmless'];

/** Schemes that a piece may be a part of. */
const SCHEMES: readonly Mapping[] = [
  { annotation_type: 'radio', labels: LABELS },
  { annotation_type: 'pairwise', labels: ['A', 'B'] },
  { annotation_type: 'multiselect', labels: LABELS },
  { annotation_type: 'likert', size: 5 },
  { annotation_type: 'text' },
  { annotation_type: 'span', labels: LABELS },
  { annotation_type: 'slider' },
  { annotation_type: 'ranking', labels: LABELS },
];

/** What is wrong with the block; nothing when it stands somewhere without a word said of it. */
export function problemsOfYaml({ text, words, place }: CodeBlock): readonly string[] {
  const isAnotherFile = words.some((word) => /\.ya?ml$/.test(word) && !/config\.ya?ml$/.test(word));
  const pieces = isWholeText(text) ? [text] : text.split(/\n\s*\n/);
  return pieces.flatMap((piece) => {
    if (isComment(piece)) return problemsOfComment(piece).map((problem) => `${place} ${problem}`);
    const value: unknown = load(piece);
    if (isAnotherFile) return [];
    return problemsOfPiece(piece, value).map((problem) => `${place} ${problem}`);
  });
}

function isComment(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line));
}

/** Editors are told by a comment where the schema is: at a path of the package. */
function problemsOfComment(text: string): readonly string[] {
  const [, file] = /\$schema=\S*node_modules\/annotation-elements\/(\S+)/.exec(text) ?? [];
  return file === undefined || existsSync(join(root, file)) ? [] : [`The package has no ${file}.`];
}

/** A block that shows several ways to write one thing has its keys more than once. */
function isWholeText(text: string): boolean {
  try {
    load(text);
    return true;
  } catch {
    return false;
  }
}

function problemsOfPiece(text: string, value: unknown): readonly string[] {
  if (isPlainObject(value) && value['annotation_schemes'] !== undefined) return problemsOf(text);
  const tried = places(value).map(problemsOf);
  return tried.sort((one, other) => one.length - other.length)[0] ?? ['This is no part of a config.'];
}

/** Every config that the value could be a part of. */
function places(value: unknown): readonly Mapping[] {
  const question: Mapping = { annotation_type: 'text', name: 'note', description: 'A note' };
  if (Array.isArray(value)) return [{ ...TASK, annotation_schemes: value }];
  if (!isPlainObject(value)) return [];
  return [
    { ...TASK, annotation_schemes: [question], ...value },
    { ...TASK, annotation_schemes: [{ name: 'scheme', description: 'Which?', ...value }] },
    ...SCHEMES.map((scheme) => ({ ...TASK, annotation_schemes: [{ name: 'scheme', description: 'Which?', ...scheme, ...value }] })),
  ];
}

function problemsOf(source: string | Mapping): readonly string[] {
  return diagnosticsOf(source).map(
    ({ code, message, line }) => `${code} ${message}${line === undefined ? '' : ` (its line ${String(line)})`}`,
  );
}

function diagnosticsOf(source: string | Mapping): readonly Diagnostic[] {
  try {
    return parseTaskConfig(source, { filename: 'config.yaml' }).diagnostics;
  } catch (error) {
    if (error instanceof TaskConfigError) return error.diagnostics;
    throw error;
  }
}

/** A block of JSON, or of JSON Lines. @throws SyntaxError */
export function parseJsonBlock({ language, text }: CodeBlock): readonly unknown[] {
  const texts = language === 'jsonl' ? text.trim().split('\n') : [text];
  return texts.map((line): unknown => JSON.parse(line));
}
