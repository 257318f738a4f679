/**
 * What only some comparisons have: a slider, a grid of dimensions, a justification. It comes with the first scheme that needs one of them. The answer
 * is the element's; this renders it and says what the annotator makes of it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { SchemeTexts } from '../../locales/messages.js';
import { scaleEndStyles, scaleStyles } from '../choice/scale.styles.js';
import { ratingGridStyles } from '../grid/rating-grid.styles.js';
import type { GridElement } from '../grid/rating-grid-controller.js';
import { DimensionGrid } from './dimension-grid.js';
import { EvidenceMarking, evidenceStyles } from './evidence-marking.js';
import { evidenceMessages } from './evidence.messages.js';
import type { ResponsePanes } from './evidence.js';
import type { Justification } from './justification.js';
import type { PairwiseAnswer, PairwiseLabel, PairwiseScheme } from './pairwise.answer.js';
import { pairwiseMessages, type PairwiseMessages } from './pairwise.messages.js';
import { preferenceSliderStyles, renderPreferenceSlider, syncPreferenceSlider } from './preference-slider.js';
import { justificationStyles, renderJustification, syncJustification } from './render-justification.js';

type GridState = Parameters<DimensionGrid['render']>[0];

/** What the controls have to reflect. */
export type ExtrasState = Omit<GridState, 'invalid' | 'description'>;

/** What is public of the element. */
type ExtrasElement = GridElement & {
  readonly scheme: PairwiseScheme | undefined;
  readonly answer: PairwiseAnswer | undefined;
  readonly messages: SchemeTexts;
  readonly responses: unknown;
};

/** What is the element's own business. What it is asked for here it has anyway, so that this brings nothing along twice. */
export interface ExtrasHost {
  /** The code of the issue that the answer has now. */
  readonly issue: () => string | undefined;
  readonly lengthOf: (text: string) => number;
  readonly choose: (label: PairwiseLabel | undefined) => void;
  /**
   * The annotator compared the responses in a dimension, justified the choice, or took that back; by a key where no native control has fired
   * `input` and `change`.
   */
  readonly change: (parts: { readonly dimensions: unknown } | { readonly justification: Justification }, byKey?: boolean) => void;
  /** Where the page shows the responses; `undefined` where it has not said. */
  readonly panes: () => ResponsePanes | undefined;
}

export class PairwiseExtras {
  readonly styles = [scaleStyles, scaleEndStyles, preferenceSliderStyles, justificationStyles, evidenceStyles, ratingGridStyles];
  readonly #element: ExtrasElement;
  readonly #host: ExtrasHost;
  readonly #grid: DimensionGrid;
  readonly #evidence: EvidenceMarking;

  constructor(element: ExtrasElement, host: ExtrasHost) {
    this.#element = element;
    this.#host = host;
    this.#grid = new DimensionGrid(element, {
      dimensions: () => element.scheme?.dimensions ?? [],
      verdicts: () => element.answer?.dimensions,
      compare: (dimensions, byKey) => {
        host.change({ dimensions }, byKey);
      },
    });
    this.#evidence = new EvidenceMarking({
      panes: () => host.panes() ?? ownPanes(element),
      evidence: () => element.answer?.justification?.evidence ?? [],
      mark: (evidence) => {
        this.#justify(({ reasons, rationale }) => ({ reasons, rationale, ...(evidence.length > 0 && { evidence }) }));
      },
      requestUpdate: () => {
        element.requestUpdate();
      },
    });
  }

  get #texts(): PairwiseMessages {
    return this.#element.messages.schemes?.pairwise ?? pairwiseMessages;
  }

  /** The control that is to be mended, where it is not that of the choice. */
  get control(): HTMLElement | null {
    const issue = this.#host.issue();
    const wanting = issue === 'too-few' ? 'input[name=reason]' : issue === 'too-short' ? '#rationale' : undefined;
    if (wanting !== undefined) return this.#element.renderRoot.querySelector<HTMLElement>(wanting);
    return this.#element.scheme?.dimensions ? this.#grid.control : null;
  }

  applyShortcut(key: string): boolean {
    if (this.#element.scheme?.justification?.evidence && this.#evidence.applyShortcut(key)) return true;
    return this.#element.scheme?.dimensions !== undefined && this.#grid.applyShortcut(key);
  }

  /** Whether the labels go in steps from one response to the other, and are few enough for a row. */
  isScale({ labels }: PairwiseScheme): boolean {
    return labels.length >= 5 && labels.length <= 9 && labels[0]?.winner === 'a' && labels.at(-1)?.winner === 'b';
  }

  /** Colours the words that are marked, in the responses that are on the page now. */
  paintEvidence(): void {
    if (this.#element.scheme?.justification?.evidence) this.#evidence.paint();
  }

  /** The element leaves the page. */
  end(): void {
    this.#evidence.end();
  }

  /** Makes the controls show the answer, whatever the annotator has made of them since. */
  sync({ slider, justification, labels }: PairwiseScheme): void {
    const answer = this.#element.answer;
    const root = this.#element.renderRoot;
    if (slider) syncPreferenceSlider(root, chosenIndex(labels, answer) ?? slider.start);
    if (justification) syncJustification(root, justification, answer?.justification);
    this.paintEvidence();
  }

  /** In place of the row of labels; `undefined` where the scheme has that. */
  renderChoice(scheme: PairwiseScheme, state: GridState): TemplateResult | undefined {
    const { labels, dimensions, slider } = scheme;
    if (dimensions) return this.#grid.render(state);
    if (!slider) return undefined;
    return renderPreferenceSlider({
      ...state,
      labels,
      chosen: chosenIndex(labels, this.#element.answer),
      start: slider.start,
      notPlaced: this.#texts.notPlaced,
      onMove: (index) => {
        this.#host.choose(labels[index]);
      },
      onConfirm: (index) => {
        this.#host.choose(labels[index]);
        state.onChange();
      },
    });
  }

  renderJustification(scheme: PairwiseScheme, state: ExtrasState): TemplateResult | typeof nothing {
    if (!scheme.justification) return nothing;
    const justification = this.#element.answer?.justification;
    const { responseA, responseB, evidence: texts = evidenceMessages } = this.#element.messages;
    const evidence = scheme.justification.evidence ? this.#evidence.render({ ...state, texts, headings: [responseA, responseB] }) : nothing;
    return html`${evidence}${renderJustification({
      ...state,
      scheme: scheme.justification,
      justification,
      length: this.#host.lengthOf(justification?.rationale ?? ''),
      messages: this.#element.messages,
      texts: this.#texts,
      onInput: this.#justify,
    })}`;
  }

  readonly #justify = (change: (justification: Justification) => Justification): void => {
    this.#host.change({ justification: change(this.#element.answer?.justification ?? { reasons: [], rationale: '' }) });
  };
}

/** The responses that the element shows itself, as text. */
function ownPanes({ renderRoot, responses }: ExtrasElement): ResponsePanes | undefined {
  const [a, b] = renderRoot.querySelectorAll<HTMLElement>('.response-text');
  return responses && a && b ? { a, b } : undefined;
}

function chosenIndex(labels: PairwiseScheme['labels'], answer: PairwiseAnswer | undefined): number | undefined {
  const index = labels.findIndex(({ name }) => name === answer?.label);
  return index < 0 ? undefined : index;
}
