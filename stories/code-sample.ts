/** A piece of code with its name and a button that copies it. For the welcome page. */
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { partStyles } from './page.styles.js';

const SAID_FOR_MS = 2000;

export class CodeSample extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    wrap: { type: Boolean, reflect: true },
    code: { attribute: false },
    said: { state: true },
  };
  static override styles = [
    ...partStyles,
    css`
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        padding: 0.25rem 0.25rem 0.25rem 0.75rem;
        border-block-end: 1px solid var(--_annotation-line);
        color: var(--_annotation-muted);
        font-size: 0.8125rem;
      }
      button {
        min-block-size: 1.75rem;
        padding: 0 0.6em;
        border-color: transparent;
        background: none;
        color: inherit;
        font-size: inherit;
      }
      pre {
        margin: 0;
        padding: 0.75rem;
        max-block-size: 32rem;
        overflow: auto;
        line-height: 1.6;
      }
      :host([wrap]) pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What it is: the name of a file or a language. */
  name = '';
  /** Whether long lines wrap. */
  wrap = false;
  code = '';
  private said = '';

  override render(): TemplateResult {
    return html`<div class="panel" dir="ltr">
      <header>
        <span>${this.name}</span>
        <span role="status">${this.said}</span>
        <button type="button" aria-label="Copy ${this.name}" @click=${this.#handleCopy}>Copy</button>
      </header>
      <pre tabindex="0" role="region" aria-label=${this.name}><code>${this.code}</code></pre>
    </div>`;
  }

  readonly #handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.said = 'Copied';
    } catch {
      this.said = 'Select it and copy by hand';
    }
    setTimeout(() => {
      this.said = '';
    }, SAID_FOR_MS);
  };
}

if (!customElements.get('code-sample')) customElements.define('code-sample', CodeSample);

declare global {
  interface HTMLElementTagNameMap {
    'code-sample': CodeSample;
  }
}
