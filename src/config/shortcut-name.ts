/** Keys as a config writes them, as the browser names them. */

const NAMED_KEYS = new Map(
  [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Insert',
    'Escape',
    'Backspace',
    'Delete',
    'Enter',
    'Tab',
  ]
    .concat(Array.from({ length: 12 }, (_, index) => `F${String(index + 1)}`))
    .map((key) => [key.toLowerCase(), key]),
);
NAMED_KEYS.set('space', ' ');

/** `KeyboardEvent.key` for a key in a config: letters in lower case, names as the browser has them; `undefined` for what is no single key. */
export function shortcutName(written: string): string | undefined {
  const text = written.length > 1 ? written.trim() : written;
  if (/^.$/su.test(text)) return text.toLowerCase();
  return NAMED_KEYS.get(text.toLowerCase().replaceAll(/[-_ ]/g, ''));
}

/** Keys that the task itself uses, so that no label can have them. */
export const TASK_KEYS: ReadonlySet<string> = new Set(['Enter', 'Tab', '?', 'Escape', 'Delete', 'Backspace']);
