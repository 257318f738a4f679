/** What is said of measured times. */

export interface Summary {
  readonly mean: number;
  readonly median: number;
  /** The 99th percentile. */
  readonly high: number;
}

interface MeasuredSize {
  readonly database: string;
  readonly strategy: string;
  readonly size: number;
  readonly next: Summary;
  readonly save: Summary;
}

export function summaryOf(times: readonly number[]): Summary {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, median: at(0.5), high: at(0.99) };
}

/** How many times longer the last size takes than the first. */
export function growthOf(all: readonly MeasuredSize[], sizes: readonly number[]): Readonly<Record<string, string>>[] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  return all
    .filter(({ size }) => size === last)
    .flatMap((large) => {
      const small = all.find((each) => each.size === first && each.database === large.database && each.strategy === large.strategy);
      if (!small) return [];
      const growth = (one: Summary, other: Summary) => `${(one.median / other.median).toFixed(2)} ×`;
      return [
        {
          database: large.database,
          strategy: large.strategy,
          'growth of next': growth(large.next, small.next),
          'growth of save': growth(large.save, small.save),
        },
      ];
    });
}
