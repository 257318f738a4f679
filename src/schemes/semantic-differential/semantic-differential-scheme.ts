import type { TemplateResult } from 'lit';
import { RatingGridController } from '../grid/rating-grid-controller.js';
import { ratingGridStyles } from '../grid/rating-grid.styles.js';
import type { RatingRow } from '../grid/ratings.js';
import { SchemeElement } from '../scheme-element.js';
import type { SemanticDifferentialAnswer, SemanticDifferentialScheme } from './semantic-differential.answer.js';
import { semanticDifferentialDefinition, semanticRows } from './semantic-differential.definition.js';
import { semanticDifferentialMessages } from './semantic-differential.messages.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * Scales between opposite words (`annotation_type: semantic_differential`), after Osgood, Suci and Tannenbaum, The Measurement of Meaning (1957).
 * Tab goes from scale to scale, arrow keys move along one, a digit gives the scale in focus the point of that number and goes on to the next, Delete
 * takes a point back.
 *
 * @tag semantic-differential-scheme
 * @tagname semantic-differential-scheme
 *
 * @csspart group - All scales.
 * @csspart table - The table that they stand in.
 * @csspart column - The heading of a point.
 * @csspart row - One scale.
 * @csspart row-name - The word to the left of a scale.
 * @csspart row-end - The word to the right of it.
 * @csspart option - The cell of a point.
 * @csspart control - The radio button.
 * @csspart shortcut - The key of a point.
 * @csspart tooltip - What the middle point means.
 */
export class SemanticDifferentialSchemeElement extends SchemeElement<SemanticDifferentialScheme, SemanticDifferentialAnswer> {
  static override styles = [...SchemeElement.styles, ratingGridStyles];

  protected override readonly definition = semanticDifferentialDefinition;
  readonly #grid = new RatingGridController(this, {
    rows: () => this.#rows,
    ratings: () => this.answer?.ratings ?? {},
    rate: (ratings, byKey) => {
      const answer = ratings && { ratings };
      if (byKey) this.commitByShortcut(answer);
      else this.commit(answer);
    },
  });

  protected override get control(): HTMLElement | null {
    return this.#grid.control;
  }

  override applyShortcut(key: string): boolean {
    return this.#grid.applyShortcut(key);
  }

  protected override formValue(answer: SemanticDifferentialAnswer): string {
    return JSON.stringify(answer);
  }

  get #rows(): readonly RatingRow[] {
    const { neutral } = this.messages.schemes?.semantic_differential ?? semanticDifferentialMessages;
    return this.scheme ? semanticRows(this.scheme, this.scheme.showCenterLabel ? neutral : undefined) : [];
  }

  protected override renderScheme(scheme: SemanticDifferentialScheme, invalid: boolean): TemplateResult {
    return this.#grid.render({
      ...this.controlState,
      invalid,
      description: this.renderDescription(scheme),
      headings: scheme.showNumbers,
    });
  }
}
