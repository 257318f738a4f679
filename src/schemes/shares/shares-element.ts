/**
 * The element of schemes that share a total out over labels. Each label has a field, and a slider where the scheme wants one. Nothing moves by
 * itself: a share that is given stays as it is, what is left is said, and a button gives it to a label. So a change never undoes an earlier
 * judgement, and no share has to be chased around by keyboard.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { ownValue } from '../../core/json.js';
import { SchemeElement } from '../scheme-element.js';
import { sumOf, withShare, type SharesAnswer, type SharesScheme } from './shares.js';
import { sharesMessages, type SharesMessages } from './shares.messages.js';
import { sharesStyles } from './shares.styles.js';

/**
 * @csspart group - The whole group.
 * @csspart share - One label with its controls.
 * @csspart control - A label's field.
 * @csspart slider - A label's slider.
 * @csspart rest - The button that gives a label what is left.
 * @csspart left - How much is left.
 */
export abstract class SharesElement<S extends SharesScheme> extends SchemeElement<S, SharesAnswer> {
  static override styles = [...SchemeElement.styles, sharesStyles];

  protected override get control(): HTMLInputElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('input') : null;
  }

  protected override formValue(answer: SharesAnswer): string {
    return JSON.stringify(answer.shares);
  }

  get #texts(): SharesMessages {
    return this.messages.schemes?.shares ?? sharesMessages;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const input of this.renderRoot.querySelectorAll('input')) {
      const share = ownValue(this.answer?.shares ?? {}, input.name);
      const isField = input.type === 'number';
      // A field that is being written into keeps what is written: “1.” on the way to 1.5.
      if (isField && (input.value === '' ? undefined : input.valueAsNumber) === share) continue;
      input.value = String(share ?? (isField ? '' : 0));
    }
  }

  protected override renderScheme(scheme: S, invalid: boolean): TemplateResult {
    const { disabled } = this.controlState;
    const left = Number((scheme.total - (this.answer ? sumOf(this.answer) : 0)).toPrecision(12));
    return html`<fieldset part="group" aria-describedby="left error" aria-invalid=${String(invalid)} ?disabled=${disabled}>
      <legend>${this.renderDescription(scheme)}</legend>
      ${scheme.labels.map((label, index) => this.#renderShare(scheme, label, index, left))}
      <p id="left" part="left" class="left" role="status">${this.#texts.left(left, scheme.total)}</p>
    </fieldset>`;
  }

  #renderShare({ total, sliders }: S, { name, tooltip }: Label, index: number, left: number): TemplateResult {
    const { readonly, onChange } = this.controlState;
    const id = `share-${String(index)}`;
    return html`<div part="share" class="share">
      <label for=${id} dir="auto">${name}</label>
      ${
        sliders
          ? html`<input
              part="slider"
              type="range"
              name=${name}
              min="0"
              max=${total}
              step=${stepOf(total)}
              value="0"
              aria-label=${this.#texts.slider(name)}
              ?disabled=${readonly}
              @input=${this.#handleInput}
              @change=${onChange}
            />`
          : nothing
      }
      <input
        id=${id}
        part="control"
        type="number"
        name=${name}
        min="0"
        max=${total}
        step="any"
        inputmode="decimal"
        ?readonly=${readonly}
        aria-describedby=${tooltip === undefined ? 'left' : `left ${id}-tooltip`}
        @input=${this.#handleInput}
        @change=${onChange}
      />
      <button
        type="button"
        part="rest"
        aria-label=${this.#texts.restTo(name)}
        ?disabled=${readonly || left <= 0}
        @click=${() => {
          this.#giveRest(name, left);
        }}
      >
        ${this.#texts.rest}
      </button>
      ${tooltip === undefined ? nothing : html`<small id=${`${id}-tooltip`} dir="auto">${tooltip}</small>`}
    </div>`;
  }

  readonly #handleInput = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !this.scheme) return;
    const share = input.value === '' ? undefined : Math.min(this.scheme.total, Math.max(0, input.valueAsNumber));
    this.commit(withShare(this.answer, input.name, share));
  };

  #giveRest(name: string, left: number): void {
    const share = ownValue(this.answer?.shares ?? {}, name) ?? 0;
    this.commitByShortcut(withShare(this.answer, name, Number((share + left).toPrecision(12))));
  }
}

/** A slider of a total of 1 goes by hundredths. */
function stepOf(total: number): number {
  return total <= 2 ? total / 100 : 1;
}
