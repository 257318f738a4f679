/** The two responses as they stand on the page now: what is read of them, painted on them, and how they scroll. */
import { findText } from './find-text.js';
import { LinkedScrolling, scrollerOf } from './linked-scrolling.js';
import type { PanePainting } from './pane-painting.js';
import { PaneText } from './pane-text.js';
import { RangesInSight } from './ranges-in-sight.js';
import { runInSteps } from './run-in-steps.js';
import { wordDifferences, type Difference } from './word-differences.js';
import { countWords, wordTokens, type WordToken } from './word-tokens.js';

export type Panes = readonly [a: HTMLElement, b: HTMLElement];

export interface PaneDifference {
  /** What only one of both says; `''` where it says nothing there. */
  readonly a: string;
  readonly b: string;
}

export interface Comparison {
  readonly differences: readonly PaneDifference[];
  /** How much of the words both have in common, from 0 to 1. */
  readonly share: number;
}

export class ComparePanePair {
  readonly words: readonly [a: number, b: number];
  readonly #painting: PanePainting;
  readonly #texts: readonly [a: PaneText, b: PaneText];
  readonly #scrollers: readonly (HTMLElement | undefined)[];
  readonly #ending = new AbortController();
  #linked: LinkedScrolling | undefined;
  #differences: RangesInSight | undefined;
  #found: readonly StaticRange[] = [];
  #current = -1;

  constructor(panes: Panes, painting: PanePainting, onChange: () => void) {
    const [a, b] = panes;
    this.#painting = painting;
    this.#texts = [new PaneText(a), new PaneText(b)];
    this.words = [countWords(this.#texts[0].text), countWords(this.#texts[1].text)];
    this.#scrollers = panes.map(scrollerOf);
    // Only what scrolls is worth a stop of the Tab key.
    for (const scroller of this.#scrollers) scroller?.setAttribute('tabindex', '0');
    const observer = new MutationObserver(onChange);
    for (const pane of panes) observer.observe(pane, { childList: true, characterData: true, subtree: true });
    this.#ending.signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  end(): void {
    this.#ending.abort();
    this.#linked?.end();
    this.#differences?.end();
    for (const scroller of this.#scrollers) scroller?.removeAttribute('tabindex');
    this.#painting.clear();
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

  /** Compares both and paints what differs. @returns `undefined` when the panes were left meanwhile */
  async compare(): Promise<Comparison | undefined> {
    const [textA, textB] = this.#texts;
    const compared = await runInSteps(compareTexts(textA.text, textB.text), this.#ending.signal);
    if (!compared || this.#ending.signal.aborted) return undefined;
    const { a, b, found } = compared;
    const ranges = [
      found.flatMap((difference) => rangesOf(textA, a.slice(difference.a.start, difference.a.end))),
      found.flatMap((difference) => rangesOf(textB, b.slice(difference.b.start, difference.b.end))),
    ];
    this.#differences?.end();
    this.#differences = new RangesInSight(ranges, (seen) => {
      this.#painting.paint('difference', seen);
    });
    const differing = found.reduce((sum, difference) => sum + length(difference.a) + length(difference.b), 0);
    const total = a.length + b.length;
    return {
      differences: found.map((difference) => ({
        a: written(textA, a.slice(difference.a.start, difference.a.end)),
        b: written(textB, b.slice(difference.b.start, difference.b.end)),
      })),
      share: total === 0 ? 1 : 1 - differing / total,
    };
  }

  forgetComparison(): void {
    this.#differences?.end();
    this.#differences = undefined;
  }

  /** Paints where a text stands. @returns how often in each */
  find(sought: string): readonly [a: number, b: number] {
    const [inA, inB] = this.#texts.map((pane) => findText(pane.text, sought).flatMap(({ start, end }) => pane.range(start, end) ?? []));
    this.#found = [...(inA ?? []), ...(inB ?? [])];
    this.#current = -1;
    this.#painting.paint('match', this.#found);
    this.#painting.paint('current', []);
    return [inA?.length ?? 0, inB?.length ?? 0];
  }

  /** Goes to the next place of what was sought. */
  goToNextFound(): void {
    if (this.#found.length === 0) return;
    this.#current = (this.#current + 1) % this.#found.length;
    const range = this.#found[this.#current];
    if (!range) return;
    this.#painting.paint('current', [range]);
    // Without both moving: the other's place of the same text is another.
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    scrollToRange(range);
  }
}

interface Compared {
  readonly a: readonly WordToken[];
  readonly b: readonly WordToken[];
  readonly found: readonly Difference[];
}

function* compareTexts(textA: string, textB: string): Generator<undefined, Compared> {
  const a = wordTokens(textA);
  yield;
  const b = wordTokens(textB);
  yield;
  return { a, b, found: yield* wordDifferences(a, b) };
}

function length({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

function rangesOf(pane: PaneText, tokens: readonly WordToken[]): readonly StaticRange[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const range = first && last && pane.range(first.start, last.end);
  return range ? [range] : [];
}

function written(pane: PaneText, tokens: readonly WordToken[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? pane.text.slice(first.start, last.end) : '';
}

/** A text node may be longer than the screen: its element in sight does not bring its middle there. */
function scrollToRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const element = startContainer.parentElement;
  const scroller = element ? scrollerOf(element) : undefined;
  if (!scroller) return;
  const [place, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (place.top < view.top || place.bottom > view.bottom) scroller.scrollTop += place.top - view.top - scroller.clientHeight / 3;
}
