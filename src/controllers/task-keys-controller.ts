/**
 * Hears the keyboard for a task while the focus is in it or nowhere, and turns presses into the task's actions. Which label a key chooses
 * is up to the scheme elements.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventOrigin, isTypingTarget, shortcutKey } from './shortcut-key.js';

export interface TaskKeyActions {
  /** Enter, or Ctrl/⌘+Enter from anywhere. */
  readonly submit: () => void;
  /** Ctrl/⌘+Z takes a change back, with Shift, or Ctrl+Y, makes it again; never while someone types. @returns whether there was one */
  readonly step: (step: -1 | 1) => boolean;
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
    // At the document nobody can tell what is in a task within a closed shadow root.
    this.#host.addEventListener('keydown', this.#handleOwn);
    document.addEventListener('keydown', this.#handleNowhere);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleOwn);
    document.removeEventListener('keydown', this.#handleNowhere);
  }

  readonly #handleOwn = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    // A dialog of the task has its own keys; one of the page's may be all around it.
    if (path.slice(0, path.indexOf(this.#host)).some((node) => node instanceof HTMLDialogElement)) return;
    this.#handle(event, true);
  };

  readonly #handleNowhere = (event: KeyboardEvent): void => {
    if (isFocusNowhere(event)) this.#handle(event, false);
  };

  #handle(event: KeyboardEvent, focusInTask: boolean): void {
    const step = stepOf(event);
    if (step !== undefined) {
      if (this.#actions.step(step)) event.preventDefault();
    } else if (event.key === 'Enter') this.#handleEnter(event);
    else {
      const key = arrowsHaveMeaning(event) ? undefined : shortcutKey(event);
      if (key !== undefined && this.#actions.press(key, focusInTask)) event.preventDefault();
    }
  }

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

/** Which way a press goes through the changes; `undefined` where it is none of these keys, or the field with the focus has changes of its own. */
function stepOf(event: KeyboardEvent): -1 | 1 | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey || isTypingTarget(eventOrigin(event))) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 1 : -1;
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 1 : undefined;
}
