/**
 * What is marked on two responses: the words in which they differ, and where a text stands that is looked for. A page loads it when an annotator
 * first asks for one of both.
 */
import type { Panes } from './compare-pane-pair.js';
import { findText } from './find-text.js';
import type { scrollerOf } from './linked-scrolling.js';
import type { PanePainting } from './pane-painting.js';
import { PaneText } from './pane-text.js';
import { RangesInSight } from './ranges-in-sight.js';
import { runInSteps } from './run-in-steps.js';
import { wordDifferences, type Difference } from './word-differences.js';
import type { wordTokens, WordToken } from './word-tokens.js';

export { PanePainting } from './pane-painting.js';
export { renderDifferenceList } from './render-difference-list.js';

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

/** What is on the page before the marks are: handed over, so that it needs no file of its own that both load. */
export interface PaneReaders {
  readonly wordTokens: typeof wordTokens;
  readonly scrollerOf: typeof scrollerOf;
}

export class PaneMarks {
  readonly #painting: PanePainting;
  readonly #readers: PaneReaders;
  readonly #texts: readonly [a: PaneText, b: PaneText];
  #comparing = new AbortController();
  #differences: RangesInSight | undefined;
  #found: readonly StaticRange[] = [];
  #current = -1;

  constructor([a, b]: Panes, painting: PanePainting, readers: PaneReaders) {
    this.#painting = painting;
    this.#readers = readers;
    this.#texts = [new PaneText(a), new PaneText(b)];
  }

  end(): void {
    this.forgetComparison();
    this.#painting.clear();
  }

  /** Compares both and paints what differs. @returns `undefined` when that is wanted no more */
  async compare(): Promise<Comparison | undefined> {
    this.forgetComparison();
    const { signal } = this.#comparing;
    const [textA, textB] = this.#texts;
    const compared = await runInSteps(compareTexts(textA.text, textB.text, this.#readers.wordTokens), signal);
    if (!compared || signal.aborted) return undefined;
    const { a, b, found } = compared;
    const ranges = [
      found.flatMap((difference) => rangesOf(textA, a.slice(difference.a.start, difference.a.end))),
      found.flatMap((difference) => rangesOf(textB, b.slice(difference.b.start, difference.b.end))),
    ];
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
    this.#comparing.abort();
    this.#comparing = new AbortController();
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
    this.#scrollTo(range);
  }

  /** A text node may be longer than the screen: its element in sight does not bring its middle there. */
  #scrollTo({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const element = startContainer.parentElement;
    const scroller = element ? this.#readers.scrollerOf(element) : undefined;
    if (!scroller) return;
    const [place, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (place.top < view.top || place.bottom > view.bottom) scroller.scrollTop += place.top - view.top - scroller.clientHeight / 3;
  }
}

interface Compared {
  readonly a: readonly WordToken[];
  readonly b: readonly WordToken[];
  readonly found: readonly Difference[];
}

function* compareTexts(textA: string, textB: string, tokensOf: PaneReaders['wordTokens']): Generator<undefined, Compared> {
  const a = tokensOf(textA);
  yield;
  const b = tokensOf(textB);
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
