/** A share with its exact interval, and the exact test of it. */
import { betaQuantile, binomialProbability, logGamma } from './probability.js';
import type { Interval } from './outcome.js';

/** A share of a number of trials. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** `count / of`; 0 where there was no trial. */
  readonly value: number;
  readonly interval: Interval;
}

/** With the interval of Clopper and Pearson (“The use of confidence or fiducial limits illustrated in the case of the binomial”, Biometrika 26, 1934). */
export function proportion(count: number, of: number, confidence = 0.95): Proportion {
  const tail = (1 - confidence) / 2;
  const low = count === 0 ? 0 : betaQuantile(tail, count, of - count + 1);
  const high = count === of ? 1 : betaQuantile(1 - tail, count + 1, of - count);
  return { count, of, value: of === 0 ? 0 : count / of, interval: { low, high, confidence } };
}

/**
 * The exact two-sided binomial test: how probable a count is that is at most as probable as this one, were the chance of each `chance`
 * (the method of small p-values, as in R's `binom.test`).
 */
export function binomialTest(count: number, of: number, chance = 0.5): number {
  if (of === 0 || count === of * chance) return 1;
  const bound = logChance(count, of, chance) + 1e-7;
  const isBelow = count < of * chance;
  // The counts on the other side that are as improbable: their probabilities fall with the distance from the mean.
  const mode = Math.min(of, Math.floor((of + 1) * chance));
  let [near, far] = isBelow ? [mode, of + 1] : [mode, -1];
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    if (logChance(middle, of, chance) <= bound) far = middle;
    else near = middle;
  }
  const below = isBelow ? count : far;
  const above = isBelow ? far : count;
  return Math.min(1, binomialProbability(below, of, chance) + binomialProbability(of - above, of, 1 - chance));
}

function logChance(count: number, of: number, chance: number): number {
  const ways = logGamma(of + 1) - logGamma(count + 1) - logGamma(of - count + 1);
  return ways + count * Math.log(chance) + (of - count) * Math.log1p(-chance);
}

/**
 * p-values of several tests, so that the chance of any false alarm among them stays what it is for one (Holm, “A simple sequentially rejective
 * multiple test procedure”, 1979).
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
  const adjusted = new Map<number, number>();
  let least = 0;
  for (const [rank, { p, index }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (pValues.length - rank)));
    adjusted.set(index, least);
  }
  return pValues.map((p, index) => adjusted.get(index) ?? p);
}
