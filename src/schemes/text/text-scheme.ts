import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SchemeElement } from '../scheme-element.js';
import { textLength, type TextAnswer, type TextScheme } from './text.answer.js';
import { textDefinition } from './text.definition.js';
import { textSchemeStyles } from './text-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * Free text (`annotation_type: text`): one line, or several with `textarea: true`. Text beyond a limit is kept and said, never cut off.
 *
 * @tag text-scheme
 * @tagname text-scheme
 *
 * @csspart control - The input or textarea.
 * @csspart counter - The length, where the text has limits.
 */
export class TextSchemeElement extends SchemeElement<TextScheme, TextAnswer> {
  static override styles = [...SchemeElement.styles, textSchemeStyles];

  protected override readonly definition = textDefinition;

  protected override get control(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('#control') : null;
  }

  protected override formValue(answer: TextAnswer): string {
    return answer.text;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const text = this.answer?.text ?? '';
    // Setting the value it has already would move the caret.
    if (this.control && this.control.value !== text) this.control.value = text;
  }

  readonly #handleInput = (event: Event): void => {
    const control = event.target;
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      this.commit(control.value === '' ? undefined : { text: control.value });
    }
  };

  protected override renderScheme(scheme: TextScheme, invalid: boolean): TemplateResult {
    return html`<label for="control">${this.renderDescription(scheme)}</label>
      ${scheme.textarea ? this.#renderTextarea(scheme, invalid) : this.#renderInput(scheme, invalid)} ${this.#renderCounter(scheme)}`;
  }

  #renderInput(scheme: TextScheme, invalid: boolean): TemplateResult {
    const { disabled, readonly, required } = this.controlState;
    return html`<input
      id="control"
      part="control"
      type="text"
      dir="auto"
      autocomplete="off"
      placeholder=${scheme.placeholder || nothing}
      ?disabled=${disabled}
      ?readonly=${readonly}
      aria-required=${String(required)}
      aria-invalid=${String(invalid)}
      aria-describedby="counter error"
      @input=${this.#handleInput}
      @change=${this.forwardChange}
    />`;
  }

  #renderTextarea(scheme: TextScheme, invalid: boolean): TemplateResult {
    const { disabled, readonly, required } = this.controlState;
    return html`<textarea
      id="control"
      part="control"
      rows="3"
      dir="auto"
      placeholder=${scheme.placeholder || nothing}
      ?disabled=${disabled}
      ?readonly=${readonly}
      aria-required=${String(required)}
      aria-invalid=${String(invalid)}
      aria-describedby="counter error"
      @input=${this.#handleInput}
      @change=${this.forwardChange}
    ></textarea>`;
  }

  #renderCounter({ minLength, maxLength }: TextScheme): TemplateResult | typeof nothing {
    if (minLength === null && maxLength === null) return nothing;
    const length = textLength(this.answer?.text ?? '');
    return html`<p id="counter" part="counter" class="counter">${this.messages.textCounter(length, minLength, maxLength)}</p>`;
  }
}
