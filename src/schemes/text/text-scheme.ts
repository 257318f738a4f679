import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ownValue } from '../../core/json.js';
import { SchemeElement } from '../scheme-element.js';
import { textLength, type TextAnswer, type TextScheme } from './text.answer.js';
import { textDefinition, textIssues, textsAnswer } from './text.definition.js';
import { textSchemeStyles } from './text-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * Free text (`annotation_type: text`): one line, or several with `textarea: true`; one field, or several with names. Text beyond a limit is kept
 * and said, never cut off.
 *
 * @tag text-scheme
 * @tagname text-scheme
 *
 * @csspart group - All fields, where there are several.
 * @csspart label - The name of a field.
 * @csspart control - The input or textarea.
 * @csspart counter - The length, where the text has limits.
 */
export class TextSchemeElement extends SchemeElement<TextScheme, TextAnswer> {
  static override styles = [...SchemeElement.styles, textSchemeStyles];

  protected override readonly definition = textDefinition;

  /** The first field that something is wrong with, else the first. */
  protected override get control(): HTMLElement | null {
    const fields = this.hasUpdated ? this.#fields : [];
    const { scheme } = this;
    const { required } = this.controlState;
    return fields.find(({ value }) => scheme && textIssues({ ...scheme, required }, value).length > 0) ?? fields[0] ?? null;
  }

  /** The text; of several fields, the answer as JSON. */
  protected override formValue(answer: TextAnswer): string {
    return answer.texts ? JSON.stringify(answer) : answer.text;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#fields.forEach((field, index) => {
      const text = this.#textAt(index);
      // Setting the value it has already would move the caret.
      if (field.value !== text) field.value = text;
    });
  }

  get #fields(): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  }

  #textAt(index: number): string {
    const { answer } = this;
    const { fields = [] } = this.scheme ?? {};
    return (fields.length > 1 ? ownValue(answer?.texts ?? {}, fields[index] ?? '') : answer?.text) ?? '';
  }

  readonly #handleInput = (): void => {
    const { fields = [] } = this.scheme ?? {};
    const texts = this.#fields.map(({ value }) => value);
    const [text = ''] = texts;
    if (fields.length > 1) this.commit(textsAnswer(fields, (field) => texts[fields.indexOf(field)]));
    else this.commit(text === '' ? undefined : { text });
  };

  protected override renderScheme(scheme: TextScheme, invalid: boolean): TemplateResult {
    const { fields = [] } = scheme;
    const description = this.renderDescription(scheme);
    if (fields.length === 0) return html`<label for="control-0">${description}</label> ${this.#renderField(scheme, 0, invalid)}`;
    return html`<fieldset part="group" aria-describedby="error">
      <legend>${description}</legend>
      ${fields.map(
        (field, index) =>
          html`<label for="control-${index}" part="label" class="name" dir="auto">${field}</label>
            ${this.#renderField(scheme, index, invalid)}`,
      )}
    </fieldset>`;
  }

  #renderField(scheme: TextScheme, index: number, invalid: boolean): TemplateResult {
    const { disabled, readonly, required } = this.controlState;
    const isWrong = invalid && (!scheme.fields || textIssues({ ...scheme, required }, this.#textAt(index)).length > 0);
    const placeholder = scheme.placeholder || nothing;
    const described = `counter-${String(index)} error`;
    const field = scheme.textarea
      ? html`<textarea
          id="control-${index}"
          part="control"
          rows="3"
          dir="auto"
          placeholder=${placeholder}
          ?disabled=${disabled}
          ?readonly=${readonly}
          aria-required=${String(required)}
          aria-invalid=${String(isWrong)}
          aria-describedby=${described}
          @input=${this.#handleInput}
          @change=${this.forwardChange}
        ></textarea>`
      : html`<input
          id="control-${index}"
          part="control"
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder=${placeholder}
          ?disabled=${disabled}
          ?readonly=${readonly}
          aria-required=${String(required)}
          aria-invalid=${String(isWrong)}
          aria-describedby=${described}
          @input=${this.#handleInput}
          @change=${this.forwardChange}
        />`;
    return html`${field} ${this.#renderCounter(scheme, index)}`;
  }

  #renderCounter({ minLength, maxLength, counted }: TextScheme, index: number): TemplateResult | typeof nothing {
    if (minLength === null && maxLength === null && !counted) return nothing;
    const length = textLength(this.#textAt(index));
    return html`<p id="counter-${index}" part="counter" class="counter">${this.messages.textCounter(length, minLength, maxLength)}</p>`;
  }
}
