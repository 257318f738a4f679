/** Times of records, counted in steps of two percent: quantiles to within one percent, in a memory that does not grow with the records. */

export interface TimeSummary {
  readonly records: number;
  readonly meanMs: number;
  readonly medianMs: number;
  /** Between these two lies the middle half. */
  readonly lowerQuartileMs: number;
  readonly upperQuartileMs: number;
}

const STEP = Math.log(1.02);

export class TimeCounts {
  readonly #steps = new Map<number, number>();
  #records = 0;
  #total = 0;

  add(milliseconds: number): void {
    const step = milliseconds < 1 ? -1 : Math.round(Math.log(milliseconds) / STEP);
    this.#steps.set(step, (this.#steps.get(step) ?? 0) + 1);
    this.#records += 1;
    this.#total += milliseconds;
  }

  /** `undefined` while there is none. */
  result(): TimeSummary | undefined {
    if (this.#records === 0) return undefined;
    const sorted = [...this.#steps].sort(([one], [other]) => one - other);
    const at = (share: number): number => {
      let left = share * this.#records;
      for (const [step, count] of sorted) {
        left -= count;
        if (left <= 0) return step === -1 ? 0 : Math.exp(step * STEP);
      }
      return 0;
    };
    return {
      records: this.#records,
      meanMs: this.#total / this.#records,
      medianMs: at(0.5),
      lowerQuartileMs: at(0.25),
      upperQuartileMs: at(0.75),
    };
  }
}
