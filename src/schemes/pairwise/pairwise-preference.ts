import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { SchemeElement } from '../scheme-element.js';
import { NO_JUSTIFICATION } from './justification.js';
import type { DimensionGrid } from './dimension-grid.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { pairwiseAnswer, pairwiseDefinition } from './pairwise.definition.js';
import { dimensionsAnswer } from './pairwise-dimensions.js';
import { pairwiseMessages } from './pairwise.messages.js';
import { renderPreferenceSlider, syncPreferenceSlider } from './preference-slider.js';
import { renderJustification, syncJustification } from './render-justification.js';
import { renderResponsePair, type ResponsePane } from './response-pair.js';
import { pairwisePreferenceStyles } from './pairwise-preference.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/** The two responses to compare, as text. */
export interface PairwiseResponses {
  readonly a: string;
  readonly b: string;
}

/**
 * Which of two responses is better (`annotation_type: pairwise`): A, B, a tie, both bad, or grades between; on a scale (`mode: scale`) a row of
 * points, or a slider where there are more than a row can hold; a row of labels for each of several dimensions (`mode: multi_dimension`); and why,
 * where the scheme has a `justification`. It shows the responses itself
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
 * @csspart control - The radio button, or the slider.
 * @csspart label - A label's name.
 * @csspart shortcut - The key on a label.
 * @csspart tooltip - A label's explanation.
 * @csspart end - What an end of a slider means.
 * @csspart value - The point that a slider is at.
 * @csspart justification - The reasons with the rationale.
 * @csspart reason - The checkbox of a reason.
 * @csspart rationale - The field for the rationale.
 */
export class PairwisePreferenceElement extends SchemeElement<PairwiseScheme, PairwiseAnswer> {
  static override styles = [...SchemeElement.styles, choiceStyles, ...pairwisePreferenceStyles];

  /** The responses to show, as text. Absent: the page shows them elsewhere, or in the slots. */
  @property({ attribute: false }) responses: PairwiseResponses | undefined = undefined;

  @state() private slotted = false;
  @state() private loadFailed = false;

  protected override readonly definition = pairwiseDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer && !this.scheme?.dimensions ? [this.answer.label] : []),
    chooseByKey: (label) => {
      this.commitByShortcut(pairwiseAnswer(label, this.answer?.justification));
    },
  });

  /** Comes with the first scheme that has dimensions. */
  #dimensions: DimensionGrid | undefined = undefined;
  #loading: Promise<void> | undefined = undefined;

  /** What is to be mended, where that is not the choice. */
  protected override get control(): HTMLElement | null {
    const { control } = this.scheme?.dimensions && this.#dimensions ? this.#dimensions : this.#choice;
    if (!this.hasUpdated || !this.answer || !this.definition.isAnswered(this.answer)) return control;
    const issue = this.issues[0]?.code;
    const wanting = issue === 'too-few' ? 'input[name=reason]' : issue === 'too-short' ? '#rationale' : undefined;
    return wanting === undefined ? control : this.renderRoot.querySelector<HTMLElement>(wanting);
  }

  override applyShortcut(key: string): boolean {
    return (this.scheme?.dimensions ? this.#dimensions : this.#choice)?.applyShortcut(key) ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.scheme?.dimensions) this.#loading ??= this.#loadDimensions();
  }

  /** Waits for the code that a scheme with dimensions needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#loading) return isComplete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  async #loadDimensions(): Promise<void> {
    try {
      const { DimensionGrid } = await import('./dimension-grid.js');
      this.#dimensions = new DimensionGrid(this, {
        dimensions: () => this.scheme?.dimensions ?? [],
        verdicts: () => this.answer?.dimensions,
        compare: (verdicts, byKey) => {
          const answer = dimensionsAnswer(verdicts, this.scheme?.dimensions ?? [], this.answer?.justification);
          if (byKey) this.commitByShortcut(answer);
          else this.commit(answer);
        },
      });
    } catch (error) {
      this.loadFailed = true;
      reportError(error);
    }
    this.requestUpdate();
  }

  /** The label; with a justification or dimensions, the whole answer as JSON. */
  protected override formValue(answer: PairwiseAnswer): string {
    return this.scheme?.justification || this.scheme?.dimensions ? JSON.stringify(answer) : answer.label;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { scheme, answer } = this;
    if (scheme?.slider) syncPreferenceSlider(this.renderRoot, this.#chosenIndex(scheme) ?? scheme.slider.start);
    if (scheme?.justification) syncJustification(this.renderRoot, scheme.justification, answer?.justification);
  }

  readonly #handleSlotChange = (): void => {
    this.slotted = this.querySelector(':scope > [slot="a"], :scope > [slot="b"]') !== null;
  };

  readonly #choose = (label: PairwiseLabel | undefined): void => {
    this.commit(pairwiseAnswer(label, this.answer?.justification));
  };

  #chosenIndex({ labels }: PairwiseScheme): number | undefined {
    const index = labels.findIndex(({ name }) => name === this.answer?.label);
    return index < 0 ? undefined : index;
  }

  protected override renderScheme(scheme: PairwiseScheme, invalid: boolean): TemplateResult {
    const panes = [this.#responsePane('a', this.messages.responseA), this.#responsePane('b', this.messages.responseB)];
    const description = this.renderDescription(scheme);
    const choice = scheme.dimensions
      ? this.#renderDimensions(invalid, description)
      : scheme.slider
        ? this.#renderSlider(scheme, scheme.slider.start, invalid, description)
        : this.#choice.render({ ...this.controlState, invalid, description, onChoose: this.#choose });
    return html`${renderResponsePair(panes, !this.responses && !this.slotted)} ${choice} ${this.#renderJustification(scheme)}`;
  }

  #renderDimensions(invalid: boolean, description: TemplateResult): TemplateResult {
    if (this.#dimensions) return this.#dimensions.render({ ...this.controlState, invalid, description });
    return html`<p id="description">${description}</p>
      ${this.loadFailed ? html`<p part="note">${this.#texts.notLoaded}</p>` : nothing}`;
  }

  #renderSlider(scheme: PairwiseScheme, start: number, invalid: boolean, description: TemplateResult): TemplateResult {
    return renderPreferenceSlider({
      ...this.controlState,
      labels: scheme.labels,
      chosen: this.#chosenIndex(scheme),
      start,
      description,
      invalid,
      notPlaced: this.#texts.notPlaced,
      onMove: (index) => {
        this.#choose(scheme.labels[index]);
      },
      onConfirm: (index) => {
        this.#choose(scheme.labels[index]);
        this.forwardChange();
      },
    });
  }

  #renderJustification({ labels, dimensions, justification: scheme }: PairwiseScheme): TemplateResult | typeof nothing {
    if (!scheme) return nothing;
    const { messages, answer } = this;
    return renderJustification({
      ...this.controlState,
      scheme,
      justification: answer?.justification,
      messages,
      texts: this.#texts,
      onInput: (change) => {
        const justification = change(this.answer?.justification ?? NO_JUSTIFICATION);
        const label = labels.find(({ name }) => name === this.answer?.label);
        this.commit(
          dimensions ? dimensionsAnswer(this.answer?.dimensions ?? {}, dimensions, justification) : pairwiseAnswer(label, justification),
        );
      },
    });
  }

  get #texts() {
    return this.messages.schemes?.pairwise ?? pairwiseMessages;
  }

  #responsePane(side: 'a' | 'b', heading: string): ResponsePane {
    return {
      side,
      heading,
      content: html`<slot name=${side} @slotchange=${this.#handleSlotChange}>${this.responses?.[side] ?? nothing}</slot>`,
    };
  }
}
