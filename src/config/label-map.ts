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
 * Reads such a map. A map turned round (`"1": "Helpful"`) is understood where its values are the labels.
 * @returns the remarks by label name
 */
export function readLabelMap(value: unknown, names: ReadonlySet<string>, reporter: Reporter, path: Path): ReadonlyMap<string, LabelRemark> {
  const remarks = new Map<string, LabelRemark>();
  if (value === undefined || value === null) return remarks;
  if (!isPlainObject(value)) {
    reporter.warning({
      code: 'wrong-type',
      message: `“${String(path.at(-1))}” must be a mapping from labels to texts. It is left out.`,
      path,
    });
    return remarks;
  }
  for (const [key, entry] of Object.entries(value)) {
    const entryPath = [...path, key];
    const text = typeof entry === 'object' ? undefined : reporter.written(entryPath, entry);
    if (text === undefined) {
      reporter.warning({ code: 'wrong-type', message: `“${key}” must have a text here. It is left out.`, path: entryPath });
    } else if (names.has(key)) {
      remarks.set(key, { text, path: entryPath });
    } else if (names.has(text)) {
      remarks.set(text, { text: key, path: entryPath });
    } else {
      reportUnknownLabel(key, names, reporter, entryPath);
    }
  }
  return remarks;
}

function reportUnknownLabel(key: string, names: ReadonlySet<string>, reporter: Reporter, path: Path): void {
  const nearest = nearestName(key, names);
  const mend = nearest === undefined ? `The labels are: ${listed(names)}.` : `Did you mean “${nearest}”?`;
  reporter.warning({ code: 'unknown-label', message: `The scheme has no label “${key}”. ${mend}`, path, at: 'key' });
}
