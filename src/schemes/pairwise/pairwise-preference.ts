import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { SchemeElement } from '../scheme-element.js';
import type { PairwiseAnswer, PairwiseScheme } from './pairwise.answer.js';
import { pairwiseAnswer, pairwiseDefinition } from './pairwise.definition.js';
import { renderResponsePair, type ResponsePane } from './response-pair.js';
import { pairwisePreferenceStyles } from './pairwise-preference.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/** The two responses to compare, as text. */
export interface PairwiseResponses {
  readonly a: string;
  readonly b: string;
}

/**
 * Which of two responses is better (`annotation_type: pairwise`): A, B, a tie, both bad, or grades between. It shows the responses itself
 * when it is given `responses` or content in the slots `a` and `b`; else only the choice.
 *
 * @tag pairwise-preference
 * @tagname pairwise-preference
 *
 * @slot a - The first response, in place of `responses.a`.
 * @slot b - The second response, in place of `responses.b`.
 *
 * @csspart responses - The container of both responses.
 * @csspart response - One response with its heading.
 * @csspart response-text - The text of a response.
 * @csspart group - The whole group of labels.
 * @csspart options - The container of the labels.
 * @csspart option - One label with its tooltip.
 * @csspart control - The radio button.
 * @csspart label - A label's name.
 * @csspart shortcut - The key on a label.
 * @csspart tooltip - A label's explanation.
 */
export class PairwisePreferenceElement extends SchemeElement<PairwiseScheme, PairwiseAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, ...pairwisePreferenceStyles];

  /** The responses to show, as text. Absent: the page shows them elsewhere, or in the slots. */
  @property({ attribute: false }) responses: PairwiseResponses | undefined = undefined;

  @state() private slotted = false;

  protected override readonly definition = pairwiseDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer ? [this.answer.label] : []),
    chooseByKey: (label) => {
      this.commitByShortcut(label && pairwiseAnswer(label));
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#choice.applyShortcut(key);
  }

  protected override formValue(answer: PairwiseAnswer): string {
    return answer.label;
  }

  readonly #handleSlotChange = (): void => {
    this.slotted = this.querySelector(':scope > [slot="a"], :scope > [slot="b"]') !== null;
  };

  protected override renderScheme(scheme: PairwiseScheme, invalid: boolean): TemplateResult {
    const choice = this.#choice.render({
      ...this.controlState,
      invalid,
      description: this.renderDescription(scheme),
      onChoose: (label) => {
        this.commit(pairwiseAnswer(label));
      },
    });
    const panes = [this.#responsePane('a', this.messages.responseA), this.#responsePane('b', this.messages.responseB)];
    return html`${renderResponsePair(panes, !this.responses && !this.slotted)} ${choice}`;
  }

  #responsePane(side: 'a' | 'b', heading: string): ResponsePane {
    return {
      side,
      heading,
      content: html`<slot name=${side} @slotchange=${this.#handleSlotChange}>${this.responses?.[side] ?? nothing}</slot>`,
    };
  }
}
