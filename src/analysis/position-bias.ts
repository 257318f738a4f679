/** Whether the response that is shown first wins more often than the other. */
import { undefinedFor, type Outcome } from './outcome.js';
import { binomialTest, proportion, type Proportion } from './proportion.js';

export interface PositionBias {
  /** How often the first shown won, of all judgements with a winner. */
  readonly first: Proportion;
  /** Judgements without a winner, which say nothing of it. */
  readonly ties: number;
  /** How probable a share so far from a half is where the place does not matter (exact two-sided binomial test). */
  readonly p: number;
}

/** Below this share of the rarer order, what wins may be the response and not its place. */
const LEAST_VARIED = 0.2;

/** Counts who won in which place. */
export class PositionCounts {
  #first = 0;
  #second = 0;
  #ties = 0;
  #swapped = 0;

  /** @param place where the winner was shown; @param isSwapped whether the second response of the data was shown first */
  add(place: 'first' | 'second' | 'tie', isSwapped: boolean): void {
    if (place === 'tie') {
      this.#ties += 1;
      return;
    }
    if (place === 'first') this.#first += 1;
    else this.#second += 1;
    if (isSwapped) this.#swapped += 1;
  }

  /**
   * The exact interval (Clopper and Pearson 1934) and test. Where the order was drawn (`randomize_pair_order`), each response stands first as often, so
   * that only the place can make a difference; where it never changed, there is no telling.
   */
  result(confidence = 0.95): Outcome<PositionBias> {
    const decided = this.#first + this.#second;
    if (decided === 0) return undefinedFor('no-judgements');
    const rarer = Math.min(this.#swapped, decided - this.#swapped);
    if (rarer < decided * LEAST_VARIED) return undefinedFor('order-not-varied');
    return {
      defined: true,
      first: proportion(this.#first, decided, confidence),
      ties: this.#ties,
      p: binomialTest(this.#first, decided),
    };
  }
}
