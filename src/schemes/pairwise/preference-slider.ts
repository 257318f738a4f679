/**
 * A scale between two responses as a slider, for more points than a row can hold. It holds no state; the element that renders it does. The
 * native slider moves between the indexes of the points, so that every point can be reached by one key press after the other.
 */
import { css, html, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';

export interface PreferenceSlider {
  readonly labels: readonly Label[];
  /** The index of the chosen label; `undefined` while there is no answer. */
  readonly chosen: number | undefined;
  /** The index at which it rests without an answer. */
  readonly start: number;
  readonly description: TemplateResult;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Said while there is no answer. */
  readonly notPlaced: string;
  readonly onMove: (index: number) => void;
  /** The annotator leaves it where it rests. */
  readonly onConfirm: (index: number) => void;
  readonly onChange: () => void;
}

export function renderPreferenceSlider(slider: PreferenceSlider): TemplateResult {
  const { labels, chosen, start, onMove, onConfirm } = slider;
  const index = chosen ?? start;
  const place = chosen === undefined ? slider.notPlaced : shownName(labels[chosen]);
  const confirm = () => {
    if (chosen === undefined && !slider.readonly) onConfirm(index);
  };
  return html`<fieldset part="group" role="group" aria-labelledby="description" ?disabled=${slider.disabled}>
    <legend id="description">${slider.description}</legend>
    <div class="scale">
      <span part="end" class="end" dir="auto">${shownName(labels[0])}</span>
      <input
        type="range"
        part="control"
        class="slider"
        min="0"
        max=${labels.length - 1}
        step="1"
        .value=${String(index)}
        aria-labelledby="description"
        aria-describedby="error"
        aria-valuetext=${place}
        aria-invalid=${String(slider.invalid)}
        aria-readonly=${String(slider.readonly)}
        ?data-unanswered=${chosen === undefined}
        ?data-readonly=${slider.readonly}
        @input=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          if (!slider.readonly) {
            onMove(Number(event.target.value));
            return;
          }
          // A native slider knows no read-only state.
          event.target.value = String(index);
          event.stopPropagation();
        }}
        @change=${slider.onChange}
        @click=${confirm}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          confirm();
        }}
      />
      <span part="end" class="end" dir="auto">${shownName(labels.at(-1))}</span>
    </div>
    <p part="value" class="place" dir="auto" aria-hidden="true">${place}</p>
  </fieldset>`;
}

function shownName(label: Label | undefined): string {
  return label?.shownName ?? label?.name ?? '';
}

/** Makes the slider show the chosen point, whatever the annotator's hand has made of it since. */
export function syncPreferenceSlider(root: ParentNode, index: number): void {
  const slider = root.querySelector<HTMLInputElement>('.slider');
  if (slider) slider.value = String(index);
}

export const preferenceSliderStyles = css`
  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .slider {
    flex: 1 1 12em;
    inline-size: auto;
    block-size: 1.5em;
  }
  .slider:focus-visible {
    outline: 2px solid var(--_annotation-focus);
    outline-offset: 2px;
  }
  .slider[data-unanswered] {
    accent-color: var(--_annotation-muted);
    opacity: 0.7;
  }
  .slider[data-readonly] {
    pointer-events: none;
  }
  .place {
    margin: 0.25em 0 0;
    font-weight: 600;
  }
  @container (inline-size < 30em) {
    .scale > input {
      flex: 1 1 100%;
      order: -1;
      max-inline-size: none;
    }
    .scale > .end {
      flex: 1;
    }
    .scale > input ~ .end {
      text-align: end;
    }
  }
`;
