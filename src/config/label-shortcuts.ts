/** Which key chooses which label of a scheme: those that the config asks for, then digits where it wants them. */
import type { LabelRemark } from './label-map.js';
import type { Reporter } from './reporter.js';
import { shortcutName, TASK_KEYS } from './shortcut-name.js';
import type { Path } from './source-text.js';
import { truth } from './value-schemas.js';

/** @returns the key of each label that has one, by the label's name */
export function assignShortcuts(requests: ReadonlyMap<string, LabelRemark>, reporter: Reporter): Map<string, string> {
  const keys = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [label, { text, path }] of requests) {
    const key = shortcutName(text);
    const owner = key === undefined ? undefined : owners.get(key);
    if (key === undefined) {
      reporter.warning({ code: 'unknown-shortcut', message: `“${text}” is not a key. Use one character, such as “a” or “1”.`, path });
    } else if (TASK_KEYS.has(key)) {
      const message = `“${key}” belongs to the task itself; “${label}” has no shortcut. Use another key.`;
      reporter.warning({ code: 'reserved-shortcut', message, path });
    } else if (owner !== undefined) {
      const message = `“${key}” is the shortcut of “${owner}” already; “${label}” has none. Use another key.`;
      reporter.warning({ code: 'shared-shortcut', message, path });
    } else {
      keys.set(label, key);
      owners.set(key, label);
    }
  }
  return keys;
}

/** Whether a scheme asks for the keys 1 to 9 and 0 in the order of its labels: by `sequential_key_binding`, or by `keyboard_shortcuts: true`. */
export function isSequential(scheme: Readonly<Record<string, unknown>>, reporter: Reporter, path: Path): boolean {
  if (scheme['keyboard_shortcuts'] === true) return true;
  const value = scheme['sequential_key_binding'];
  if (value === undefined || value === null) return false;
  const read = truth.safeParse(value);
  if (read.success) return read.data;
  const message = '“sequential_key_binding” must be true or false. It counts as false.';
  reporter.warning({ code: 'wrong-type', message, path: [...path, 'sequential_key_binding'] });
  return false;
}

/** Gives each label without a key the digit of its place, unless another label has it. */
export function assignDigits(labels: readonly { readonly label: { readonly name: string } }[], keys: Map<string, string>): void {
  const taken = new Set(keys.values());
  for (const [index, { label }] of labels.slice(0, 10).entries()) {
    const digit = String((index + 1) % 10);
    if (!keys.has(label.name) && !taken.has(digit)) keys.set(label.name, digit);
  }
}
