/**
 * Intervals by the bootstrap over units: as if the study had been done again and again on items drawn from the same source (Efron and Tibshirani,
 * “An Introduction to the Bootstrap”, 1993; for agreement: Zapf et al., “Measuring inter-rater reliability for nominal data”, BMC Medical Research
 * Methodology 16, 2016). Up to 5,000 units are drawn anew exactly; of more, each pattern's count is drawn from a Poisson distribution, which
 * comes to the same (Chamandy et al., “Estimating uncertainty for massive data streams”, 2012) and takes no longer for a million units.
 */
import { seededRandom } from '../core/random.js';
import type { Interval } from './outcome.js';

export interface BootstrapOptions {
  /** How many studies are drawn. Default 1000; 0: no interval. Of data with very many different patterns, fewer are, but never under 200. */
  readonly replicates?: number;
  /** The same seed gives the same interval. Default 0. */
  readonly seed?: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

const MOST_DRAWN = 5_000;
const MOST_WORK = 20_000_000;

/**
 * The percentile interval of a statistic of weighted patterns.
 * @param times how many units have each pattern
 * @param statistic of such counts; `undefined` where it has no value for them
 * @param cost how many steps the statistic takes
 * @returns `undefined` where fewer than half of the drawn studies have a value
 */
export function bootstrapInterval(
  times: readonly number[],
  statistic: (times: readonly number[]) => number | undefined,
  { replicates = 1000, seed = 0, confidence = 0.95 }: BootstrapOptions = {},
  cost = times.length,
): Interval | undefined {
  const count = Math.min(replicates, Math.max(200, Math.floor(MOST_WORK / Math.max(1, cost + times.length))));
  if (count === 0) return undefined;
  const random = seededRandom(`bootstrap/${String(seed)}`);
  const draw = drawing(times, random);
  const values: number[] = [];
  for (let replicate = 0; replicate < count; replicate += 1) {
    const value = statistic(draw());
    if (value !== undefined) values.push(value);
  }
  if (values.length * 2 < count) return undefined;
  values.sort((one, other) => one - other);
  const tail = (1 - confidence) / 2;
  return { low: quantile(values, tail), high: quantile(values, 1 - tail), confidence };
}

function drawing(times: readonly number[], random: () => number): () => readonly number[] {
  const units = times.reduce((sum, count) => sum + count, 0);
  if (units > MOST_DRAWN) return () => times.map((count) => poisson(count, random));
  const patternOf = times.flatMap((count, pattern) => Array.from({ length: count }, () => pattern));
  return () => {
    const drawn = times.map(() => 0);
    for (let unit = 0; unit < units; unit += 1) {
      const pattern = patternOf[Math.floor(random() * units)] ?? 0;
      drawn[pattern] = (drawn[pattern] ?? 0) + 1;
    }
    return drawn;
  };
}

/** Knuth's product of uniforms for a small mean; for a large one, the rounded normal distribution that it tends to. */
function poisson(mean: number, random: () => number): number {
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Between the two nearest of sorted values (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
