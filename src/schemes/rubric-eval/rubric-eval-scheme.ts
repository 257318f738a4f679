import type { TemplateResult } from 'lit';
import { RatingGridController } from '../grid/rating-grid-controller.js';
import { ratingGridStyles } from '../grid/rating-grid.styles.js';
import { SchemeElement } from '../scheme-element.js';
import type { RubricEvalAnswer, RubricEvalScheme } from './rubric-eval.answer.js';
import { rubricAnswer, rubricEvalDefinition, rubricRatings, rubricRows } from './rubric-eval.definition.js';
import { rubricEvalMessages } from './rubric-eval.messages.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * An item rated by several criteria, each on a scale, and as a whole where the scheme asks for it (`annotation_type: rubric_eval`; the way of
 * Zheng et al. 2023, Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena). Tab goes from row to row, arrow keys move within a row, a digit rates
 * the row in focus and goes on to the next, Delete takes a row's rating back. Criteria with a scale of their own stand in a table of their own.
 *
 * @tag rubric-eval-scheme
 * @tagname rubric-eval-scheme
 *
 * @csspart group - The whole rubric.
 * @csspart table - A table of criteria with the same scale.
 * @csspart column - The heading of a point.
 * @csspart row - One criterion with its points.
 * @csspart row-name - A criterion's name.
 * @csspart option - The cell of a point.
 * @csspart control - The radio button.
 * @csspart shortcut - The key of a point.
 * @csspart tooltip - What a point means.
 */
export class RubricEvalSchemeElement extends SchemeElement<RubricEvalScheme, RubricEvalAnswer> {
  static override styles = [...SchemeElement.styles, ratingGridStyles];

  protected override readonly definition = rubricEvalDefinition;
  readonly #grid = new RatingGridController(this, {
    rows: () => (this.scheme ? rubricRows(this.scheme, (this.messages.schemes?.rubric_eval ?? rubricEvalMessages).overall) : []),
    ratings: () => rubricRatings(this.answer),
    rate: (ratings, byKey) => {
      const answer = ratings && rubricAnswer(ratings);
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

  protected override formValue(answer: RubricEvalAnswer): string {
    return JSON.stringify(answer);
  }

  protected override renderScheme(scheme: RubricEvalScheme, invalid: boolean): TemplateResult {
    return this.#grid.render({ ...this.controlState, invalid, description: this.renderDescription(scheme), values: true });
  }
}
