/** Tells whether the annotator is at work: the page is visible, and they moved, typed or scrolled within the last minute. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const IDLE_AFTER_MS = 60_000;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

export class ActivityController implements ReactiveController {
  readonly #onChange: (active: boolean) => void;
  #active = false;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #lastSign = 0;

  constructor(host: ReactiveControllerHost, onChange: (active: boolean) => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  get active(): boolean {
    return this.#active;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    for (const type of SIGNS_OF_LIFE) document.addEventListener(type, this.#handleSign, { passive: true, capture: true });
    this.#handleVisibility();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    for (const type of SIGNS_OF_LIFE) document.removeEventListener(type, this.#handleSign, { capture: true });
    clearTimeout(this.#idleTimer);
    this.#set(false);
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#handleSign();
    else this.#set(false);
  };

  readonly #handleSign = (): void => {
    this.#lastSign = performance.now();
    if (this.#active || document.visibilityState !== 'visible') return;
    this.#set(true);
    this.#watch(IDLE_AFTER_MS);
  };

  /** One timer a minute instead of one a movement: when it ends, it looks how long the last sign of life is ago. */
  #watch(delay: number): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      const idleFor = performance.now() - this.#lastSign;
      if (idleFor >= IDLE_AFTER_MS) this.#set(false);
      else this.#watch(IDLE_AFTER_MS - idleFor);
    }, delay);
  }

  #set(active: boolean): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#onChange(active);
  }
}
