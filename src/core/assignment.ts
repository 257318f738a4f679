/**
 * The assignment strategies: which of the items that an annotator may have they get next. Pure functions over a view of the pool; what an
 * annotator may have (overlap, quota, leases) is decided in assignment-pool.ts.
 */
import { shuffledIndexes } from './random.js';
import type { AssignmentStrategyName } from './task-config.js';

/** The items as they stand for one annotator, by their index in the data. */
export interface AssignmentView {
  readonly annotator: string;
  /** The config's `randomSeed`. */
  readonly seed: number;
  readonly size: number;
  /** So many items at the start of the data are used up for this annotator. */
  readonly usedUp: number;
  isAvailable(index: number): boolean;
  /** How many different annotators have submitted the item or have it open. */
  annotators(index: number): number;
}

/** The index of the item to give; `undefined` when none is available. */
export type AssignmentStrategy = (view: AssignmentView) => number | undefined;

/** In the order of the data. */
export const fixedOrder: AssignmentStrategy = (view) => {
  for (let index = view.usedUp; index < view.size; index += 1) if (view.isAvailable(index)) return index;
  return undefined;
};

/** In an order of each annotator's own, drawn from the seed and the annotator's name: so that no item is always judged first or last. */
export const randomOrder: AssignmentStrategy = (view) =>
  shuffledIndexes(view.size, `${String(view.seed)}/${view.annotator}`).find((index) => view.isAvailable(index));

/** The item with the fewest annotators; among equals, in the order of the data. */
export const leastAnnotated: AssignmentStrategy = (view) => {
  let least: number | undefined;
  let fewest = Infinity;
  for (let index = view.usedUp; index < view.size && fewest > 0; index += 1) {
    const annotators = view.annotators(index);
    if (annotators < fewest && view.isAvailable(index)) [least, fewest] = [index, annotators];
  }
  return least;
};

export const assignmentStrategies: Readonly<Record<AssignmentStrategyName, AssignmentStrategy>> = {
  fixed_order: fixedOrder,
  random: randomOrder,
  least_annotated: leastAnnotated,
};
