/** What the entries weigh, from the table that `npm run size` writes into docs/sizes.md. */
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { partStyles } from '../page.styles.js';

const SHOWN: readonly (readonly [entry: string, meaning: string])[] = [
  ['define', 'every tag; rarer elements come when a page uses them'],
  ['define/pairwise-preference.js', 'one question alone'],
  ['core', 'session and assignment, without a page'],
  ['config', 'the config parser: only where a page reads YAML itself'],
];

/** The gzipped KB by entry. */
export function readSizes(markdown: string): ReadonlyMap<string, number> {
  return new Map([...markdown.matchAll(/^\| `([^`]+)` \| ([\d.]+) \|/gm)].map(([, entry = '', size = '']) => [entry, Number(size)]));
}

export class SizeBars extends LitElement {
  static override properties: PropertyDeclarations = { sizes: { state: true } };
  static override styles = [
    ...partStyles,
    css`
      dl {
        display: grid;
        gap: 0.75rem;
        margin: 0;
      }
      dt {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1em;
      }
      code {
        overflow-wrap: anywhere;
      }
      dd {
        margin: 0;
        color: var(--_annotation-muted);
        font-size: 0.875rem;
      }
      meter,
      .bar {
        display: block;
        block-size: 0.5rem;
        margin-block: 0.25rem;
        border-radius: 0.25rem;
        background: var(--_annotation-panel);
        overflow: hidden;
      }
      .bar > span {
        display: block;
        block-size: 100%;
        background: var(--_annotation-accent);
      }
    `,
  ];

  private sizes: ReadonlyMap<string, number> = new Map();
  #loading: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading ??= this.#load();
  }

  /** The table is there with the element. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  async #load(): Promise<void> {
    const response = await fetch(new URL('../../docs/sizes.md', import.meta.url));
    if (response.ok) this.sizes = readSizes(await response.text());
  }

  override render(): TemplateResult {
    const most = Math.max(...SHOWN.map(([entry]) => this.sizes.get(entry) ?? 0), 1);
    return html`<dl>
      ${SHOWN.map(([entry, meaning]) => {
        const size = this.sizes.get(entry);
        return html`<div>
          <dt>
            <code>${entry}</code>
            <strong>${size === undefined ? '–' : `${size.toFixed(1)} KB`}</strong>
          </dt>
          <dd>
            <span class="bar"><span style="inline-size: ${((size ?? 0) / most) * 100}%"></span></span>
            ${meaning}
          </dd>
        </div>`;
      })}
    </dl>`;
  }
}

if (!customElements.get('size-bars')) customElements.define('size-bars', SizeBars);

declare global {
  interface HTMLElementTagNameMap {
    'size-bars': SizeBars;
  }
}
