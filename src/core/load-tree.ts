/**
 * How many annotators each item has, as a complete binary tree whose nodes hold the least number below them: so that the next item with room, or
 * the one with the fewest annotators, is found in logarithmic time however many items there are.
 */

/** The load of an item that has no room. */
export const FULL = 0xffff_ffff;

export class LoadTree {
  readonly #size: number;
  /** Of the leaves; a power of two. */
  readonly #width: number;
  /** The root is at 1; the children of `node` at `2 * node` and the next; the leaves from `#width` on. Beyond the items all is full. */
  readonly #least: Uint32Array;

  constructor(size: number) {
    this.#size = size;
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(1, size)));
    this.#least = new Uint32Array(2 * this.#width).fill(FULL);
    this.#least.fill(0, this.#width, this.#width + size);
    for (let node = this.#width - 1; node > 0; node -= 1) this.#least[node] = this.#leastBelow(node);
  }

  /** The least load of all items; `FULL` when none has room. */
  get least(): number {
    return this.#at(1);
  }

  set(index: number, load: number): void {
    if (index >= this.#size) return;
    let node = this.#width + index;
    this.#least[node] = load;
    for (node >>= 1; node > 0; node >>= 1) {
      const least = this.#leastBelow(node);
      if (this.#at(node) === least) return;
      this.#least[node] = least;
    }
  }

  /** The first item from `from` on whose load is at most `load`. */
  next(from: number, load: number): number | undefined {
    if (from >= this.#size) return undefined;
    let node = this.#width + from;
    // Up and to the right until a subtree has one, then down its left edge.
    while (this.#at(node) > load) {
      while (node % 2 === 1) {
        if (node === 1) return undefined;
        node >>= 1;
      }
      node += 1;
    }
    while (node < this.#width) node = this.#at(2 * node) <= load ? 2 * node : 2 * node + 1;
    return node - this.#width;
  }

  #leastBelow(node: number): number {
    return Math.min(this.#at(2 * node), this.#at(2 * node + 1));
  }

  #at(node: number): number {
    return this.#least[node] ?? FULL;
  }
}
