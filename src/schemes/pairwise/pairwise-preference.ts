import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LONG_TEXT } from '../../media/long-text-length.js';
import { ChoiceController } from '../choice/choice-controller.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { SchemeElement } from '../scheme-element.js';
import { textLength } from '../text/text.answer.js';
import { LazyPart } from '../lazy-part.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { pairwiseAnswer, pairwiseDefinition } from './pairwise.definition.js';
import { notLoaded } from './not-loaded.js';
import type { ResponsePanes } from './evidence.js';
import type { PairwiseExtras } from './pairwise-extras.js';
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
 * @csspart evidence - The words that are marked, with what adds to them.
 * @csspart mark - The button that marks what is selected.
 * @csspart note - What is said where a scale or the reasons could not be loaded.
 */
export class PairwisePreferenceElement extends SchemeElement<PairwiseScheme, PairwiseAnswer> {
  static override properties: PropertyDeclarations = {
    responses: { attribute: false },
    slotted: { state: true },
  };
  static override styles = [...SchemeElement.styles, choiceStyles, ...pairwisePreferenceStyles];

  /** The responses to show, as text. Absent: the page shows them elsewhere, or in the slots. */
  responses: PairwiseResponses | undefined = undefined;

  private slotted = false;
  #shown: ResponsePanes | undefined;

  protected override readonly definition = pairwiseDefinition;
  readonly #choice = new ChoiceController(this, {
    labels: () => this.scheme?.labels ?? [],
    chosen: () => (this.answer && !this.scheme?.dimensions ? [this.answer.label] : []),
    chooseByKey: (label) => {
      this.commitByShortcut(pairwiseAnswer(label, this.answer?.justification));
    },
  });

  readonly #choose = (label: PairwiseLabel | undefined): void => {
    this.commit(pairwiseAnswer(label, this.answer?.justification));
  };
  readonly #extras = new LazyPart<PairwiseExtras>(
    this,
    async () => {
      const { PairwiseExtras } = await import('./pairwise-extras.js');
      return new PairwiseExtras(this, {
        issue: () => (this.answer && this.definition.isAnswered(this.answer) ? this.issues[0]?.code : undefined),
        lengthOf: textLength,
        choose: this.#choose,
        panes: () => this.#shown,
        change: (parts, byKey) => {
          const answer = this.scheme && this.definition.parseAnswer({ label: '', ...this.answer, ...parts }, this.scheme);
          if (byKey) this.commitByShortcut(answer);
          else this.commit(answer);
        },
      });
    },
    ({ styles }) => styles,
  );

  readonly #long = new LazyPart(this, async () => {
    const { LongResponses } = await import('./long-responses.js');
    return new LongResponses();
  });

  protected override get control(): HTMLElement | null {
    return (this.hasUpdated ? this.#extras.value?.control : undefined) ?? this.#choice.control;
  }

  override applyShortcut(key: string): boolean {
    const isOfExtras = this.#extras.value?.applyShortcut(key) ?? false;
    return isOfExtras || (!this.scheme?.dimensions && this.#choice.applyShortcut(key));
  }

  /**
   * Tells where the page shows the responses, for schemes that have words of them marked (`justification.evidence`). To be called again when another
   * item is shown, or its text in another way. Not needed for `responses`.
   */
  responsesShown(panes: ResponsePanes | undefined): void {
    this.#shown = panes;
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { slider, dimensions, justification, labels = [] } = this.scheme ?? {};
    if (slider ?? dimensions ?? justification ?? labels[4]) this.#extras.need();
    const { a = '', b = '' } = this.responses ?? {};
    if (a.length >= LONG_TEXT || b.length >= LONG_TEXT) this.#long.need();
  }

  /** Waits for the code that the scheme needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#extras.loading;
    await this.#long.loading;
    return super.getUpdateComplete();
  }

  /** The label; with a justification or dimensions, the whole answer as JSON. */
  protected override formValue(answer: PairwiseAnswer): string {
    return this.scheme?.justification || this.scheme?.dimensions ? JSON.stringify(answer) : answer.label;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#extras.value?.end();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.scheme) this.#extras.value?.sync(this.scheme);
  }

  readonly #handleSlotChange = (): void => {
    this.slotted = this.querySelector(':scope > [slot="a"], :scope > [slot="b"]') !== null;
  };

  protected override renderScheme(scheme: PairwiseScheme, invalid: boolean): TemplateResult {
    const panes = [this.#responsePane('a', this.messages.responseA), this.#responsePane('b', this.messages.responseB)];
    const state = { ...this.controlState, invalid, description: this.renderDescription(scheme) };
    const { value: extras, failed } = this.#extras;
    const isRow = !scheme.slider && !scheme.dimensions;
    return html`${renderResponsePair(panes, !this.responses && !this.slotted)}
    ${isRow ? this.#choice.render({ ...state, isScale: extras?.isScale(scheme), onChoose: this.#choose }) : (extras?.renderChoice(scheme, state) ?? html`<p id="description">${state.description}</p>`)}
    ${extras?.renderJustification(scheme, state) ?? nothing}
    ${failed ? html`<p part="note">${this.messages.schemes?.pairwise?.notLoaded ?? notLoaded}</p>` : nothing}`;
  }

  #responsePane(side: 'a' | 'b', heading: string): ResponsePane {
    const text = this.responses?.[side] ?? '';
    return {
      side,
      heading,
      content: html`<slot name=${side} @slotchange=${this.#handleSlotChange}>${this.#long.value?.content(side, text) ?? text}</slot>`,
    };
  }
}
