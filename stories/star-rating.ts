/**
 * A scheme type of the page's own, as a host writes it: an element for `annotation_type: stars` and the definition that makes a task use it. It needs
 * nothing of this library but the event and the registry.
 */
import { AnnotationChangeEvent, builtinRegistry, type ChangeDetail, type CustomScheme, type SchemeDefinition } from '../src/index.js';

const MOST = 5;

export const starsDefinition: SchemeDefinition<CustomScheme, number> = {
  type: 'stars',
  tagName: 'star-rating',
  parseAnswer: (value) => (typeof value === 'number' && value >= 1 && value <= MOST ? value : undefined),
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

export const registryWithStars = builtinRegistry.extend(starsDefinition);

export class StarRatingElement extends HTMLElement {
  readonly #fieldset = document.createElement('fieldset');
  readonly #legend = document.createElement('legend');
  readonly #inputs = Array.from({ length: MOST }, (_, index) => this.#star(index + 1));
  #scheme: CustomScheme | undefined;

  constructor() {
    super();
    this.#fieldset.append(this.#legend, ...this.#inputs.map((input) => input.parentElement ?? input));
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(this.#fieldset);
  }

  get scheme(): CustomScheme | undefined {
    return this.#scheme;
  }
  set scheme(scheme: CustomScheme | undefined) {
    this.#scheme = scheme;
    this.#legend.textContent = scheme?.description ?? '';
  }

  get answer(): number | undefined {
    const checked = this.#inputs.findIndex((input) => input.checked);
    return checked === -1 ? undefined : checked + 1;
  }
  set answer(answer: number | undefined) {
    for (const [index, input] of this.#inputs.entries()) input.checked = index + 1 === answer;
  }

  get disabled(): boolean {
    return this.#fieldset.disabled;
  }
  set disabled(disabled: boolean) {
    this.#fieldset.disabled = disabled;
  }

  checkValidity(): boolean {
    return !this.#scheme?.required || this.answer !== undefined;
  }

  #star(count: number): HTMLInputElement {
    const input = document.createElement('input');
    const label = document.createElement('label');
    input.type = 'radio';
    input.name = 'stars';
    label.append(input, `${String(count)} ★ `);
    input.addEventListener('change', () => {
      if (!this.#scheme) return;
      const { name: scheme, type } = this.#scheme;
      const detail: ChangeDetail<'custom', number> = { scheme, type, answer: count, previous: undefined, trigger: 'pointer' };
      this.dispatchEvent(new AnnotationChangeEvent(detail));
    });
    return input;
  }
}
