/** How often two annotators say the same: the plainest measure of agreement, which counts what chance gives as agreement too. */
import { bootstrapInterval, type BootstrapOptions } from './bootstrap.js';
import { undefinedFor, type Estimate, type Outcome } from './outcome.js';
import type { UnitPatterns } from './unit-patterns.js';

/**
 * The share of pairs of annotators of a unit who said the same, averaged over the units with two or more (the observed agreement of Fleiss, “Measuring
 * nominal scale agreement among many raters”, Psychological Bulletin 76, 1971). Each unit counts the same, however many judged it.
 */
export function percentAgreement(units: UnitPatterns, options?: BootstrapOptions): Outcome<Estimate> {
  const { patterns, times } = units;
  const kept = patterns.flatMap(({ entries, size }, index) => {
    if (size < 2) return [];
    const same = entries.reduce((sum, [, count]) => sum + count * (count - 1), 0);
    return [{ share: same / (size * (size - 1)), times: times[index] ?? 0 }];
  });
  if (kept.length === 0) return undefinedFor(units.units === 0 ? 'no-judgements' : 'no-overlap');
  const mean = (weights: readonly number[]): number | undefined => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return all === 0 ? undefined : kept.reduce((sum, { share }, index) => sum + share * (weights[index] ?? 0), 0) / all;
  };
  const counts = kept.map((each) => each.times);
  const value = mean(counts) ?? 0;
  const interval = bootstrapInterval({ times: counts, statistic: mean, value, least: 0 }, options);
  return { defined: true, value, ...(interval && { interval }) };
}
