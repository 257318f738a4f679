/**
 * The grid in which two responses are compared in several respects. Loaded only for a scheme with dimensions: most comparisons have none.
 */
import type { TemplateResult } from 'lit';
import { RatingGridController, type GridElement } from '../grid/rating-grid-controller.js';
import { readRatings, type RatingRow, type Ratings } from '../grid/ratings.js';
import type { PairwiseDimension, PairwiseVerdicts } from './pairwise.answer.js';

export interface DimensionGridHost {
  readonly dimensions: () => readonly PairwiseDimension[];
  readonly verdicts: () => PairwiseVerdicts | undefined;
  /** The annotator compared the responses in a dimension, or took that back. */
  readonly compare: (verdicts: Ratings, byKey: boolean) => void;
}

type GridState = Omit<Parameters<RatingGridController['render']>[0], 'ragged'>;

export class DimensionGrid {
  readonly #grid: RatingGridController;

  constructor(element: GridElement, { dimensions, verdicts, compare }: DimensionGridHost) {
    const rows = () => dimensionRows(dimensions());
    this.#grid = new RatingGridController(element, {
      rows,
      ratings: () => readRatings(verdicts(), rows()),
      rate: (ratings, byKey) => {
        compare(ratings ?? {}, byKey);
      },
    });
  }

  get control(): HTMLElement | null {
    return this.#grid.control;
  }

  applyShortcut(key: string): boolean {
    return this.#grid.applyShortcut(key);
  }

  render(state: GridState): TemplateResult {
    return this.#grid.render({ ...state, ragged: true });
  }
}

/** The dimensions as rows of a grid. */
function dimensionRows(dimensions: readonly PairwiseDimension[]): readonly RatingRow[] {
  return dimensions.map(({ name, label, description, labels }) => ({
    name,
    labels,
    ...(label !== undefined && { start: label }),
    ...(description !== undefined && { description }),
  }));
}
