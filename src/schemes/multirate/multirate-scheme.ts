import { html, type TemplateResult } from 'lit';
import { RatingGridController } from '../grid/rating-grid-controller.js';
import { ratingGridStyles } from '../grid/rating-grid.styles.js';
import { SchemeElement } from '../scheme-element.js';
import type { MultirateAnswer, MultirateScheme } from './multirate.answer.js';
import { multirateDefinition, multirateRows } from './multirate.definition.js';
import { multirateMessages } from './multirate.messages.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * Several things rated with the same labels, in a table (`annotation_type: multirate`). Tab goes from row to row, arrow keys move within a row, a
 * digit or a label's shortcut rates the row in focus and goes on to the next, Delete takes a row's rating back. Where there is no room for the
 * columns, each row becomes a group of its own.
 *
 * @tag multirate-scheme
 * @tagname multirate-scheme
 *
 * @csspart group - The whole grid.
 * @csspart table - A table of options.
 * @csspart column - The heading of a column.
 * @csspart row - One option with its labels.
 * @csspart row-name - An option's name.
 * @csspart option - The cell of a label.
 * @csspart control - The radio button.
 * @csspart shortcut - The key of a column.
 * @csspart tooltip - A label's explanation.
 * @csspart note - What is said where an item has no options.
 */
export class MultirateSchemeElement extends SchemeElement<MultirateScheme, MultirateAnswer> {
  static override styles = [...SchemeElement.styles, ratingGridStyles];

  protected override readonly definition = multirateDefinition;
  readonly #grid = new RatingGridController(this, {
    rows: () => (this.scheme ? multirateRows(this.scheme) : []),
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

  protected override formValue(answer: MultirateAnswer): string {
    return JSON.stringify(answer);
  }

  protected override renderScheme(scheme: MultirateScheme, invalid: boolean): TemplateResult {
    const description = this.renderDescription(scheme);
    if (scheme.options.length === 0) {
      const { noOptions } = this.messages.schemes?.multirate ?? multirateMessages;
      return html`<p id="description">${description}</p>
        <p part="note" dir="auto">${noOptions(scheme.optionsFromData ?? '')}</p>`;
    }
    return this.#grid.render({
      ...this.controlState,
      invalid,
      description,
    });
  }
}
