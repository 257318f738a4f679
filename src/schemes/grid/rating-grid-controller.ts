/**
 * What the keyboard does in a rating grid: a digit rates the row in focus and goes on to the next, Delete takes a rating back. Keeps the native radio
 * buttons in step with the ratings. Arrow keys and Tab are the browser's own.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { keyOf, renderRatingGrid, type RatingGrid } from './rating-grid.js';
import { ratedLabel, unratedRows, type RatingRow, type Ratings } from './ratings.js';

export interface RatingGridHost {
  readonly rows: () => readonly RatingRow[];
  readonly ratings: () => Ratings;
  /** The annotator pressed the key of a label in a row, or took its rating back. */
  readonly rateByKey: (row: RatingRow, label: Label | undefined) => void;
}

type GridElement = ReactiveControllerHost &
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
    if (!this.#element.hasUpdated) return null;
    const rows = this.#host.rows();
    const unrated = unratedRows(this.#host.ratings(), rows)[0];
    return this.#controlOf(unrated ? rows.indexOf(unrated) : 0);
  }

  /** A label's own key works in the row in focus, else in the first unrated one; a digit in the row in focus only. */
  applyShortcut(key: string): boolean {
    const rows = this.#host.rows();
    const focused = this.#focusedRow;
    const row = focused ?? unratedRows(this.#host.ratings(), rows)[0];
    const label =
      row?.labels.find(({ shortcut }) => shortcut === key) ?? focused?.labels.find((_, column) => keyOf(focused.labels, column) === key);
    if (!row || !label) return false;
    this.#host.rateByKey(row, label);
    if (focused) this.#controlOf(rows.indexOf(focused) + 1)?.focus();
    return true;
  }

  render(grid: Omit<RatingGrid, 'rows' | 'ratings'>): TemplateResult {
    return renderRatingGrid({ ...grid, rows: this.#host.rows(), ratings: this.#host.ratings() });
  }

  get #focusedRow(): RatingRow | undefined {
    const focused = this.#element.shadowRoot?.activeElement;
    const index = focused instanceof HTMLInputElement ? focused.dataset['row'] : undefined;
    return index === undefined ? undefined : this.#host.rows()[Number(index)];
  }

  /** Where Tab would enter a row: its chosen radio button, else the first. */
  #controlOf(row: number): HTMLElement | null {
    const inRow = `input[data-row="${String(row)}"]`;
    return (
      this.#element.renderRoot.querySelector<HTMLElement>(`${inRow}:checked`) ?? this.#element.renderRoot.querySelector<HTMLElement>(inRow)
    );
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    const row = this.#focusedRow;
    if (!row || !ratedLabel(this.#host.ratings(), row)) return;
    event.preventDefault();
    this.#host.rateByKey(row, undefined);
  };
}
