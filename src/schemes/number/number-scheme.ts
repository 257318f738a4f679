import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { onServer } from '../on-server.js';
import { SchemeElement } from '../scheme-element.js';
import type { NumberAnswer, NumberScheme } from './number.answer.js';
import { numberDefinition, rounded } from './number.definition.js';
import { numberSchemeStyles } from './number-scheme.styles.js';
import { readNumber, writeNumber } from './number-text.js';
import { textSchemeStyles } from '../text/text-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * A number (`annotation_type: number`), written as the language of the page does; arrow keys go up and down by a step. What is no number is
 * kept and said, never dropped.
 *
 * @tag number-scheme
 * @tagname number-scheme
 *
 * @csspart control - The field.
 */
export class NumberSchemeElement extends SchemeElement<NumberScheme, NumberAnswer> {
  static override styles = [...SchemeElement.styles, textSchemeStyles, numberSchemeStyles];

  protected override readonly definition = numberDefinition;

  protected override get control(): HTMLInputElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('input') : null;
  }

  protected override formValue(answer: NumberAnswer): string {
    return answer.value === null ? answer.text : String(answer.value);
  }

  get #language(): string {
    if (onServer) return this.lang || 'en';
    return this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || navigator.language;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { control, answer } = this;
    // What the annotator writes stays as they write it.
    if (control && JSON.stringify(this.#read(control.value)) !== JSON.stringify(answer)) control.value = this.#write(answer);
  }

  #read(text: string): NumberAnswer | undefined {
    if (text.trim() === '') return undefined;
    const value = readNumber(text, this.#language);
    return value === undefined ? { value: null, text } : { value };
  }

  #write(answer: NumberAnswer | undefined): string {
    if (!answer) return '';
    return answer.value === null ? answer.text : writeNumber(answer.value, this.#language);
  }

  readonly #handleInput = (): void => {
    if (this.control) this.commit(this.#read(this.control.value));
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || event.ctrlKey || event.metaKey || event.altKey || this.locked || !this.scheme) return;
    event.preventDefault();
    this.commitByShortcut({ value: stepped(this.scheme, this.answer?.value ?? null, direction) });
  };

  protected override renderScheme(scheme: NumberScheme, invalid: boolean): TemplateResult {
    const { disabled, readonly, required } = this.controlState;
    const value = this.answer?.value ?? null;
    return html`<label for="control">${this.renderDescription(scheme)}</label>
      <input
        id="control"
        part="control"
        type="text"
        role="spinbutton"
        inputmode=${scheme.step !== null && Number.isInteger(scheme.step) && (scheme.min ?? -1) >= 0 ? 'numeric' : 'decimal'}
        autocomplete="off"
        aria-valuemin=${scheme.min ?? nothing}
        aria-valuemax=${scheme.max ?? nothing}
        aria-valuenow=${value ?? nothing}
        aria-valuetext=${value === null ? nothing : writeNumber(value, this.#language)}
        ?disabled=${disabled}
        ?readonly=${readonly}
        aria-required=${String(required)}
        aria-invalid=${String(invalid)}
        aria-describedby="error"
        @input=${this.#handleInput}
        @keydown=${this.#handleKeydown}
        @change=${this.forwardChange}
      />`;
  }
}

/** One step up or down, within the limits; from a number between steps to the next one; where there is none, to the nearer limit or 0. */
function stepped({ min, max, step }: NumberScheme, value: number | null, direction: number): number {
  const size = step ?? 1;
  const base = min ?? 0;
  const places = ((value ?? base) - base) / size;
  const next = direction > 0 ? Math.floor(places + 1e-9) + 1 : Math.ceil(places - 1e-9) - 1;
  const target = value === null ? base : rounded(base + next * size);
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, target));
}
