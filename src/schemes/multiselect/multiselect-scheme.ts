import type { TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { freeResponseStyles, renderFreeResponse } from '../choice/free-response.js';
import { SchemeElement } from '../scheme-element.js';
import type { MultiselectAnswer, MultiselectScheme } from './multiselect.answer.js';
import { multiselectAnswer, multiselectDefinition } from './multiselect.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * Any number of labels (`annotation_type: multiselect`). Space chooses a label and takes it back, as its shortcut does; Delete takes all back.
 *
 * @tag multiselect-scheme
 * @tagname multiselect-scheme
 *
 * @csspart group - The whole group.
 * @csspart options - The container of the labels.
 * @csspart option - One label with its tooltip.
 * @csspart control - The checkbox.
 * @csspart label - A label's name.
 * @csspart shortcut - The key on a label.
 * @csspart tooltip - A label's explanation.
 * @csspart free-response - The field for what no label says.
 */
export class MultiselectSchemeElement extends SchemeElement<MultiselectScheme, MultiselectAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, freeResponseStyles];

  protected override readonly definition = multiselectDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => this.answer?.labels ?? [],
    chooseByKey: (label) => {
      if (this.scheme) this.commitByShortcut(label && this.#toggled(this.scheme, label));
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#choice.applyShortcut(key);
  }

  protected override formValue(answer: MultiselectAnswer): string {
    return JSON.stringify(answer);
  }

  protected override renderScheme(scheme: MultiselectScheme, invalid: boolean): TemplateResult {
    return this.#choice.render({
      ...this.controlState,
      several: true,
      invalid,
      description: this.renderDescription(scheme),
      stacked: scheme.stacked,
      below: renderFreeResponse({
        ...this.controlState,
        label: scheme.freeResponse,
        text: this.answer?.freeResponse,
        onInput: (text) => {
          this.commit(multiselectAnswer(scheme, new Set(this.answer?.labels), text));
        },
      }),
      onChoose: (label) => {
        this.commit(this.#toggled(scheme, label));
      },
    });
  }

  #toggled(scheme: MultiselectScheme, { name }: Label): MultiselectAnswer | undefined {
    const chosen = new Set(this.answer?.labels);
    const wasChosen = chosen.delete(name);
    if (!wasChosen && scheme.single) chosen.clear();
    if (!wasChosen) chosen.add(name);
    return multiselectAnswer(scheme, chosen, this.answer?.freeResponse);
  }
}
