import type { TemplateResult } from 'lit';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { scaleEndStyles } from '../choice/scale.styles.js';
import { SchemeElement } from '../scheme-element.js';
import type { LikertAnswer, LikertScheme } from './likert.answer.js';
import { likertAnswer, likertDefinition } from './likert.definition.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * One point of a scale (`annotation_type: likert`): between two ends that say what they mean, or with a label for each point. Arrow keys move
 * along the scale, each point's shortcut chooses it, Delete takes the answer back.
 *
 * @tag likert-scheme
 * @tagname likert-scheme
 *
 * @csspart group - The whole scale.
 * @csspart options - The container of the points.
 * @csspart option - One point with its tooltip.
 * @csspart control - The radio button.
 * @csspart label - A point's name or number.
 * @csspart end - What an end of the scale means.
 * @csspart shortcut - The key on a point.
 * @csspart tooltip - A point's explanation.
 */
export class LikertSchemeElement extends SchemeElement<LikertScheme, LikertAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, scaleEndStyles];

  protected override readonly definition = likertDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer ? [this.answer.label] : []),
    chooseByKey: (point) => {
      this.commitByShortcut(point && likertAnswer(point));
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#choice.applyShortcut(key);
  }

  protected override formValue(answer: LikertAnswer): string {
    return String(answer.value);
  }

  protected override renderScheme(scheme: LikertScheme, invalid: boolean): TemplateResult {
    return this.#choice.render({
      ...this.controlState,
      invalid,
      description: this.renderDescription(scheme),
      ends: {
        first: unlessSaid(scheme.minLabel, scheme.labels.at(0)?.name),
        last: unlessSaid(scheme.maxLabel, scheme.labels.at(-1)?.name),
      },
      onChoose: (point) => {
        this.commit(likertAnswer(point));
      },
    });
  }
}

/** What an end means, unless the point there says so itself. */
function unlessSaid(end: string, point = ''): string {
  return point.toLowerCase().includes(end.toLowerCase()) ? '' : end;
}
