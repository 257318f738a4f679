/** The two texts of the playground, one shown at a time, with what is to be said of the line of the cursor below. It owns which one is shown. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import './code-editor.js';
import type { CodeEditor, CursorMoveEvent, EditedKind } from './code-editor.js';
import { countText, type PlacedDiagnostic } from './diagnostic-list.js';
import type { PlaygroundTexts } from './playground-texts.js';
import type { ReadPlayground } from './read-playground.js';
import { textTabsStyles } from './text-tabs.styles.js';

export const TABS: readonly (readonly [kind: EditedKind, name: string])[] = [
  ['config', 'config.yaml'],
  ['items', 'Items'],
];

export class TextTabs extends LitElement {
  static override properties: PropertyDeclarations = {
    texts: { attribute: false },
    read: { attribute: false },
    tab: { state: true },
    line: { state: true },
  };
  static override styles = textTabsStyles;

  texts: PlaygroundTexts = { config: '', items: '' };
  /** What there is to say of them. */
  read: Pick<ReadPlayground, EditedKind> = { config: [], items: [] };
  private tab: EditedKind = 'config';
  /** Of the cursor in the text that is shown. */
  private line = 1;

  /** Shows the place of a diagnostic, and moves cursor and focus there. */
  async goTo({ kind, diagnostic: { line = 1, column = 1 } }: PlacedDiagnostic): Promise<void> {
    this.#show(kind);
    await this.updateComplete;
    this.renderRoot.querySelector<CodeEditor>(`#panel-${kind} code-editor`)?.goTo(line, column);
  }

  #show(kind: EditedKind): void {
    this.tab = kind;
    this.line = 1;
  }

  override render(): TemplateResult {
    const here = this.read[this.tab].filter(({ line = 1, endLine = line }) => line <= this.line && this.line <= endLine);
    return html`<div class="editor">
      <div role="tablist" aria-label="Texts" @keydown=${this.#handleTabKey}>
        ${TABS.map(
          ([kind, name]) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${kind}"
              aria-controls="panel-${kind}"
              aria-selected=${this.tab === kind ? 'true' : 'false'}
              tabindex=${this.tab === kind ? 0 : -1}
              @click=${() => this.#show(kind)}
            >
              ${name} ${this.#renderCount(kind)}
            </button>`,
        )}
      </div>
      ${TABS.map(
        ([kind, name]) =>
          html`<div role="tabpanel" id="panel-${kind}" aria-labelledby="tab-${kind}" ?hidden=${this.tab !== kind}>
            <code-editor
              kind=${kind}
              label=${name}
              .text=${this.texts[kind]}
              .diagnostics=${this.read[kind]}
              @cursor-move=${this.#handleCursor}
            ></code-editor>
          </div>`,
      )}
      <div class="here" role="status">
        ${
          here.length === 0
            ? html`<span class="muted"
                ><kbd>Ctrl</kbd> <kbd>Space</kbd> lists what may stand here, <kbd>F8</kbd> goes to the next diagnostic,
                <kbd>Tab</kbd> leaves.</span
              >`
            : here.map(
                ({ severity, message, line, column }) => html`<span class=${severity}>${line}:${column} ${severity}: ${message}</span>`,
              )
        }
      </div>
    </div>`;
  }

  #renderCount(kind: EditedKind): TemplateResult | typeof nothing {
    const found = this.read[kind];
    if (found.length === 0) return nothing;
    return html`<span class="count ${found.some(({ severity }) => severity === 'error') ? 'error' : ''}">${countText(found)}</span>`;
  }

  readonly #handleCursor = ({ detail: { kind, line } }: CursorMoveEvent): void => {
    if (kind === this.tab) this.line = line;
  };

  readonly #handleTabKey = async ({ key }: KeyboardEvent): Promise<void> => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    this.#show(this.tab === 'config' ? 'items' : 'config');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus();
  };
}

if (!customElements.get('text-tabs')) customElements.define('text-tabs', TextTabs);

declare global {
  interface HTMLElementTagNameMap {
    'text-tabs': TextTabs;
  }
}
