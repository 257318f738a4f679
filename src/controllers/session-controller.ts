/** Binds a session to an element: follows its state while the element is connected, and tells the element about each change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionState, TaskSession } from '../core/session-state.js';

export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: SessionState, previous: SessionState | undefined) => void;
  #session: TaskSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #seen: SessionState | undefined;

  constructor(host: ReactiveControllerHost, onChange: (state: SessionState, previous: SessionState | undefined) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get session(): TaskSession | undefined {
    return this.#session;
  }

  get state(): SessionState | undefined {
    return this.#session?.state;
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
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #handleState = (state: SessionState): void => {
    const previous = this.#seen;
    this.#seen = state;
    this.#onChange(state, previous);
    this.#host.requestUpdate();
  };
}
