/** Krippendorff's alpha: agreement beyond chance, for any number of annotators, with judgements missing. */
import { bootstrapInterval, type BootstrapOptions } from './bootstrap.js';
import { masiDistance, setLabels, type Level } from './level.js';
import { undefinedFor, type Estimate, type Outcome } from './outcome.js';
import type { Category, UnitPattern, UnitPatterns } from './unit-patterns.js';

/** The squares of more sets would fill the memory. */
const MOST_SETS = 2_000;

/**
 * 1 − observed / expected disagreement: 1 is perfect, 0 what chance gives, less than 0 is systematic disagreement. Units with a single judgement say
 * nothing and are left out (Krippendorff, “Computing Krippendorff's alpha-reliability”, 2011; “Content Analysis”, 4th edition, chapter 12). Labels
 * differ or not; points of a scale by the ranks between them; amounts by their squared distance; sets by MASI distance (Passonneau 2006).
 * @param options of the bootstrap interval
 */
export function krippendorffAlpha(units: UnitPatterns, level: Level, options?: BootstrapOptions): Outcome<Estimate> {
  const { patterns, times, categories } = units;
  const kept = patterns.flatMap((pattern, index) => (pattern.size < 2 ? [] : [{ pattern, times: times[index] ?? 0 }]));
  if (kept.length === 0) return undefinedFor(units.units === 0 ? 'no-judgements' : 'no-overlap');
  if (level === 'set' && categories.length > MOST_SETS) return undefinedFor('too-many');
  const pairable = kept.map(({ pattern }) => pattern);
  const counts = kept.map((each) => each.times);
  const disagreement = disagreements(level, pairable, categories);
  const alpha = (weights: readonly number[]): number | undefined => {
    const { observed, expected } = disagreement(weights);
    return expected > 0 ? 1 - observed / expected : undefined;
  };
  const value = alpha(counts);
  if (value === undefined) return undefinedFor('no-variation');
  const cost = pairable.length * 3 + (level === 'set' ? categories.length ** 2 : categories.length);
  const interval = bootstrapInterval({ times: counts, statistic: alpha, value, cost }, options);
  return { defined: true, value, ...(interval && { interval }) };
}

interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** How the disagreement of a level is counted, for patterns that have so many units each. */
type CountDisagreement = (weights: readonly number[]) => Disagreement;

function disagreements(level: Level, patterns: readonly UnitPattern[], categories: readonly Category[]): CountDisagreement {
  switch (level) {
    case 'nominal':
      return nominal(patterns, categories.length);
    case 'set':
      return sets(patterns, categories);
    case 'interval':
      return amounts(patterns, categories.map(Number));
    case 'ordinal': {
      const order = categories.map((value, index) => ({ value: Number(value), index })).sort((one, other) => one.value - other.value);
      return (weights) => {
        const counts = marginals(patterns, weights, categories.length);
        return scored(patterns, weights, counts, middleRanks(counts, order));
      };
    }
  }
}

function marginals(patterns: readonly UnitPattern[], weights: readonly number[], categories: number): readonly number[] {
  const counts = Array.from({ length: categories }, () => 0);
  for (const [index, { entries }] of patterns.entries()) {
    const weight = weights[index] ?? 0;
    for (const [category, count] of entries) counts[category] = (counts[category] ?? 0) + weight * count;
  }
  return counts;
}

function nominal(patterns: readonly UnitPattern[], categories: number): CountDisagreement {
  const unlike = patterns.map(({ entries, size }) => (size * size - squares(entries)) / (size - 1));
  return (weights) => {
    const counts = marginals(patterns, weights, categories);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const same = counts.reduce((sum, count) => sum + count * count, 0);
    const observed = unlike.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), 0);
    return { observed, expected: all < 2 ? 0 : (all * all - same) / (all - 1) };
  };
}

function squares(entries: UnitPattern['entries']): number {
  return entries.reduce((sum, [, count]) => sum + count * count, 0);
}

/**
 * The squared distances of all pairs, from sums of scores and of their squares. The ordinal distance of two values is that of their middle ranks: half
 * of each of both, and all between.
 */
function scored(
  patterns: readonly UnitPattern[],
  weights: readonly number[],
  counts: readonly number[],
  scores: readonly number[],
): Disagreement {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all < 2) return { observed: 0, expected: 0 };
  const mean = counts.reduce((sum, count, category) => sum + count * (scores[category] ?? 0), 0) / all;
  // About their mean, so that large numbers that differ little keep their difference.
  const centred = scores.map((score) => score - mean);
  const expected = (2 * all * counts.reduce((sum, count, category) => sum + count * (centred[category] ?? 0) ** 2, 0)) / (all - 1);
  let observed = 0;
  for (const [index, { entries, size }] of patterns.entries()) {
    if (entries.length < 2) continue;
    let [total, square] = [0, 0];
    for (const [category, count] of entries) {
      const score = centred[category] ?? 0;
      total += count * score;
      square += count * score * score;
    }
    observed += ((weights[index] ?? 0) * 2 * (size * square - total * total)) / (size - 1);
  }
  // What is left of an exact zero is dust.
  return { observed, expected: expected < 1e-12 ? 0 : expected };
}

/** As {@link scored}, with scores that stay: what each pattern adds is known beforehand, since amounts make more patterns than anything else. */
function amounts(patterns: readonly UnitPattern[], scores: readonly number[]): CountDisagreement {
  const middle = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const sums = patterns.map(({ entries, size }) => {
    let [total, square] = [0, 0];
    for (const [category, count] of entries) {
      const score = (scores[category] ?? 0) - middle;
      total += count * score;
      square += count * score * score;
    }
    return { size, total, square, unlike: entries.length < 2 ? 0 : (2 * (size * square - total * total)) / (size - 1) };
  });
  return (weights) => {
    let [all, total, square, observed] = [0, 0, 0, 0];
    for (const [index, sum] of sums.entries()) {
      const weight = weights[index] ?? 0;
      all += weight * sum.size;
      total += weight * sum.total;
      square += weight * sum.square;
      observed += weight * sum.unlike;
    }
    const expected = all < 2 ? 0 : (2 * (all * square - total * total)) / (all - 1);
    // What is left of an exact zero is dust.
    return { observed, expected: expected < 1e-9 * square ? 0 : expected };
  };
}

function middleRanks(counts: readonly number[], order: readonly { readonly index: number }[]): readonly number[] {
  const ranks = counts.map(() => 0);
  let below = 0;
  for (const { index } of order) {
    const count = counts[index] ?? 0;
    ranks[index] = below + count / 2;
    below += count;
  }
  return ranks;
}

function sets(patterns: readonly UnitPattern[], categories: readonly Category[]): CountDisagreement {
  const labels = categories.map(setLabels);
  const distances = labels.map((one) => labels.map((other) => masiDistance(one, other)));
  const apart = patterns.map(
    ({ entries, size }) =>
      entries.reduce(
        (sum, [one, count]) => sum + count * entries.reduce((inner, [other, times]) => inner + times * (distances[one]?.[other] ?? 0), 0),
        0,
      ) /
      (size - 1),
  );
  return (weights) => {
    const counts = marginals(patterns, weights, categories.length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const pairs = distances.reduce(
      (sum, row, one) =>
        counts[one] === 0
          ? sum
          : sum + (counts[one] ?? 0) * row.reduce((inner, distance, other) => inner + distance * (counts[other] ?? 0), 0),
      0,
    );
    const observed = apart.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), 0);
    return { observed, expected: all < 2 ? 0 : pairs / (all - 1) };
  };
}
