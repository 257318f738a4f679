/** Code that only some comparisons need: it is loaded with the first scheme that does, and the element is rendered again when it is there. */
import { adoptStyles, type CSSResult } from 'lit';

interface LazyHost {
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

export interface LazyPartSource<T> {
  readonly load: () => Promise<T>;
  readonly styles: (part: T) => readonly CSSResult[];
}

export class LazyPart<T> {
  /** `undefined` while it is not there. */
  value: T | undefined = undefined;
  failed = false;
  /** Ends when it is there, or cannot be had; absent while nothing needs it. */
  loading: Promise<void> | undefined = undefined;
  readonly #host: LazyHost;
  readonly #source: LazyPartSource<T>;

  constructor(host: LazyHost, source: LazyPartSource<T>) {
    this.#host = host;
    this.#source = source;
  }

  need(): void {
    this.loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.value = await this.#source.load();
      const root = this.#host.shadowRoot;
      if (root) adoptStyles(root, [...root.adoptedStyleSheets, ...this.#source.styles(this.value)]);
    } catch (error) {
      this.failed = true;
      reportError(error);
    }
    this.#host.requestUpdate();
  }
}
