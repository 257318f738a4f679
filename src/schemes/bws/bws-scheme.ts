import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ComparedItem } from '../compared/compared-items.js';
import { SchemeElement } from '../scheme-element.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';
import type { BwsAnswer, BwsScheme } from './bws.answer.js';
import { BWS_ROLES, bwsAnswer, bwsChoice, bwsDefinition, bwsKey, bwsLetter, type BwsRole } from './bws.definition.js';
import { bwsMessages } from './bws.messages.js';
import { bwsSchemeStyles } from './bws-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * The best and the worst of a few things (`annotation_type: bws`): a table with a column of radio buttons for each. One thing cannot be both:
 * what is chosen as the one is taken back as the other, and the annotator is told. Arrow keys pass over it.
 *
 * @tag bws-scheme
 * @tagname bws-scheme
 *
 * @csspart group - The whole question.
 * @csspart table - The table.
 * @csspart item - One of the things that are compared.
 * @csspart control - A radio button.
 * @csspart shortcut - The key of a radio button.
 * @csspart tooltip - An explanation.
 * @csspart status - What became of the other choice.
 */
export class BwsSchemeElement extends SchemeElement<BwsScheme, BwsAnswer> {
  static override properties: PropertyDeclarations = {
    status: { state: true },
  };
  static override styles = [...SchemeElement.styles, bwsSchemeStyles];

  /** What was taken back with the last choice. */
  private status = '';

  protected override readonly definition = bwsDefinition;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeys);
  }

  protected override get control(): HTMLElement | null {
    if (!this.hasUpdated) return null;
    const missing = this.answer?.best && !this.answer.worst ? 'worst' : 'best';
    const radio = `input[name=${missing}]`;
    return this.renderRoot.querySelector<HTMLElement>(`${radio}:checked`) ?? this.renderRoot.querySelector<HTMLElement>(radio);
  }

  override applyShortcut(key: string): boolean {
    const { scheme } = this;
    for (const role of BWS_ROLES) {
      const item = scheme?.items.find((_, index) => bwsKey(scheme, role, index) === key);
      if (!item) continue;
      this.commitByShortcut(this.#chosen(role, item));
      return true;
    }
    return false;
  }

  override reset(): void {
    super.reset();
    this.status = '';
  }

  /** The answer as JSON. */
  protected override formValue(answer: BwsAnswer): string {
    return JSON.stringify(answer);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const input of this.#radios()) {
      const role = input.name === 'best' ? 'best' : 'worst';
      input.checked = this.scheme?.items[Number(input.value)]?.key === this.answer?.[role]?.value;
    }
  }

  get #texts() {
    return this.messages.schemes?.bws ?? bwsMessages;
  }

  #radios(role?: BwsRole): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>(role ? `input[name=${role}]` : 'input[type=radio]')];
  }

  /** The answer with this choice; the same thing is not the other one any more. */
  #chosen(role: BwsRole, item: ComparedItem): BwsAnswer | undefined {
    const { scheme, answer } = this;
    const other = role === 'best' ? 'worst' : 'best';
    const choice = bwsChoice(item);
    const kept = answer?.[other]?.value === choice.value ? undefined : answer?.[other];
    const isMoved = scheme !== undefined && !this.locked && answer?.[other] !== undefined && kept === undefined;
    const letter = bwsLetter(scheme?.items.indexOf(item) ?? 0);
    this.status = isMoved ? this.#texts.moved(letter, other === 'best' ? scheme.bestDescription : scheme.worstDescription) : '';
    return role === 'best' ? bwsAnswer(choice, kept) : bwsAnswer(kept, choice);
  }

  readonly #handleKeys = (event: KeyboardEvent): void => {
    const radio = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const role = radio instanceof HTMLInputElement ? BWS_ROLES.find((name) => name === radio.name) : undefined;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!this.answer) return;
      event.preventDefault();
      this.status = '';
      this.commitByShortcut(this.#without(role));
    } else if (role && radio instanceof HTMLInputElement) {
      const step = this.#stepOf(event.key);
      if (step === 0) return;
      event.preventDefault();
      this.#move(role, Number(radio.value), step);
    }
  };

  #without(role: BwsRole | undefined): BwsAnswer | undefined {
    const { best, worst } = this.answer ?? {};
    if (role === undefined || (role === 'best' ? !best : !worst)) return undefined;
    return role === 'best' ? bwsAnswer(undefined, worst) : bwsAnswer(best, undefined);
  }

  #stepOf(key: string): number {
    const isRightToLeft = this.matches(':dir(rtl)');
    if (key === 'ArrowDown' || key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight')) return 1;
    return key === 'ArrowUp' || key === (isRightToLeft ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0;
  }

  /** As arrow keys move in a group of radio buttons, but past what is chosen in the other column, which they would take back on the way. */
  #move(role: BwsRole, from: number, step: number): void {
    const items = this.scheme?.items ?? [];
    const taken = this.answer?.[role === 'best' ? 'worst' : 'best']?.value;
    const free = items.map((_, index) => (from + step * (index + 1) + items.length * items.length) % items.length);
    const next = free.find((index) => items[index]?.key !== taken);
    const item = next === undefined ? undefined : items[next];
    if (next === undefined || !item || next === from) return;
    this.#radios(role)[next]?.focus();
    this.commitWithEvents(this.#chosen(role, item));
  }

  protected override renderScheme(scheme: BwsScheme): TemplateResult {
    const { disabled, readonly } = this.controlState;
    return html`<fieldset
      part="group"
      role="group"
      aria-labelledby="description"
      aria-describedby="error"
      ?data-readonly=${readonly}
      ?disabled=${disabled}
    >
      <legend id="description">${this.renderDescription(scheme)}</legend>
      <div class="frame">${scheme.items.length < 2 ? html`<p class="nothing">${this.#texts.nothing}</p>` : this.#renderTable(scheme)}</div>
      <p part="status" class="status" role="status">${this.status}</p>
    </fieldset>`;
  }

  #renderTable(scheme: BwsScheme): TemplateResult {
    return html`<table part="table">
      <thead>
        <tr>
          <th scope="col">${this.#texts.items}</th>
          <th scope="col" id="best" dir="auto">${scheme.bestDescription}</th>
          <th scope="col" id="worst" dir="auto">${scheme.worstDescription}</th>
        </tr>
      </thead>
      <tbody>
        ${scheme.items.map((item, index) => this.#renderRow(scheme, item, index))}
      </tbody>
    </table>`;
  }

  #renderRow(scheme: BwsScheme, { text, tooltip }: ComparedItem, index: number): TemplateResult {
    const row = String(index);
    return html`<tr>
      <th scope="row" part="item">
        <div class="row">
          <span id="letter-${row}" class="letter">${bwsLetter(index)}</span>
          <div>
            <span id="text-${row}" class="text" dir="auto">${text}</span>
            ${tooltip === undefined ? nothing : html`<p part="tooltip" class="tooltip" dir="auto">${tooltip}</p>`}
          </div>
        </div>
      </th>
      ${BWS_ROLES.map((role) => html`<td>${this.#renderRadio(scheme, role, index)}</td>`)}
    </tr>`;
  }

  #renderRadio(scheme: BwsScheme, role: BwsRole, index: number): TemplateResult {
    const key = bwsKey(scheme, role, index);
    const row = String(index);
    return html`<label class="choice">
      <input
        type="radio"
        part="control"
        name=${role}
        value=${row}
        aria-labelledby="${role} letter-${row}"
        aria-describedby="text-${row}"
        aria-keyshortcuts=${activeShortcut(key, this.inactiveShortcuts) ?? nothing}
        @click=${(event: Event) => {
          if (this.readonly) event.preventDefault();
        }}
        @input=${() => {
          const item = this.scheme?.items[index];
          if (item) this.commit(this.#chosen(role, item));
        }}
        @change=${this.forwardChange}
      />
      <span class="question" aria-hidden="true" dir="auto">${role === 'best' ? scheme.bestDescription : scheme.worstDescription}</span>
      ${renderShortcutHint(key, this.inactiveShortcuts)}
    </label>`;
  }
}
