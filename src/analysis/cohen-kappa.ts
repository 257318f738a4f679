/** Cohen's kappa: agreement beyond chance of two annotators. */
import { undefinedFor, type Estimate, type Outcome } from './outcome.js';
import { normalQuantile } from './probability.js';
import type { Category } from './unit-patterns.js';

export interface CohenKappa extends Estimate {
  /** How many units both judged. */
  readonly units: number;
  /** The share of them on which both said the same. */
  readonly observed: number;
  /** The share that chance gives. */
  readonly expected: number;
  /** Asymptotic (Fleiss, Cohen and Everitt 1969). */
  readonly standardError: number;
}

/** How often two annotators said what together. */
export class ConfusionTable {
  readonly #counts = new Map<Category, Map<Category, number>>();

  add(first: Category, second: Category, times = 1): void {
    const row = this.#counts.get(first) ?? new Map<Category, number>();
    row.set(second, (row.get(second) ?? 0) + times);
    this.#counts.set(first, row);
  }

  get entries(): readonly { readonly first: Category; readonly second: Category; readonly times: number }[] {
    return [...this.#counts].flatMap(([first, row]) => [...row].map(([second, times]) => ({ first, second, times })));
  }
}

/**
 * For labels (Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20, 1960). The interval is by the
 * standard error for large samples (Fleiss, Cohen and Everitt, “Large sample standard errors of kappa and weighted kappa”, Psychological Bulletin 72, 1969).
 */
export function cohenKappa(table: ConfusionTable, { confidence = 0.95 }: { readonly confidence?: number } = {}): Outcome<CohenKappa> {
  const { entries } = table;
  const units = entries.reduce((sum, { times }) => sum + times, 0);
  if (units === 0) return undefinedFor('no-overlap');
  const [firsts, seconds] = [new Map<Category, number>(), new Map<Category, number>()];
  let observed = 0;
  for (const { first, second, times } of entries) {
    firsts.set(first, (firsts.get(first) ?? 0) + times / units);
    seconds.set(second, (seconds.get(second) ?? 0) + times / units);
    if (first === second) observed += times / units;
  }
  const expected = [...firsts].reduce((sum, [category, share]) => sum + share * (seconds.get(category) ?? 0), 0);
  if (1 - expected < 1e-12) return undefinedFor('no-variation');
  const value = (observed - expected) / (1 - expected);
  let variance = -((value - expected * (1 - value)) ** 2);
  for (const { first, second, times } of entries) {
    // How often the second annotator said what the first did here, and the other way round.
    const margins = (seconds.get(first) ?? 0) + (firsts.get(second) ?? 0);
    const share = times / units;
    if (first === second) variance += share * (1 - margins * (1 - value)) ** 2;
    else variance += share * (margins * (1 - value)) ** 2;
  }
  const standardError = Math.sqrt(Math.max(0, variance) / units) / (1 - expected);
  const reach = normalQuantile(1 - (1 - confidence) / 2) * standardError;
  return {
    defined: true,
    value,
    units,
    observed,
    expected,
    standardError,
    interval: { low: Math.max(-1, value - reach), high: Math.min(1, value + reach), confidence },
  };
}
