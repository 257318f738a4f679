/** The items on which annotators disagree, the most disputed first. It holds answers only of items that someone judged. */
import { disagreement } from './disagreement.js';
import { PriorityQueue } from './priority-queue.js';
import type { Answers } from './scheme-answers.js';

interface Disputed {
  readonly index: number;
  readonly score: number;
}

export class DisputedItems {
  /** By item index: the answers of each annotator, and how far they disagree. */
  readonly #judgements = new Map<number, Map<string, Answers>>();
  readonly #scores = new Map<number, number>();
  /** Among equals, in the order of the data. */
  readonly #queue = new PriorityQueue<Disputed>(
    (one, other) => one.score > other.score || (one.score === other.score && one.index < other.index),
  );

  /** Takes note of what an annotator answered; `undefined` takes it back. */
  judge(index: number, annotator: string, answers: Answers | undefined): void {
    const judgements = this.#judgements.get(index) ?? new Map<string, Answers>();
    if (!answers && !judgements.has(annotator)) return;
    if (answers) judgements.set(annotator, answers);
    else judgements.delete(annotator);
    this.#judgements.set(index, judgements);
    const score = disagreement([...judgements.values()]);
    if (score === (this.#scores.get(index) ?? 0)) return;
    this.#scores.set(index, score);
    this.offer(index);
  }

  /** The item can be given out (again). */
  offer(index: number): void {
    const score = this.#scores.get(index) ?? 0;
    if (score > 0) this.#queue.add({ index, score });
  }

  /**
   * The most disputed item that is available.
   * @param hasRoom whether anybody may have the item: one without room is forgotten until it is offered again
   */
  most(hasRoom: (index: number) => boolean, isAvailable: (index: number) => boolean): number | undefined {
    const passed = new Map<number, Disputed>();
    let found: number | undefined;
    while (found === undefined) {
      const top = this.#queue.take();
      if (!top) break;
      const isCurrent = this.#scores.get(top.index) === top.score && hasRoom(top.index);
      if (!isCurrent || passed.has(top.index)) continue;
      passed.set(top.index, top);
      if (isAvailable(top.index)) found = top.index;
    }
    for (const entry of passed.values()) this.#queue.add(entry);
    return found;
  }
}
