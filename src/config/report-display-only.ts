/** What a scheme that only shows something cannot do. */
import type { Reporter } from './reporter.js';
import type { Path } from './source-text.js';
import { isPlainObject } from '../core/json.js';
import { truth } from './value-schemas.js';

/** Says that an answer cannot be required where none is asked for. */
export function reportDisplayOnly(value: Readonly<Record<string, unknown>>, type: string, reporter: Reporter, path: Path): void {
  const requirement = value['label_requirement'];
  const places: readonly [unknown, Path][] = [
    [value['required'], ['required']],
    [isPlainObject(requirement) ? requirement['required'] : requirement, ['label_requirement']],
  ];
  for (const [written, [key = '']] of places) {
    if (truth.safeParse(written).data !== true) continue;
    const message = `“${key}” does nothing here: a scheme of type “${type}” asks for no answer. Remove it.`;
    reporter.warning({ code: 'inert-key', message, path: [...path, key], at: 'key' });
  }
}
