/** The strengths of models from comparisons of two at a time, with ties. */
import { inverse, times, type Matrix } from './matrix.js';
import { undefinedFor, type Interval, type Outcome } from './outcome.js';
import { normalQuantile } from './probability.js';

export interface ModelStrength {
  readonly model: string;
  /** The logarithm of its strength, where the mean of all models is 0. */
  readonly strength: number;
  readonly standardError: number;
  /** Of the strength (Wald). */
  readonly interval: Interval;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

export interface BradleyTerry {
  /** The strongest first. */
  readonly models: readonly ModelStrength[];
  /** Davidson's ν: how readily equals tie. 0 where there was no tie. */
  readonly tieRate: number;
  readonly comparisons: number;
}

/** More would take too long on a page. */
const MOST_MODELS = 200;
const MOST_STEPS = 100;

export interface BradleyTerryOptions {
  /** Default 0.95. */
  readonly confidence?: number;
  /** The model whose strength is 0, with the others' relative to it. Default: the mean of all is. */
  readonly reference?: string;
}

/** Counts of comparisons, which are all that the model needs. */
export class Comparisons {
  readonly #indexes = new Map<string, number>();
  readonly #pairs = new Map<string, ComparedPair>();

  /** @param winner of the two, or a tie */
  add(first: string, second: string, winner: 'first' | 'second' | 'tie', count = 1): void {
    if (first === second) return;
    const [one, other] = [this.#index(first), this.#index(second)];
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = `${String(low)} ${String(high)}`;
    const pair = this.#pairs.get(key) ?? { low, high, lowWins: 0, highWins: 0, ties: 0 };
    if (winner === 'tie') pair.ties += count;
    else if ((winner === 'first') === (low === one)) pair.lowWins += count;
    else pair.highWins += count;
    this.#pairs.set(key, pair);
  }

  get models(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  get pairs(): readonly ComparedPair[] {
    return [...this.#pairs.values()];
  }

  #index(model: string): number {
    const known = this.#indexes.get(model);
    if (known !== undefined) return known;
    this.#indexes.set(model, this.#indexes.size);
    return this.#indexes.size - 1;
  }
}

/** Two models by their place among all, and how often which won. */
export interface ComparedPair {
  readonly low: number;
  readonly high: number;
  lowWins: number;
  highWins: number;
  ties: number;
}

/**
 * The model of Bradley and Terry (“Rank analysis of incomplete block designs”, Biometrika 39, 1952) with ties by Davidson (“On extending the
 * Bradley–Terry model to accommodate ties in paired comparison experiments”, JASA 65, 1970): i beats j with probability πi / (πi + πj + ν√(πi πj)).
 * Fitted by maximum likelihood (Newton's method); the intervals are by the observed information. Comparisons count as independent. There is no fit
 * where the models fall into two groups of which one never lost or tied against the other (Ford, “Solution of a ranking problem from binary comparisons”, 1957).
 */
export function bradleyTerry(comparisons: Comparisons, { confidence = 0.95, reference }: BradleyTerryOptions = {}): Outcome<BradleyTerry> {
  const { models, pairs } = comparisons;
  if (models.length < 2) return undefinedFor('no-models');
  if (models.length > MOST_MODELS) return undefinedFor('too-many');
  if (!isConnected(models.length, pairs)) return undefinedFor('not-connected');
  const fit = fitted(models.length, pairs);
  if (!fit) return undefinedFor('not-connected');
  const base = reference === undefined ? -1 : models.indexOf(reference);
  const share = (index: number) => (base === -1 ? 1 / models.length : Number(index === base));
  const zero = fit.strengths.reduce((sum, strength, index) => sum + strength * share(index), 0);
  const reach = normalQuantile(1 - (1 - confidence) / 2);
  const strengths = models.map((model, index): ModelStrength => {
    const contrast = models.map((_, other) => Number(other === index) - share(other));
    const variance = times(fit.covariance, contrast).reduce((sum, entry, other) => sum + entry * (contrast[other] ?? 0), 0);
    const standardError = Math.sqrt(Math.max(0, variance));
    const strength = (fit.strengths[index] ?? 0) - zero;
    const interval = { low: strength - reach * standardError, high: strength + reach * standardError, confidence };
    return { model, strength, standardError, interval, ...scoreOf(index, pairs) };
  });
  return {
    defined: true,
    models: strengths.sort((one, other) => other.strength - one.strength),
    tieRate: fit.tieRate,
    comparisons: pairs.reduce((sum, { lowWins, highWins, ties }) => sum + lowWins + highWins + ties, 0),
  };
}

function scoreOf(model: number, pairs: readonly ComparedPair[]): Pick<ModelStrength, 'wins' | 'losses' | 'ties'> {
  const score = { wins: 0, losses: 0, ties: 0 };
  for (const { low, high, lowWins, highWins, ties } of pairs) {
    if (low !== model && high !== model) continue;
    score.wins += low === model ? lowWins : highWins;
    score.losses += low === model ? highWins : lowWins;
    score.ties += ties;
  }
  return score;
}

/** Whether each model reaches each other by wins and ties, and is reached. */
function isConnected(count: number, pairs: readonly ComparedPair[]): boolean {
  const reaches = (isForward: boolean): boolean => {
    const seen = new Set([0]);
    for (const model of seen) {
      for (const { low, high, lowWins, highWins, ties } of pairs) {
        const [lowBeats, highBeats] = isForward ? [lowWins, highWins] : [highWins, lowWins];
        if (low === model && lowBeats + ties > 0) seen.add(high);
        if (high === model && highBeats + ties > 0) seen.add(low);
      }
    }
    return seen.size === count;
  };
  return reaches(true) && reaches(false);
}

interface Fit {
  readonly strengths: readonly number[];
  readonly covariance: Matrix;
  readonly tieRate: number;
}

/** Each pair is a choice of three with the logits d/2, −d/2 and log ν, where d is the difference of the strengths. The first model's is held at 0. */
function fitted(count: number, pairs: readonly ComparedPair[]): Fit | undefined {
  const hasTies = pairs.some(({ ties }) => ties > 0);
  const size = count - 1 + Number(hasTies);
  let parameters: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, information } = derivatives(parameters, count, pairs, hasTies);
    const covariance = inverse(information);
    if (!covariance) return undefined;
    const change = times(covariance, gradient);
    const largest = Math.max(...change.map(Math.abs));
    // Long steps are shortened: far from the summit the curvature misleads.
    const scale = largest > 2 ? 2 / largest : 1;
    parameters = parameters.map((value, index) => value + scale * (change[index] ?? 0));
    if (largest > 1e-10) continue;
    const full = Array.from({ length: count }, (_, row) =>
      Array.from({ length: count }, (__, column) => (row === 0 || column === 0 ? 0 : (covariance[row - 1]?.[column - 1] ?? 0))),
    );
    return {
      strengths: [0, ...parameters.slice(0, count - 1)],
      covariance: full,
      tieRate: hasTies ? Math.exp(parameters[count - 1] ?? 0) : 0,
    };
  }
  return undefined;
}

function derivatives(parameters: readonly number[], count: number, pairs: readonly ComparedPair[], hasTies: boolean) {
  const gradient = parameters.map(() => 0);
  const information = parameters.map(() => parameters.map(() => 0));
  const add = (row: number, column: number, value: number): void => {
    const entries = information[row];
    if (entries && column >= 0) entries[column] = (entries[column] ?? 0) + value;
  };
  const rise = (index: number, value: number): void => {
    if (index >= 0) gradient[index] = (gradient[index] ?? 0) + value;
  };
  const tie = hasTies ? count - 1 : -1;
  for (const { low, high, lowWins, highWins, ties } of pairs) {
    const [one, other] = [low - 1, high - 1];
    const half = ((parameters[one] ?? 0) - (parameters[other] ?? 0)) / 2;
    const weights = [Math.exp(half), Math.exp(-half), hasTies ? Math.exp(parameters[tie] ?? 0) : 0] as const;
    const sum = weights[0] + weights[1] + weights[2];
    const [wins, losses, draws] = [weights[0] / sum, weights[1] / sum, weights[2] / sum];
    const all = lowWins + highWins + ties;
    const difference = (lowWins - highWins) / 2 - (all * (wins - losses)) / 2;
    const spread = all * ((wins + losses) / 4 - ((wins - losses) / 2) ** 2);
    rise(one, difference);
    rise(other, -difference);
    add(one, one, spread);
    add(other, other, spread);
    add(one, other, -spread);
    add(other, one, -spread);
    if (!hasTies) continue;
    const shared = (-all * draws * (wins - losses)) / 2;
    rise(tie, ties - all * draws);
    add(tie, tie, all * draws * (1 - draws));
    add(one, tie, shared);
    add(tie, one, shared);
    add(other, tie, -shared);
    add(tie, other, -shared);
  }
  return { gradient, information };
}
