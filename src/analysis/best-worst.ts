/** Best–worst scaling: how often each thing was called the best and the worst of those it was shown with. */

export interface BestWorstScore {
  readonly thing: string;
  readonly best: number;
  readonly worst: number;
  /** How often it was shown to somebody who answered. */
  readonly shown: number;
  /** (best − worst) / shown, from −1 to 1. */
  readonly score: number;
}

/** What was chosen of what was shown. */
export interface BestWorstChoice {
  readonly best?: string;
  readonly worst?: string;
  readonly shown: readonly string[];
}

/**
 * Counts (Louviere, Flynn and Marley, “Best–Worst Scaling: Theory, Methods and Applications”, 2015, chapter 2; for annotation: Kiritchenko and Mohammad,
 * “Best–worst scaling more reliable than rating scales”, ACL 2017).
 */
export class BestWorstCounts {
  readonly #counts = new Map<string, { best: number; worst: number; shown: number }>();

  add({ best, worst, shown }: BestWorstChoice): void {
    for (const thing of shown) this.#of(thing).shown += 1;
    if (best !== undefined) this.#of(best).best += 1;
    if (worst !== undefined) this.#of(worst).worst += 1;
  }

  /** The best first. */
  result(): readonly BestWorstScore[] {
    return [...this.#counts]
      .map(([thing, counts]) => ({ thing, ...counts, score: counts.shown === 0 ? 0 : (counts.best - counts.worst) / counts.shown }))
      .sort((one, other) => other.score - one.score);
  }

  #of(thing: string): { best: number; worst: number; shown: number } {
    const counts = this.#counts.get(thing) ?? { best: 0, worst: 0, shown: 0 };
    this.#counts.set(thing, counts);
    return counts;
  }
}
