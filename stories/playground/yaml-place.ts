/**
 * Where in the tree of a YAML text a place is, told by indentation: a config that is being written cannot be parsed. Mappings in blocks, lists, and
 * mappings in braces on one line.
 */

/** A key, or `[]` for an entry of a list. */
export type PathStep = string;

export interface YamlPlace {
  /** To the mapping around. */
  readonly path: readonly PathStep[];
  /** The keys that the mapping has, with what stands behind them on their line. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The key of the line, or of the pair within braces; empty where none is written yet. */
  readonly key: string;
  /** Whether the place is behind the key's colon. */
  readonly isValue: boolean;
}

interface Line {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  readonly value: string;
}

interface Node {
  readonly column: number;
  readonly name: string;
  readonly line: number;
}

const KEY = /^(?:'([^']*)'|"([^"]*)"|([\w.-]+)) *:(?= |$)/;
const ENTRY = '[]';

function readLine(text: string): Line {
  const dashes: number[] = [];
  let column = text.length - text.trimStart().length;
  while (/^-(?: |$)/.test(text.slice(column))) {
    dashes.push(column);
    const rest = text.slice(column + 1);
    column += 1 + (rest.length - rest.trimStart().length);
  }
  const found = KEY.exec(text.slice(column));
  const key = found ? (found[1] ?? found[2] ?? found[3]) : undefined;
  return { dashes, column, key, value: found ? text.slice(column + found[0].length).trim() : '' };
}

const isBlank = (text: string) => /^\s*(?:#|$)/.test(text);
const opensBlock = (value: string) => /^[|>][-+\d]*$/.test(value);

function enter(stack: Node[], column: number, name: string, line: number): void {
  const isEntry = name === ENTRY;
  // The entries of a list may stand as far left as its key.
  while (
    stack.some(
      (node, index) =>
        index === stack.length - 1 && (node.column > column || (node.column === column && (!isEntry || node.name === ENTRY))),
    )
  )
    stack.pop();
  stack.push({ column, name, line });
}

/** @returns `undefined` within a text of several lines, and in a comment */
export function yamlPlace(text: string, lineIndex: number, column: number): YamlPlace | undefined {
  const lines = text.split('\n');
  const stack: Node[] = [];
  let blockColumn: number | undefined;
  for (const [index, line] of lines.slice(0, lineIndex + 1).entries()) {
    const indent = line.length - line.trimStart().length;
    const isTarget = index === lineIndex;
    if (blockColumn !== undefined && (line.trim() === '' ? !isTarget : indent > blockColumn)) {
      if (isTarget) return undefined;
      continue;
    }
    blockColumn = undefined;
    if (!isTarget && isBlank(line)) continue;
    const read = readLine(line);
    for (const dash of read.dashes) enter(stack, dash, ENTRY, index);
    if (isTarget) return placeIn(lines, stack, read, index, column);
    if (read.key === undefined) continue;
    enter(stack, read.column, read.key, index);
    if (opensBlock(read.value)) blockColumn = read.column;
  }
  return undefined;
}

function placeIn(lines: readonly string[], stack: Node[], read: Line, index: number, column: number): YamlPlace | undefined {
  const line = lines[index] ?? '';
  if (/^\s*#/.test(line)) return undefined;
  const start = line.trim() === '' ? column : read.column;
  const around = stack.filter((node) => node.column < start || (node.name === ENTRY && node.line === index));
  const path = around.map(({ name }) => name);
  const first = (around.at(-1)?.line ?? -1) + (around.at(-1)?.name === ENTRY ? 0 : 1);
  const siblings = siblingsFrom(lines, first, start);
  const key = read.key ?? '';
  const colon = read.key === undefined ? Infinity : line.indexOf(':', start);
  if (column <= colon) return { path, siblings, key, isValue: false };
  const braces = withinBraces(line.slice(colon + 1), column - colon - 1);
  return braces ? { ...braces, path: [...path, key] } : { path, siblings, key, isValue: true };
}

function siblingsFrom(lines: readonly string[], first: number, column: number): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  for (const [index, line] of lines.slice(first).entries()) {
    if (isBlank(line)) continue;
    const read = readLine(line);
    if (read.column < column || (index > 0 && read.dashes.some((dash) => dash < column))) break;
    if (read.column === column && read.key !== undefined) siblings.set(read.key, read.value.replace(/^(['"])(.*)\1$/, '$2'));
  }
  return siblings;
}

/** A mapping in braces, by what stands before and behind the place. */
function withinBraces(value: string, column: number): Omit<YamlPlace, 'path'> | undefined {
  const open = value.lastIndexOf('{', column - 1);
  if (!/^ *\{/.test(value) || open === -1 || value.slice(open, column).includes('}')) return undefined;
  const pairs = value.slice(open + 1).split('}')[0] ?? '';
  let at = open + 1;
  const siblings = new Map<string, string>();
  let here: { key: string; isValue: boolean } = { key: '', isValue: false };
  for (const pair of pairs.split(',')) {
    const [, key = '', behind] = /^\s*['"]?([\w.-]*)['"]?\s*(?::(.*))?$/s.exec(pair) ?? [];
    if (behind !== undefined) siblings.set(key, behind.trim());
    if (column >= at && column <= at + pair.length) here = { key, isValue: pair.slice(0, column - at).includes(':') };
    at += pair.length + 1;
  }
  return { siblings, ...here };
}
