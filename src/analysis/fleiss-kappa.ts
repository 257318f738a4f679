/** Fleiss' kappa: agreement beyond chance of a fixed number of annotators an item. */
import { bootstrapInterval, type BootstrapOptions } from './bootstrap.js';
import { undefinedFor, type Estimate, type Outcome } from './outcome.js';
import type { UnitPatterns } from './unit-patterns.js';

export interface FleissKappa extends Estimate {
  /** How many judgements each unit has that counts. */
  readonly judgements: number;
  readonly units: number;
  /** Units that another number judged; the measure has no place for them. */
  readonly leftOut: number;
}

/**
 * For labels only (Fleiss, “Measuring nominal scale agreement among many raters”, Psychological Bulletin 76, 1971). It asks for the same number of
 * judgements of every unit: those with the number that most have count, of equals the larger, and the others are counted as left out.
 */
export function fleissKappa(units: UnitPatterns, options?: BootstrapOptions): Outcome<FleissKappa> {
  const sizes = new Map<number, number>();
  for (const [index, { size }] of units.patterns.entries()) sizes.set(size, (sizes.get(size) ?? 0) + (units.times[index] ?? 0));
  const judgements = [...sizes]
    .filter(([size]) => size >= 2)
    .reduce((best, [size, times]) => (times > best.times || (times === best.times && size > best.size) ? { size, times } : best), {
      size: 0,
      times: 0,
    });
  if (judgements.size < 2) return undefinedFor(units.units === 0 ? 'no-judgements' : 'no-overlap');
  const kept = units.patterns.flatMap(({ entries, size }, index) =>
    size === judgements.size ? [{ entries, times: units.times[index] ?? 0 }] : [],
  );
  const kappa = (weights: readonly number[]): number | undefined => {
    const all = weights.reduce((sum, weight) => sum + weight, 0) * judgements.size;
    const counts = new Map<number, number>();
    let same = 0;
    for (const [index, { entries }] of kept.entries()) {
      const weight = weights[index] ?? 0;
      for (const [category, count] of entries) {
        counts.set(category, (counts.get(category) ?? 0) + weight * count);
        same += weight * count * (count - 1);
      }
    }
    const observed = same / (all * (judgements.size - 1));
    const expected = [...counts.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
    return all === 0 || 1 - expected < 1e-12 ? undefined : (observed - expected) / (1 - expected);
  };
  const counts = kept.map(({ times }) => times);
  const value = kappa(counts);
  if (value === undefined) return undefinedFor('no-variation');
  const interval = bootstrapInterval({ times: counts, statistic: kappa, value, cost: kept.length * 4 }, options);
  const judged = [...sizes.values()].reduce((sum, times) => sum + times, 0);
  return {
    defined: true,
    value,
    judgements: judgements.size,
    units: judgements.times,
    leftOut: judged - judgements.times,
    ...(interval && { interval }),
  };
}
