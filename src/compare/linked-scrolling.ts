/** Two panes that scroll together, each by its own proportion: where one is half way down, the other is too. */

export class LinkedScrolling {
  readonly #ends: readonly (readonly [from: HTMLElement, to: HTMLElement])[];
  /** Where a pane was put by the other: the event of that says nothing new. */
  readonly #placed = new WeakMap<HTMLElement, number>();
  readonly #listening = new AbortController();

  constructor(a: HTMLElement, b: HTMLElement) {
    this.#ends = [
      [a, b],
      [b, a],
    ];
    for (const [from, to] of this.#ends) {
      const follow = (): void => {
        this.#follow(from, to);
      };
      from.addEventListener('scroll', follow, { passive: true, signal: this.#listening.signal });
    }
  }

  end(): void {
    this.#listening.abort();
  }

  #follow(from: HTMLElement, to: HTMLElement): void {
    if (this.#placed.get(from) === from.scrollTop) {
      this.#placed.delete(from);
      return;
    }
    const way = from.scrollHeight - from.clientHeight;
    if (way <= 0) return;
    const before = to.scrollTop;
    to.scrollTop = (from.scrollTop / way) * (to.scrollHeight - to.clientHeight);
    if (to.scrollTop !== before) this.#placed.set(to, to.scrollTop);
  }
}

/** What scrolls when a response is longer than its place: the element itself or what is around it, below a root. */
export function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight + 1) return around;
  }
  return undefined;
}
