/**
 * Hears the keyboard for a task while the focus is in it or nowhere, and turns presses into the task's actions. Which label a key chooses
 * is up to the scheme elements.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventOrigin, isTypingTarget, shortcutKey } from './shortcut-key.js';

export interface TaskKeyActions {
  /** Enter, or Ctrl/⌘+Enter from anywhere. */
  readonly submit: () => void;
  /** Any other key that may be a shortcut. @returns whether it was one */
  readonly press: (key: string, focusInTask: boolean) => boolean;
}

export class TaskKeysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: TaskKeyActions;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: TaskKeyActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#handleKeydown);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const focusInTask = path.includes(this.#host);
    if (!focusInTask && !isFocusNowhere(event)) return;
    if (path.some((node) => node instanceof HTMLDialogElement)) return;
    if (event.key === 'Enter') this.#handleEnter(event);
    else {
      const key = arrowsHaveMeaning(event) ? undefined : shortcutKey(event);
      if (key !== undefined && this.#actions.press(key, focusInTask)) event.preventDefault();
    }
  };

  #handleEnter(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey || event.shiftKey) return;
    const withModifier = event.ctrlKey || event.metaKey;
    if (!withModifier && enterHasMeaning(eventOrigin(event))) return;
    event.preventDefault();
    this.#actions.submit();
  }
}

/** Whether the page's focus is on nothing in particular. */
function isFocusNowhere(event: Event): boolean {
  const origin = eventOrigin(event);
  return origin === document.body || origin === document.documentElement || origin === document;
}

/** Whether this is an arrow key on a control that moves by arrows. */
function arrowsHaveMeaning(event: KeyboardEvent): boolean {
  return event.key.startsWith('Arrow') && eventOrigin(event) instanceof HTMLInputElement;
}

/** Whether Enter does something on this element already: presses a button, follows a link, breaks a line. */
function enterHasMeaning(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'submit' || target.type === 'button';
  if (isTypingTarget(target)) return true;
  return target instanceof Element && target.closest('button, a[href], summary, audio, video') !== null;
}
