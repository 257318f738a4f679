import { html, type TemplateResult } from 'lit';
import { SchemeElement } from '../scheme-element.js';
import type { SliderAnswer, SliderScheme } from './slider.answer.js';
import { sliderDefinition } from './slider.definition.js';
import { sliderMessages } from './slider.messages.js';
import { sliderStyles } from './slider.styles.js';
import { renderSlider } from './slider-control.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * A number on a range (`annotation_type: slider`). A thumb that nobody has moved is no answer: a click on it or the space bar makes its place
 * one, Delete takes it back.
 *
 * @tag slider-scheme
 * @tagname slider-scheme
 *
 * @csspart control - The slider.
 * @csspart end - What an end means.
 * @csspart value - The number of the answer, or that there is none.
 */
export class SliderSchemeElement extends SchemeElement<SliderScheme, SliderAnswer> {
  static override styles = [...SchemeElement.styles, sliderStyles];

  protected override readonly definition = sliderDefinition;

  protected override get control(): HTMLInputElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('input') : null;
  }

  protected override formValue(answer: SliderAnswer): string {
    return String(answer.value);
  }

  protected override renderScheme(scheme: SliderScheme, invalid: boolean): TemplateResult {
    return html`<label for="control">${this.renderDescription(scheme)}</label> ${renderSlider({
        ...this.controlState,
        scale: scheme,
        value: this.answer?.value,
        texts: this.messages.schemes?.slider ?? sliderMessages,
        invalid,
        onValue: (value, byKey) => {
          const answer = value === undefined ? undefined : { value };
          if (byKey) this.commitByShortcut(answer);
          else this.commit(answer);
        },
      })}`;
  }
}
