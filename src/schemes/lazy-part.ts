/** Code that only some schemes need: it is loaded with the first that does, and the element is rendered again when it is there. */
import { adoptStyles, type CSSResult } from 'lit';

interface LazyHost {
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

export class LazyPart<T> {
  /** `undefined` while it is not there. */
  value: T | undefined = undefined;
  failed = false;
  /** Ends when it is there, or cannot be had; absent while nothing needs it. */
  loading: Promise<void> | undefined = undefined;
  readonly #host: LazyHost;
  readonly #load: () => Promise<T>;
  readonly #styles: (part: T) => readonly CSSResult[];

  constructor(host: LazyHost, load: () => Promise<T>, styles: (part: T) => readonly CSSResult[] = () => []) {
    this.#host = host;
    this.#load = load;
    this.#styles = styles;
  }

  need(): void {
    this.loading ??= this.#open();
  }

  async #open(): Promise<void> {
    try {
      this.value = await this.#load();
      const root = this.#host.shadowRoot;
      if (root) adoptStyles(root, [...root.adoptedStyleSheets, ...this.#styles(this.value)]);
    } catch (error) {
      this.failed = true;
      reportError(error);
    }
    this.#host.requestUpdate();
  }
}
