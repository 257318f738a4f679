/** Adds up the time in which an annotator is at work on one item. It sets no timers: it reads the clock when work begins and ends. */
import type { Clock } from './clock.js';

export class ActiveTimer {
  readonly #clock: Clock;
  #active = false;
  #before = 0;
  #since = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Turns to another item, on which `activeMs` were spent before. Whether the annotator is at work stays as it is. */
  restart(activeMs: number): void {
    this.#before = activeMs;
    this.#since = this.#clock.now();
  }

  setActive(active: boolean): void {
    this.restart(this.activeMs);
    this.#active = active;
  }

  /** Milliseconds. A clock that was set back takes nothing away. */
  get activeMs(): number {
    return this.#before + (this.#active ? Math.max(0, this.#clock.now() - this.#since) : 0);
  }
}
