/** The two responses as they stand on the page now: how long they are, and how they scroll. */
import { LinkedScrolling, scrollerOf } from './linked-scrolling.js';
import type { PaneMarks } from './pane-marks.js';
import { readPane } from './read-pane.js';
import { countWords } from './word-tokens.js';

export type Panes = readonly [a: HTMLElement, b: HTMLElement];

export class ComparePanePair {
  readonly panes: Panes;
  readonly words: readonly [a: number, b: number];
  /** What is marked on them; `undefined` while nothing was. */
  marks: PaneMarks | undefined;
  #scrollers: readonly (HTMLElement | undefined)[] = [];
  readonly #observer: MutationObserver;
  #linked: LinkedScrolling | undefined;

  constructor(panes: Panes, onChange: () => void) {
    this.panes = panes;
    const [a, b] = panes;
    this.words = [countWords(readPane(a).text), countWords(readPane(b).text)];
    this.#observer = new MutationObserver(onChange);
    for (const pane of panes) this.#observer.observe(pane, { childList: true, characterData: true, subtree: true });
  }

  end(): void {
    this.#observer.disconnect();
    this.#linked?.end();
    for (const scroller of this.#scrollers) scroller?.removeAttribute('tabindex');
    this.marks?.end();
  }

  /** Looks for what scrolls, which lays out the page where it is not. */
  findScrollers(): void {
    this.#scrollers = this.panes.map(scrollerOf);
    // Only what scrolls is worth a stop of the Tab key.
    for (const scroller of this.#scrollers) scroller?.setAttribute('tabindex', '0');
  }

  /** Whether both scroll by themselves. */
  get canScrollTogether(): boolean {
    const [a, b] = this.#scrollers;
    return a !== undefined && b !== undefined && a !== b;
  }

  scrollTogether(linked: boolean): void {
    const [a, b] = this.#scrollers;
    this.#linked?.end();
    this.#linked = linked && a && b && a !== b ? new LinkedScrolling(a, b) : undefined;
  }
}
