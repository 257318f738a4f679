/** Binds a session to an element: follows its state while the element is connected, and tells the element about each change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionState, TaskSession } from '../core/session-state.js';

interface LaterState {
  readonly state: SessionState;
  readonly frame: number;
  /** It is shown, or another state is in its place. */
  readonly seen: Promise<void>;
  readonly end: () => void;
}

export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: SessionState, previous: SessionState | undefined) => boolean;
  readonly #awaited: (state: SessionState) => Promise<void> | undefined;
  #session: TaskSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #seen: SessionState | undefined;
  /** “Saving” that is not seen yet. */
  #later: LaterState | undefined;

  /**
   * @param onChange returns whether the element shows something else now
   * @param awaited what has to be there before a state can be shown: meanwhile the element shows that it loads
   */
  constructor(
    host: ReactiveControllerHost,
    onChange: (state: SessionState, previous: SessionState | undefined) => boolean,
    awaited: (state: SessionState) => Promise<void> | undefined,
  ) {
    this.#host = host;
    this.#awaited = awaited;
    this.#onChange = onChange;
    host.addController(this);
  }

  get session(): TaskSession | undefined {
    return this.#session;
  }

  /** What the element shows. That the session saves is shown from the next frame on: most saves end before, and then nobody has seen any of it. */
  get state(): SessionState | undefined {
    return this.#seen;
  }

  /** When the session's state is shown; `undefined`: it is. */
  get seen(): Promise<void> | undefined {
    return this.#later?.seen;
  }

  /** Shows at once that the session saves. @returns whether it was not shown before */
  showSaving(): boolean {
    const later = this.#later;
    if (!later) return false;
    this.#forgetLater();
    this.#show(later.state);
    return true;
  }

  /** Follows this session from now on, and no other. */
  follow(session: TaskSession | undefined): void {
    this.#release();
    this.#session = session;
    this.#seen = undefined;
    this.#subscribe();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #subscribe(): void {
    if (!this.#session || this.#unsubscribe) return;
    this.#unsubscribe = this.#session.subscribe(this.#handleState);
    if (this.#session.state !== this.#seen) this.#handleState(this.#session.state);
  }

  #release(): void {
    this.#forgetLater();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #handleState = (state: SessionState): void => {
    this.#forgetLater();
    const awaited = this.#awaited(state);
    if (!awaited && state.status === 'saving' && this.#seen) this.#showLater(state);
    else this.#show(awaited ? { status: 'loading' } : state);
    void awaited?.then(() => {
      if (this.#unsubscribe && this.#session?.state === state) this.#handleState(state);
    });
  };

  #show(state: SessionState): void {
    const previous = this.#seen;
    this.#seen = state;
    if (this.#onChange(state, previous)) this.#host.requestUpdate();
  }

  #showLater(state: SessionState): void {
    let end = (): void => {};
    const seen = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#later = { state, seen, end, frame: requestAnimationFrame(() => this.showSaving()) };
  }

  #forgetLater(): void {
    if (!this.#later) return;
    cancelAnimationFrame(this.#later.frame);
    this.#later.end();
    this.#later = undefined;
  }
}
