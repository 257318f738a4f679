import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { SchemeElement } from '../scheme-element.js';
import type { SelectAnswer, SelectScheme } from './select.answer.js';
import { selectAnswer, selectDefinition } from './select.definition.js';
import { selectSchemeStyles } from './select-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * One label of a drop-down list (`annotation_type: select`). The first entry takes the answer back; each label's shortcut chooses it. What the
 * chosen label means stands below, and what each means can be unfolded.
 *
 * @tag select-scheme
 * @tagname select-scheme
 *
 * @csspart control - The drop-down list.
 * @csspart tooltip - What the chosen label means.
 * @csspart explanations - What each label means.
 */
export class SelectSchemeElement extends SchemeElement<SelectScheme, SelectAnswer> {
  static override styles = [...SchemeElement.styles, selectSchemeStyles];

  protected override readonly definition = selectDefinition;

  protected override get control(): HTMLSelectElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('select') : null;
  }

  override applyShortcut(key: string): boolean {
    const label = this.scheme?.labels.find(({ shortcut }) => shortcut === key);
    if (label) this.commitByShortcut(selectAnswer(label));
    return label !== undefined;
  }

  protected override formValue(answer: SelectAnswer): string {
    return String(answer.value);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The list's own choice may be another than the answer: it was made while the element was read-only.
    if (this.control) this.control.selectedIndex = this.#chosenIndex + 1;
  }

  get #chosenIndex(): number {
    return this.scheme?.labels.findIndex(({ name }) => name === this.answer?.label) ?? -1;
  }

  readonly #handleInput = (): void => {
    const label = this.scheme?.labels[(this.control?.selectedIndex ?? 0) - 1];
    this.commit(label && selectAnswer(label));
    this.requestUpdate();
  };

  protected override renderScheme({ labels, ...scheme }: SelectScheme, invalid: boolean): TemplateResult {
    const { disabled, readonly, required } = this.controlState;
    const chosen = labels[this.#chosenIndex];
    return html`<label for="control">${this.renderDescription({ ...scheme, labels })}</label>
      <select
        id="control"
        part="control"
        dir="auto"
        ?disabled=${disabled || (readonly && !this.answer)}
        aria-readonly=${String(readonly)}
        aria-required=${String(required)}
        aria-invalid=${String(invalid)}
        aria-describedby="tooltip error"
        @input=${this.#handleInput}
        @change=${this.forwardChange}
      >
        <option value="" ?disabled=${readonly}>–</option>
        ${labels.map(
          (label) =>
            html`<option ?selected=${label === chosen} ?disabled=${readonly && label !== chosen}>${this.#optionText(label)}</option>`,
        )}
      </select>
      <p id="tooltip" part="tooltip" class="tooltip" dir="auto" ?hidden=${chosen?.tooltip === undefined}>${chosen?.tooltip ?? nothing}</p>
      ${this.#renderExplanations(labels)}`;
  }

  #optionText({ name: ownName, shownName: name = ownName, shortcut }: Label): string {
    return shortcut === undefined || this.inactiveShortcuts.has(shortcut) ? name : `${name} (${shortcut})`;
  }

  #renderExplanations(labels: readonly Label[]): TemplateResult | typeof nothing {
    const explained = labels.filter(({ tooltip }) => tooltip !== undefined);
    if (explained.length === 0) return nothing;
    return html`<details part="explanations">
      <summary>${this.messages.explanations}</summary>
      <dl>
        ${explained.map(
          ({ name, shownName = name, tooltip }) =>
            html`<dt dir="auto">${shownName}</dt>
              <dd dir="auto">${tooltip}</dd>`,
        )}
      </dl>
    </details>`;
  }
}
