/**
 * Distribution functions that exact tests and intervals need: normal, beta (and with it Student's t and the binomial). Double precision; the
 * incomplete beta function by its continued fraction (Lentz's method; Press et al., “Numerical Recipes”, section 6.4).
 */

/** Lanczos (g = 7, nine terms). */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for positive numbers. */
export function logGamma(value: number): number {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
  const z = value - 1;
  const base = z + 7.5;
  const sum = LANCZOS.reduce((total, term, index) => total + term / (z + index + 1), LANCZOS_FIRST);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The regularised incomplete beta function: the probability that a Beta(a, b) variable is at most x. */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const least = 1e-300;
  const away = (value: number) => (Math.abs(value) < least ? least : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let step = 1; step < 10_000; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

/** The x that a Beta(a, b) variable exceeds with probability 1 − p: by halving, to the last digits of a double. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (betaProbability(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The two-sided p-value of a t statistic. */
export function studentTwoSided(t: number, freedom: number): number {
  return betaProbability(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The t that Student's t with these degrees of freedom is below with probability p, from 0.5 to under 1: by halving. */
export function studentQuantile(p: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentTwoSided(high, freedom) / 2 > 1 - p && high < 1e9) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (studentTwoSided(middle, freedom) / 2 > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The z that a standard normal variable is below with probability p: by halving. */
export function normalQuantile(p: number): number {
  let [low, high] = [-40, 40];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (normalProbability(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability that a standard normal variable is below z (series and continued fraction of the error function). */
export function normalProbability(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const upper = x < 3 ? 0.5 - density * oddSeries(x) : density / tailFraction(x);
  return z > 0 ? 1 - upper : upper;
}

/** x + x³/3 + x⁵/(3·5) + … */
function oddSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; odd < 500 && term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + …))) */
function tailFraction(x: number): number {
  let fraction = x;
  for (let step = 200; step > 0; step -= 1) fraction = x + step / fraction;
  return fraction;
}

/** The probability of at most `count` successes in `trials`. */
export function binomialProbability(count: number, trials: number, chance: number): number {
  if (count < 0) return 0;
  return count >= trials ? 1 : betaProbability(1 - chance, trials - count, count + 1);
}
