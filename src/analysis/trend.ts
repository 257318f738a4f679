/** Whether something changes over time: an annotator's speed, say. */
import { undefinedFor, type Interval, type Outcome } from './outcome.js';
import { normalQuantile, studentTwoSided } from './probability.js';

export interface TrendTest {
  /** Pearson's correlation with time, from −1 (falls) to 1 (rises). */
  readonly correlation: number;
  /** Fisher's (“On the probable error of a coefficient of correlation”, 1921). */
  readonly interval: Interval;
  /** How much it changes in an hour, on average. */
  readonly perHour: number;
  /** Two-sided, by Student's t. */
  readonly p: number;
  readonly observations: number;
}

const HOUR_MS = 3_600_000;
/** Fewer say nothing about a trend. */
const LEAST = 10;

/** Takes moments and values in any order, and holds six numbers (Welford, “Note on a method for calculating corrected sums of squares and products”, 1962). */
export class Trend {
  #count = 0;
  #meanTime = 0;
  #meanValue = 0;
  #times = 0;
  #values = 0;
  #products = 0;

  /** @param moment milliseconds since the epoch */
  add(moment: number, value: number): void {
    this.#count += 1;
    const time = moment / HOUR_MS - this.#meanTime;
    const change = value - this.#meanValue;
    this.#meanTime += time / this.#count;
    this.#meanValue += change / this.#count;
    this.#times += time * (moment / HOUR_MS - this.#meanTime);
    this.#values += change * (value - this.#meanValue);
    this.#products += time * (value - this.#meanValue);
  }

  result(confidence = 0.95): Outcome<TrendTest> {
    if (this.#count < LEAST) return undefinedFor('too-few');
    if (this.#times <= 1e-12 || this.#values <= 1e-12) return undefinedFor('no-variation');
    const correlation = Math.max(-1, Math.min(1, this.#products / Math.sqrt(this.#times * this.#values)));
    const freedom = this.#count - 2;
    const t = correlation * Math.sqrt(freedom / Math.max(1e-300, 1 - correlation * correlation));
    const reach = normalQuantile(1 - (1 - confidence) / 2) / Math.sqrt(this.#count - 3);
    const z = Math.atanh(Math.max(-1 + 1e-15, Math.min(1 - 1e-15, correlation)));
    return {
      defined: true,
      correlation,
      interval: { low: Math.tanh(z - reach), high: Math.tanh(z + reach), confidence },
      perHour: this.#products / this.#times,
      p: studentTwoSided(t, freedom),
      observations: this.#count,
    };
  }
}
