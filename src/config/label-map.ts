/** `keyboard_shortcuts` and `tooltips`: what a scheme says of its labels by name, apart from the labels themselves. */
import { isPlainObject } from '../core/json.js';
import { listed, nearestName } from './nearest-name.js';
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';

export interface LabelRemark {
  readonly text: string;
  readonly path: Path;
}

/**
 * Reads such a map. A map turned round (`"1": "Helpful"`) is understood where its values are the labels; a list goes by the labels' order.
 * @param aliases other names by which the config calls labels, each with the label’s own
 * @returns the remarks by label name
 */
export function readLabelMap(
  value: unknown,
  names: ReadonlySet<string>,
  reporter: Reporter,
  path: Path,
  aliases: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, LabelRemark> {
  const nameOf = (text: string) => (names.has(text) ? text : aliases.get(text));
  const remarks = new Map<string, LabelRemark>();
  // Whether there are any at all: of shortcuts, that is for the digits to say.
  if (value === undefined || value === null || typeof value === 'boolean') return remarks;
  if (Array.isArray(value)) return readLabelList(value, [...names], reporter, path);
  if (!isPlainObject(value)) {
    reporter.warning({
      code: 'wrong-type',
      message: `“${String(path.at(-1))}” must be a mapping from labels to texts. It is left out.`,
      path,
    });
    return remarks;
  }
  for (const [step, entry] of Object.entries(value)) {
    const entryPath = [...path, step];
    const key = reporter.writtenKey(entryPath);
    const text = typeof entry === 'object' ? undefined : reporter.written(entryPath, entry);
    if (text === undefined) {
      reporter.warning({ code: 'wrong-type', message: `“${key}” must have a text here. It is left out.`, path: entryPath });
      continue;
    }
    const [named, turned] = [nameOf(key), nameOf(text)];
    if (named !== undefined) remarks.set(named, { text, path: entryPath });
    else if (turned !== undefined) remarks.set(turned, { text: key, path: entryPath });
    else reportUnknownLabel(key, names, reporter, entryPath);
  }
  return remarks;
}

function reportUnknownLabel(key: string, names: ReadonlySet<string>, reporter: Reporter, path: Path): void {
  const nearest = nearestName(key, names);
  const mend = nearest === undefined ? `The labels are: ${listed(names)}.` : `Did you mean “${nearest}”?`;
  reporter.warning({ code: 'unknown-label', message: `The scheme has no label “${key}”. ${mend}`, path, at: 'key' });
}

function readLabelList(
  list: readonly unknown[],
  names: readonly string[],
  reporter: Reporter,
  path: Path,
): ReadonlyMap<string, LabelRemark> {
  if (list.length > names.length) {
    const message = `“${String(path.at(-1))}” has ${String(list.length)} entries, and there are ${String(names.length)} labels. The last are left out.`;
    reporter.warning({ code: 'unknown-label', message, path });
  }
  const entries = list.slice(0, names.length).flatMap((entry, index): [string, LabelRemark][] => {
    const entryPath = [...path, index];
    const name = names[index];
    if (name === undefined || entry === null) return [];
    if (typeof entry !== 'object') return [[name, { text: reporter.written(entryPath, entry), path: entryPath }]];
    reporter.warning({ code: 'wrong-type', message: `“${name}” must have a text here. It is left out.`, path: entryPath });
    return [];
  });
  return new Map(entries);
}
