/** What can be said of two different answers to a question: only that they differ, or also how far they are apart. */
import type { Category } from './unit-patterns.js';

/**
 * `nominal`: labels; `ordinal`: points in an order (numbers that stand for it); `interval`: amounts; `set`: any number of labels at once
 * (Stevens, “On the theory of scales of measurement”, Science 103, 1946; sets: Passonneau 2006).
 */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'set';

/** A set of labels as a category. */
export function setCategory(labels: readonly string[]): Category {
  return JSON.stringify([...new Set(labels)].sort());
}

/** The labels of a set that is a category. */
export function setLabels(category: Category): readonly string[] {
  if (typeof category !== 'string') return [String(category)];
  try {
    const labels: unknown = JSON.parse(category);
    return Array.isArray(labels) && labels.every((label) => typeof label === 'string') ? labels : [category];
  } catch {
    return [category];
  }
}

/**
 * The distance of two sets, from 0 (the same) to 1 (nothing in common): Jaccard's, made larger where neither holds the other (Passonneau,
 * “Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation”, LREC 2006).
 */
export function masiDistance(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  const both = [...first].filter((label) => second.has(label)).length;
  const all = first.size + second.size - both;
  if (all === 0) return 0;
  const isSame = both === first.size && both === second.size;
  const isWithin = both === Math.min(first.size, second.size);
  const monotony = isSame ? 1 : isWithin ? 0.67 : both > 0 ? 0.33 : 0;
  return 1 - (both / all) * monotony;
}

/**
 * How far two answers to one question are apart, from 0 (the same) to 1.
 * @param spread the distance between the ends of a scale; absent: any two different points are wholly apart
 */
export function difference(one: Category, other: Category, level: Level, spread: number | undefined): number {
  if (one === other) return 0;
  if (level === 'set') return masiDistance(setLabels(one), setLabels(other));
  if (level === 'nominal' || spread === undefined || spread <= 0) return 1;
  return Math.min(1, Math.abs(Number(one) - Number(other)) / spread);
}
