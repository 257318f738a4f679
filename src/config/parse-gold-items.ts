/** A data file of gold items → the items as annotators get them, and what is known of each. */
import type { Diagnostic } from '../core/diagnostic.js';
import { EXPECTED_KEYS, goldItemOf, type GoldItem } from '../core/gold-items.js';
import { itemIdentity } from '../core/item.js';
import { isPlainObject } from '../core/json.js';
import type { TaskConfig } from '../core/task-config.js';
import { listed, nearestName } from './nearest-name.js';
import { parseItems } from './parse-items.js';
import { TaskConfigError } from './task-config-error.js';

export interface ParseGoldItemsOptions {
  readonly config: TaskConfig;
  /** The name of the file: for messages, and to know its format by. */
  readonly filename?: string;
  /** Ids of the task's other items, which may not come again. */
  readonly knownIds?: ReadonlySet<string>;
  /** The annotator is told: then nothing needs to hide. Default false. */
  readonly practice?: boolean;
}

export interface ParsedGoldItems {
  readonly items: readonly GoldItem[];
  /** Warnings; data with errors is thrown as a `TaskConfigError`. */
  readonly diagnostics: readonly Diagnostic[];
}

const TELLING_ID = /gold|attention|check|attn|trap|known/i;

/** @throws TaskConfigError when a row cannot be read, has no answer, or one that nobody can give */
export function parseGoldItems(source: unknown, { config, filename, knownIds, practice = false }: ParseGoldItemsOptions): ParsedGoldItems {
  const { idKey, textKey } = config.itemProperties;
  const parsed = parseItems(listOf(source), { idKey, textKey, ...(filename !== undefined && { filename }), ...(knownIds && { knownIds }) });
  const items: GoldItem[] = [];
  const diagnostics = [...parsed.diagnostics];
  for (const [index, row] of parsed.items.entries()) {
    const report = (severity: Diagnostic['severity'], code: string, message: string) =>
      diagnostics.push({ severity, code, message, path: [index], ...(filename !== undefined && { filename }) });
    const gold = goldItemOf(row, idKey);
    if (!gold) {
      const id = itemIdentity(row, idKey) ?? String(index + 1);
      report('error', 'missing-gold-label', `The item “${id}” has no “${EXPECTED_KEYS[0]}”: a mapping of schemes to their answers.`);
      continue;
    }
    items.push(gold);
    for (const { code, message } of answerProblems(gold, config)) report('error', code, message);
    if (!practice && TELLING_ID.test(gold.itemId)) {
      const message = `The id “${gold.itemId}” tells who looks for it that the answer is known. Give it one like those of the other items.`;
      report('warning', 'telling-gold-id', message);
    }
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new TaskConfigError(diagnostics);
  return { items, diagnostics };
}

function answerProblems({ itemId, expected }: GoldItem, { annotationSchemes }: TaskConfig): { code: string; message: string }[] {
  return Object.entries(expected).flatMap(([name, known]) => {
    const scheme = annotationSchemes.find((each) => each.name === name);
    if (!scheme) {
      const names = annotationSchemes.map((each) => each.name);
      const nearest = nearestName(name, names);
      const mend = nearest === undefined ? `There are: ${listed(names)}.` : `Did you mean “${nearest}”?`;
      return [{ code: 'unknown-gold-scheme', message: `The item “${itemId}” has the answer of “${name}”, which is no scheme. ${mend}` }];
    }
    const possible = spellingsOf(scheme);
    const written = (Array.isArray(known) ? known : [known]).filter((each) => typeof each === 'string' || typeof each === 'number');
    return written
      .filter((each) => possible.size > 0 && !possible.has(folded(each)))
      .map((each) => ({
        code: 'unknown-gold-label',
        message: `The item “${itemId}” has “${String(each)}” as the answer of “${name}”, which is none of its labels: ${listed(possible)}.`,
      }));
  });
}

/** Potato's file of practice items is a mapping that holds the list. */
function listOf(source: unknown): unknown {
  if (typeof source !== 'string' || !/^\s*\{\s*"training_instances"/.test(source)) return source;
  try {
    const value: unknown = JSON.parse(source);
    return isPlainObject(value) ? value['training_instances'] : source;
  } catch {
    return source;
  }
}

/** Every way to write an answer of the scheme; empty where any text or number may be one. */
function spellingsOf(scheme: object): ReadonlySet<string> {
  const labels: unknown = 'labels' in scheme ? scheme.labels : undefined;
  const isClosed = Array.isArray(labels) && !('freeResponse' in scheme && scheme.freeResponse);
  const spellings = isClosed
    ? labels.flatMap((label: unknown) => (isPlainObject(label) ? [label['name'], label['value'], label['winner']] : []))
    : [];
  return new Set(spellings.filter((each) => typeof each === 'string' || typeof each === 'number').map(folded));
}

function folded(value: string | number): string {
  return String(value).trim().toLowerCase();
}
