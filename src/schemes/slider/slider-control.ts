/**
 * A native range control that tells an answer from a thumb that only rests somewhere: until it is moved, clicked, or confirmed with the space bar,
 * there is no answer, and that is shown and said. It holds no state; the scheme element that renders it does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { SliderMessages } from './slider.messages.js';
import type { SliderScale } from './slider-scale.js';

export interface SliderControl {
  readonly scale: SliderScale;
  readonly value: number | undefined;
  readonly texts: SliderMessages;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** `undefined`: the annotator takes the answer back. */
  readonly onValue: (value: number | undefined, byKey: boolean) => void;
  readonly onChange: () => void;
}

export function renderSlider(control: SliderControl): TemplateResult {
  const { scale, value, texts } = control;
  return html`<div class="scale">
    ${renderEnd('end-first', scale.minLabel)}
    <input
      id="control"
      part="control"
      type="range"
      class=${value === undefined ? 'resting' : ''}
      min=${scale.min}
      max=${scale.max}
      step=${scale.step}
      .value=${String(value ?? scale.start)}
      ?disabled=${control.disabled}
      aria-readonly=${String(control.readonly)}
      aria-required=${String(control.required)}
      aria-invalid=${String(control.invalid)}
      aria-valuetext=${value === undefined ? texts.resting(scale.start) : nothing}
      aria-describedby=${describedBy(scale)}
      @pointerdown=${control.readonly ? keep : nothing}
      @keydown=${(event: KeyboardEvent) => {
        handleKey(event, control);
      }}
      @input=${(event: Event) => {
        handleMove(event, control);
      }}
      @click=${(event: Event) => {
        handleMove(event, control);
      }}
      @change=${control.onChange}
    />
    ${renderEnd('end-last', scale.maxLabel)}
    <output part="value" class="value" for="control">${renderValue(control)}</output>
  </div>`;
}

function renderValue({ value, scale, texts }: SliderControl): TemplateResult | string | typeof nothing {
  if (value === undefined) return html`<span class="unanswered">${texts.unanswered}</span>`;
  return scale.showValue ? String(value) : nothing;
}

function renderEnd(id: string, text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span id=${id} part="end" class="end" dir="auto">${text}</span>`;
}

function describedBy({ minLabel, maxLabel }: SliderScale): string {
  return [minLabel === '' ? '' : 'end-first', maxLabel === '' ? '' : 'end-last', 'error'].filter((id) => id !== '').join(' ');
}

function keep(event: Event): void {
  event.preventDefault();
}

function handleMove(event: Event, { onValue, readonly }: SliderControl): void {
  if (!readonly && event.target instanceof HTMLInputElement) onValue(event.target.valueAsNumber, false);
}

function handleKey(event: KeyboardEvent, { onValue, readonly, value }: SliderControl): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
  if (readonly) {
    if (event.key !== 'Tab' && event.key !== 'Enter') event.preventDefault();
  } else if (event.key === ' ') {
    event.preventDefault();
    onValue(event.target.valueAsNumber, true);
  } else if ((event.key === 'Delete' || event.key === 'Backspace') && value !== undefined) {
    event.preventDefault();
    onValue(undefined, true);
  }
}
