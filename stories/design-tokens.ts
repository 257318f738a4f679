/** Shows the design tokens as the elements have them: each colour with its contrast against the ground that it usually stands on. For one story. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { tokens } from '../src/schemes/scheme-element.styles.js';

interface Token {
  readonly name: string;
  readonly use: string;
  /** The token that it is read against, and how clearly it has to stand out (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly on?: { readonly name: string; readonly least: number };
}

const TEXT = 4.5;
const SHAPE = 3;

const COLOURS: readonly Token[] = [
  { name: 'text', use: 'text', on: { name: 'surface', least: TEXT } },
  { name: 'muted', use: 'secondary text', on: { name: 'panel', least: TEXT } },
  { name: 'accent', use: 'what is chosen, the submit button', on: { name: 'surface', least: SHAPE } },
  { name: 'accent-text', use: 'text on the accent colour', on: { name: 'accent', least: TEXT } },
  { name: 'error', use: 'errors', on: { name: 'surface', least: TEXT } },
  { name: 'focus', use: 'the focus ring', on: { name: 'surface', least: SHAPE } },
  { name: 'border', use: 'borders of controls', on: { name: 'control', least: SHAPE } },
  { name: 'tooltip-text', use: 'text of tooltips', on: { name: 'tooltip', least: TEXT } },
  { name: 'line', use: 'lines between parts, which mean nothing by themselves' },
  { name: 'surface', use: 'response panes and dialogs' },
  { name: 'panel', use: 'prompt, instructions and keys' },
  { name: 'control', use: 'controls' },
  { name: 'chosen', use: 'the chosen label', on: { name: 'text', least: TEXT } },
  { name: 'tooltip', use: 'tooltips' },
];

export class DesignTokens extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        padding: 1em;
        background: var(--_annotation-surface);
        color: var(--_annotation-text);
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0.35em 1em 0.35em 0;
        text-align: start;
        font-weight: 400;
      }
      .swatch {
        display: block;
        inline-size: 4em;
        block-size: 1.75em;
        border: 1px solid var(--_annotation-line);
        border-radius: var(--_annotation-radius);
      }
      thead th {
        color: var(--_annotation-muted);
        font-size: 0.875em;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Property</th>
          <th scope="col">Of</th>
          <th scope="col">Contrast</th>
        </tr>
      </thead>
      <tbody>
        ${COLOURS.map((token) => this.#renderToken(token))}
      </tbody>
    </table>`;
  }

  override firstUpdated(): void {
    // The colours are known once the browser has worked them out.
    this.requestUpdate();
  }

  #renderToken({ name, use, on }: Token): TemplateResult {
    const contrast = on && this.hasUpdated ? contrastOf(this.#colour(name), this.#colour(on.name)) : undefined;
    return html`<tr>
      <td><span class="swatch" data-token=${name} .style=${`background: var(--_annotation-${name})`}></span></td>
      <th scope="row"><code>--annotation-${name}</code></th>
      <td>${use}</td>
      <td>${contrast === undefined || !on ? nothing : `${contrast.toFixed(1)}:1 on ${on.name}, at least ${String(on.least)}:1`}</td>
    </tr>`;
  }

  #colour(name: string): readonly number[] {
    const swatch = this.renderRoot.querySelector(`[data-token=${name}]`);
    const text = swatch ? getComputedStyle(swatch).backgroundColor : '';
    return (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }
}

/** The ratio of the two colours' luminance (WCAG 2.2, definition of contrast ratio). */
function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [light = 1, dark = 1] = [one, other].map(luminance).sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// It draws itself twice, see firstUpdated.
DesignTokens.disableWarning?.('change-in-update');
if (!customElements.get('design-tokens')) customElements.define('design-tokens', DesignTokens);
