import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { SchemeElement } from '../scheme-element.js';
import { NO_JUSTIFICATION } from './justification.js';
import type { DimensionGrid } from './dimension-grid.js';
import { LazyPart } from './lazy-part.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { pairwiseAnswer, pairwiseDefinition } from './pairwise.definition.js';
import { dimensionsAnswer } from './pairwise-dimensions.js';
import { pairwiseMessages } from './pairwise.messages.js';
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
 * where the scheme has a `justification`. It shows the responses itself when it is given `responses` or content in the slots `a` and `b`; else
 * only the choice.
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

  protected override readonly definition = pairwiseDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer && !this.scheme?.dimensions ? [this.answer.label] : []),
    chooseByKey: (label) => {
      this.commitByShortcut(pairwiseAnswer(label, this.answer?.justification));
    },
  });

  readonly #dimensions = new LazyPart<DimensionGrid>(this, {
    load: async () => this.#dimensionGrid((await import('./dimension-grid.js')).DimensionGrid),
    styles: ({ styles }) => [styles],
  });
  readonly #slider = new LazyPart(this, {
    load: () => import('./preference-slider.js'),
    styles: ({ preferenceSliderStyles }) => [preferenceSliderStyles],
  });
  readonly #justification = new LazyPart(this, {
    load: () => import('./render-justification.js'),
    styles: ({ justificationStyles }) => [justificationStyles],
  });

  /** What is to be mended, where that is not the choice. */
  protected override get control(): HTMLElement | null {
    const { control } = (this.scheme?.dimensions && this.#dimensions.value) || this.#choice;
    if (!this.hasUpdated || !this.answer || !this.definition.isAnswered(this.answer)) return control;
    const issue = this.issues[0]?.code;
    const wanting = issue === 'too-few' ? 'input[name=reason]' : issue === 'too-short' ? '#rationale' : undefined;
    return wanting === undefined ? control : this.renderRoot.querySelector<HTMLElement>(wanting);
  }

  override applyShortcut(key: string): boolean {
    return (this.scheme?.dimensions ? this.#dimensions.value : this.#choice)?.applyShortcut(key) ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { scheme } = this;
    if (scheme?.dimensions) this.#dimensions.need();
    if (scheme?.slider) this.#slider.need();
    if (scheme?.justification) this.#justification.need();
  }

  /** Waits for the code that the scheme needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const loading = this.#parts.flatMap((part) => part.loading ?? []);
    if (loading.length === 0) return isComplete;
    await Promise.all(loading);
    return super.getUpdateComplete();
  }

  get #parts(): readonly { readonly loading: Promise<void> | undefined; readonly failed: boolean }[] {
    return [this.#dimensions, this.#slider, this.#justification];
  }

  #dimensionGrid(Grid: typeof DimensionGrid): DimensionGrid {
    return new Grid(this, {
      dimensions: () => this.scheme?.dimensions ?? [],
      verdicts: () => this.answer?.dimensions,
      compare: (verdicts, byKey) => {
        const answer = dimensionsAnswer(verdicts, this.scheme?.dimensions ?? [], this.answer?.justification);
        if (byKey) this.commitByShortcut(answer);
        else this.commit(answer);
      },
    });
  }

  /** The label; with a justification or dimensions, the whole answer as JSON. */
  protected override formValue(answer: PairwiseAnswer): string {
    return this.scheme?.justification || this.scheme?.dimensions ? JSON.stringify(answer) : answer.label;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { scheme, answer } = this;
    if (scheme?.slider) this.#slider.value?.syncPreferenceSlider(this.renderRoot, this.#chosenIndex(scheme) ?? scheme.slider.start);
    if (scheme?.justification) this.#justification.value?.syncJustification(this.renderRoot, scheme.justification, answer?.justification);
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
      ? this.#dimensions.value?.render({ ...this.controlState, invalid, description })
      : scheme.slider
        ? this.#renderSlider(scheme, scheme.slider.start, invalid, description)
        : this.#choice.render({ ...this.controlState, invalid, description, onChoose: this.#choose });
    return html`${renderResponsePair(panes, !this.responses && !this.slotted)} ${choice ?? html`<p id="description">${description}</p>`}
    ${this.#renderJustification(scheme)}
    ${this.#parts.some(({ failed }) => failed) ? html`<p part="note">${this.#texts.notLoaded}</p>` : nothing}`;
  }

  #renderSlider(scheme: PairwiseScheme, start: number, invalid: boolean, description: TemplateResult): TemplateResult | undefined {
    return this.#slider.value?.renderPreferenceSlider({
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

  #renderJustification({ labels, dimensions, justification: scheme }: PairwiseScheme): TemplateResult | undefined {
    if (!scheme) return undefined;
    const { messages, answer } = this;
    return this.#justification.value?.renderJustification({
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
