import type { TemplateResult } from 'lit';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { freeResponseStyles, renderFreeResponse } from '../choice/free-response.js';
import { SchemeElement } from '../scheme-element.js';
import type { RadioAnswer, RadioScheme } from './radio.answer.js';
import { radioAnswer, radioDefinition } from './radio.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * One label of several (`annotation_type: radio`). Arrow keys move within the group, each label's shortcut chooses it, Delete takes the
 * answer back.
 *
 * @tag radio-scheme
 * @tagname radio-scheme
 *
 * @csspart group - The whole group.
 * @csspart options - The container of the labels.
 * @csspart option - One label with its tooltip.
 * @csspart control - The radio button.
 * @csspart label - A label's name.
 * @csspart shortcut - The key on a label.
 * @csspart tooltip - A label's explanation.
 * @csspart free-response - The field for what no label says.
 */
export class RadioSchemeElement extends SchemeElement<RadioScheme, RadioAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, freeResponseStyles];

  protected override readonly definition = radioDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer ? [this.answer.label] : []),
    chooseByKey: (label) => {
      this.commitByShortcut(label && radioAnswer(label, this.answer?.freeResponse));
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#choice.applyShortcut(key);
  }

  /** The value of the label, or the free response where no label is chosen. */
  protected override formValue({ label, value, freeResponse }: RadioAnswer): string {
    return label === '' && freeResponse !== undefined ? freeResponse : String(value);
  }

  protected override renderScheme(scheme: RadioScheme, invalid: boolean): TemplateResult {
    return this.#choice.render({
      ...this.controlState,
      invalid,
      description: this.renderDescription(scheme),
      stacked: scheme.stacked,
      below: renderFreeResponse({
        ...this.controlState,
        label: scheme.freeResponse,
        text: this.answer?.freeResponse,
        onInput: (text) => {
          const label = scheme.labels.find(({ name }) => name === this.answer?.label);
          this.commit(radioAnswer(label, text));
        },
      }),
      onChoose: (label) => {
        this.commit(radioAnswer(label, this.answer?.freeResponse));
      },
    });
  }
}
