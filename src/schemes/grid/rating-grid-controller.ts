/**
 * What the keyboard does in a rating grid: a digit rates the row in focus and goes on to the next, Delete takes a rating back. Keeps the native radio
 * buttons in step with the ratings. Arrow keys and Tab are the browser's own.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { keyOf, renderRatingGrid, type RatingGrid } from './rating-grid.js';
import { ratedLabel, withRating, type RatingRow, type Ratings } from './ratings.js';

export interface RatingGridHost {
  readonly rows: () => readonly RatingRow[];
  readonly ratings: () => Ratings;
  /**
   * The annotator rated a row, or took a rating back; by a key where no native control has fired `input` and `change`.
   * @param ratings `undefined` when none is left
   */
  readonly rate: (ratings: Ratings | undefined, byKey: boolean) => void;
}

export type GridElement = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly shadowRoot: ShadowRoot | null;
    readonly hasUpdated: boolean;
  };

export class RatingGridController implements ReactiveController {
  readonly #element: GridElement;
  readonly #host: RatingGridHost;

  constructor(element: GridElement, host: RatingGridHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    element.addEventListener('keydown', this.#handleKeydown);
  }

  hostUpdated(): void {
    const rows = this.#host.rows();
    for (const input of this.#element.renderRoot.querySelectorAll<HTMLInputElement>('input[data-row]')) {
      const row = rows[Number(input.dataset['row'])];
      const chosen = row && ratedLabel(this.#host.ratings(), row);
      input.checked = chosen !== undefined && row?.labels.indexOf(chosen) === Number(input.value);
    }
  }

  /** The control of the first row that is not rated yet, else of the first row. */
  get control(): HTMLElement | null {
    return this.#element.hasUpdated ? this.#controlOf(Math.max(0, this.#firstUnrated)) : null;
  }

  /** A label's own key works in the row in focus, else in the first unrated one; a digit in the row in focus only. */
  applyShortcut(key: string): boolean {
    const focused = this.#focusedIndex;
    const row = this.#host.rows()[focused ?? this.#firstUnrated];
    const label = row?.labels.find((candidate, column) =>
      focused === undefined ? candidate.shortcut === key : keyOf(row.labels, column) === key,
    );
    if (!row || !label) return false;
    this.#rate(row, label, true);
    if (focused !== undefined) (this.#controlOf(focused + 1) ?? this.#input(focused, row.labels.indexOf(label)))?.focus();
    return true;
  }

  render(grid: Omit<RatingGrid, 'rows' | 'ratings' | 'onRate'>): TemplateResult {
    const onRate = (row: RatingRow, label: Label) => {
      this.#rate(row, label, false);
    };
    return renderRatingGrid({ ...grid, rows: this.#host.rows(), ratings: this.#host.ratings(), onRate });
  }

  #rate(row: RatingRow, label: Label | undefined, byKey: boolean): void {
    const ratings = withRating(this.#host.ratings(), this.#host.rows(), row, label);
    this.#host.rate(Object.keys(ratings).length === 0 ? undefined : ratings, byKey);
  }

  get #focusedIndex(): number | undefined {
    const focused = this.#element.shadowRoot?.activeElement;
    const index = focused instanceof HTMLInputElement ? focused.dataset['row'] : undefined;
    return index === undefined ? undefined : Number(index);
  }

  /** −1 when every row is rated. */
  get #firstUnrated(): number {
    return this.#host.rows().findIndex((row) => !ratedLabel(this.#host.ratings(), row));
  }

  /** Where Tab would enter a row: its chosen radio button, else the first. */
  #controlOf(row: number): HTMLElement | null {
    const chosen = this.#element.renderRoot.querySelector<HTMLElement>(`input[data-row="${String(row)}"]:checked`);
    return chosen ?? this.#input(row, 0);
  }

  #input(row: number, column: number): HTMLElement | null {
    return this.#element.renderRoot.querySelector(`input[data-row="${String(row)}"][value="${String(column)}"]`);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    const row = this.#host.rows()[this.#focusedIndex ?? -1];
    if (!row || !ratedLabel(this.#host.ratings(), row)) return;
    event.preventDefault();
    this.#rate(row, undefined, true);
  };
}
