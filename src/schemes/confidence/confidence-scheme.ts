import { html, type TemplateResult } from 'lit';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import type { LikertPoint } from '../likert/likert.answer.js';
import { SchemeElement } from '../scheme-element.js';
import { sliderMessages } from '../slider/slider.messages.js';
import { sliderStyles } from '../slider/slider.styles.js';
import { renderSlider } from '../slider/slider-control.js';
import type { ConfidenceAnswer, ConfidenceScheme } from './confidence.answer.js';
import { confidenceDefinition } from './confidence.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * How sure the annotator is (`annotation_type: confidence`), on points or a slider.
 *
 * @tag confidence-scheme
 * @tagname confidence-scheme
 *
 * @csspart group - The whole group of points.
 * @csspart options - The container of the points.
 * @csspart option - One point.
 * @csspart control - The radio button, or the slider.
 * @csspart label - A point's name.
 * @csspart shortcut - The key on a point.
 * @csspart end - What an end of the slider means.
 * @csspart value - The number of the answer, or that there is none.
 */
export class ConfidenceSchemeElement extends SchemeElement<ConfidenceScheme, ConfidenceAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, sliderStyles];

  protected override readonly definition = confidenceDefinition;
  readonly #choice = new ChoiceController<LikertPoint>(this, {
    labels: () => (this.scheme?.scale.kind === 'points' ? this.scheme.scale.labels : []),
    chosen: () => (this.answer?.label === undefined ? [] : [this.answer.label]),
    chooseByKey: (point) => {
      this.commitByShortcut(point && { label: point.name, value: point.value });
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#choice.applyShortcut(key);
  }

  protected override formValue(answer: ConfidenceAnswer): string {
    return String(answer.value);
  }

  protected override renderScheme(scheme: ConfidenceScheme, invalid: boolean): TemplateResult {
    const description = this.renderDescription(scheme);
    if (scheme.scale.kind === 'slider') {
      return html`<label for="control">${description}</label> ${renderSlider({
          ...this.controlState,
          scale: scheme.scale,
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
    return this.#choice.render({
      ...this.controlState,
      invalid,
      description,
      onChoose: ({ name, value }) => {
        this.commit({ label: name, value });
      },
    });
  }
}
