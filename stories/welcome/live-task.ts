/** The task of the welcome page, with switches for how it looks, and what comes out of it beside. Answers are kept in this browser. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../src/define/annotation-task.js';
import type { AnnotationRecord, AnnotationSavedEvent } from '../../src/index.js';
import '../code-sample.js';
import { LANGUAGES, THEMES } from './live-looks.js';
import { liveConfig, liveItems } from './live-example.js';
import { liveTaskStyles } from './live-task.styles.js';
import { currentVisitor, nextVisitor, storedRecords, trainingPair } from './stored-records.js';

export class LiveTask extends LitElement {
  static override properties: PropertyDeclarations = {
    annotator: { state: true },
    language: { state: true },
    theme: { state: true },
    isDark: { state: true },
    records: { state: true },
    pair: { state: true },
  };
  static override styles = liveTaskStyles;

  private annotator = currentVisitor();
  private language = 'en';
  private theme = '';
  private isDark: boolean | undefined = undefined;
  private records: readonly AnnotationRecord[] = [];
  private pair: string | undefined = undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readBack();
  }

  async #readBack(): Promise<void> {
    const { annotator } = this;
    const records = await storedRecords(annotator);
    if (annotator === this.annotator) await this.#show(records);
  }

  async #show(records: readonly AnnotationRecord[]): Promise<void> {
    this.records = records;
    const last = records.at(-1);
    this.pair = last && (await trainingPair(last));
  }

  override render(): TemplateResult {
    const { direction = 'ltr' } = LANGUAGES.find(({ code }) => code === this.language) ?? {};
    return html`${this.#renderSwitches()}
      <div class="stage ${this.theme}" style=${this.isDark === undefined ? '' : `color-scheme: ${this.isDark ? 'dark' : 'light'}`}>
        ${keyed(
          `${this.annotator} ${this.language}`,
          html`<annotation-task
            lang=${this.language}
            dir=${direction}
            annotator=${this.annotator}
            .config=${liveConfig}
            .items=${liveItems}
            @annotation-saved=${this.#handleSaved}
          ></annotation-task>`,
        )}
      </div>
      ${this.#renderResult()}`;
  }

  #renderSwitches(): TemplateResult {
    return html`<div class="switches" role="group" aria-label="How the task looks">
      <label>
        Language
        <select @change=${this.#handleLanguage}>
          ${LANGUAGES.map(({ code, name }) => html`<option value=${code} lang=${code} ?selected=${code === this.language}>${name}</option>`)}
        </select>
      </label>
      <label>
        Theme
        <select @change=${this.#handleTheme}>
          ${THEMES.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.theme}>${name}</option>`)}
        </select>
      </label>
      <button type="button" aria-pressed=${this.#looksDark ? 'true' : 'false'} @click=${this.#handleDark}>Dark</button>
      <button type="button" class="anew" @click=${this.#handleAnew}>Begin anew</button>
    </div>`;
  }

  #renderResult(): TemplateResult {
    const last = this.records.at(-1);
    return html`<section class="result">
      <h3>What comes out</h3>
      <p role="status" class="muted">${this.#said()}</p>
      ${
        last
          ? html`<div class="outcome">
              <code-sample wrap name="The record" .code=${JSON.stringify(last, null, 2)}></code-sample>
              ${
                this.pair === undefined
                  ? html`<p class="muted">
                      No pair for training: this answer names no winner. An export says how many of those it left out, and why.
                    </p>`
                  : html`<code-sample
                      name="The line for a DPO trainer"
                      .code=${JSON.stringify(JSON.parse(this.pair), null, 2)}
                    ></code-sample>`
              }
            </div>`
          : nothing
      }
    </section>`;
  }

  #said(): string {
    const count = this.records.length;
    if (count === 0) return 'Answer the question above: its record appears here, and the line that a trainer reads.';
    const records = count === 1 ? '1 record is' : `${String(count)} records are`;
    return `${records} in this browser’s IndexedDB, nowhere else. Reload the page: all of it is still there, and what you had only begun.`;
  }

  get #looksDark(): boolean {
    return this.isDark ?? getComputedStyle(this).colorScheme === 'dark';
  }

  readonly #handleSaved = ({ detail: { record } }: AnnotationSavedEvent): void => {
    void this.#show([...this.records.filter(({ id }) => id !== record.id), record]);
  };

  readonly #handleLanguage = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.language = currentTarget.value;
  };

  readonly #handleTheme = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.theme = currentTarget.value;
  };

  readonly #handleDark = (): void => {
    this.isDark = !this.#looksDark;
  };

  readonly #handleAnew = (): void => {
    this.annotator = nextVisitor();
    void this.#show([]);
  };
}

if (!customElements.get('live-task')) customElements.define('live-task', LiveTask);

declare global {
  interface HTMLElementTagNameMap {
    'live-task': LiveTask;
  }
}
