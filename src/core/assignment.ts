/**
 * The assignment strategies: which of the items that an annotator may have they get next. Pure functions over a view of the pool; what an
 * annotator may have (overlap, quota, leases) is decided in assignment-pool.ts. Each takes logarithmic time, however many items there are.
 */
import { seededRandom } from './random.js';
import type { AssignmentStrategyName } from './task-config.js';

/** The items as they stand for one annotator, by their index in the data. */
export interface AssignmentView {
  readonly annotator: string;
  /** The config's `randomSeed`. */
  readonly seed: number;
  readonly size: number;
  /** How many items the annotator has had. */
  readonly had: number;
  /** Whether the annotator may have the item: it has room, and they have not had it. */
  isAvailable(index: number): boolean;
  /** How many different annotators have submitted the item or have it open. */
  annotators(index: number): number;
  /** The first available item from an index on. */
  nextAvailable(from: number): number | undefined;
  /** The available item with the fewest annotators; among equals, the first. */
  leastAnnotated(): number | undefined;
  /** The available item on which annotators disagree most (see disagreement.ts); `undefined` where they disagree on none. */
  mostDisputed(): number | undefined;
}

/** The index of the item to give; `undefined` when none is available. */
export type AssignmentStrategy = (view: AssignmentView) => number | undefined;

/** In the order of the data. */
export const fixedOrder: AssignmentStrategy = (view) => view.nextAvailable(0);

/** So many random items are drawn before the next available one after the last of them is taken. */
const DRAWS = 64;

/** Where the `random` strategy looks, one place after another: the same on every machine for the same seed, annotator and number of items had. */
export function drawnIndexes({
  seed,
  annotator,
  had,
  size,
}: Pick<AssignmentView, 'seed' | 'annotator' | 'had' | 'size'>): readonly number[] {
  const random = seededRandom(`${String(seed)}/${annotator}/${String(had)}`);
  return Array.from({ length: DRAWS }, () => Math.floor(random() * size));
}

/**
 * In an order of each annotator's own, drawn from the seed, the annotator's name and how many items they had: so that no item is always judged
 * first or last.
 */
export const randomOrder: AssignmentStrategy = (view) => {
  const drawn = drawnIndexes(view);
  return drawn.find((index) => view.isAvailable(index)) ?? view.nextAvailable(drawn.at(-1) ?? 0) ?? view.nextAvailable(0);
};

/** The item with the fewest annotators; among equals, in the order of the data. */
export const leastAnnotated: AssignmentStrategy = (view) => view.leastAnnotated();

/** The item on which annotators disagree most; where they disagree on none, the one with the fewest annotators. */
export const maxDiversity: AssignmentStrategy = (view) => view.mostDisputed() ?? view.leastAnnotated();

export const assignmentStrategies: Readonly<Record<AssignmentStrategyName, AssignmentStrategy>> = {
  fixed_order: fixedOrder,
  random: randomOrder,
  least_annotated: leastAnnotated,
  max_diversity: maxDiversity,
};
