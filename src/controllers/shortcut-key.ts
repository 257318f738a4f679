/** Which key presses may be shortcuts. What a key does is decided elsewhere. */

/** The element that really has the focus of an event, inside whatever shadow roots. */
export function eventOrigin(event: Event): EventTarget | undefined {
  return event.composedPath()[0];
}

const TEXTLESS_INPUTS: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'image', 'color', 'file', 'range']);

/** Whether keys pressed on this element write something. */
export function isTypingTarget(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS_INPUTS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * The key of a press that can be a shortcut, letters in lower case; `undefined` while someone types or composes, with a modifier held,
 * for a key held down, or when the press was used already.
 */
export function shortcutKey(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey || isTypingTarget(eventOrigin(event))) return undefined;
  const key = event.key;
  const isLetterOrDigit = /^[\p{L}\p{N}]$/u.test(key);
  // Shift makes a sign such as `?`, but turns a letter into something that nobody asked for.
  if (event.shiftKey && isLetterOrDigit) return undefined;
  return isLetterOrDigit ? key.toLowerCase() : key;
}
