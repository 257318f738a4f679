/**
 * While an item is being saved its answers are locked, also during the part of a frame in which nothing shows it: an answer given then would be seen and lost.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SavingLockHost extends ReactiveControllerHost, HTMLElement {
  /** Shows at once that the session saves. @returns whether it was not shown before */
  showSaving(): boolean;
}

const INPUTS = ['pointerdown', 'click', 'keydown', 'beforeinput', 'drop'] as const;

export class SavingLockController implements ReactiveController {
  readonly #host: SavingLockHost;
  readonly #isControl: (target: EventTarget) => boolean;

  /** @param isControl whether something on the way of an event is what the annotator answers with */
  constructor(host: SavingLockHost, isControl: (target: EventTarget) => boolean) {
    this.#host = host;
    this.#isControl = isControl;
    host.addController(this);
  }

  hostConnected(): void {
    for (const input of INPUTS) this.#host.addEventListener(input, this.#handleInput, true);
  }

  hostDisconnected(): void {
    for (const input of INPUTS) this.#host.removeEventListener(input, this.#handleInput, true);
  }

  readonly #handleInput = (event: Event): void => {
    if (!event.composedPath().some(this.#isControl) || !this.#host.showSaving()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
