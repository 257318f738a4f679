/**
 * Of many stretches of a text those that can be seen, and a screen around them: a browser works through all that is painted whenever one of them
 * changes, in sight or not.
 */

/** Fewer are painted at once, wherever they are. */
const FEW = 500;

export class RangesInSight {
  readonly #ranges: readonly (readonly StaticRange[])[];
  readonly #paint: (ranges: readonly StaticRange[]) => void;
  readonly #ending = new AbortController();
  #asked = false;

  /** @param ranges of each text, in its order */
  constructor(ranges: readonly (readonly StaticRange[])[], paint: (ranges: readonly StaticRange[]) => void) {
    this.#ranges = ranges;
    this.#paint = paint;
    if (ranges.flat().length <= FEW) {
      paint(ranges.flat());
      return;
    }
    this.#paintSight();
    const { signal } = this.#ending;
    document.addEventListener('scroll', this.#ask, { capture: true, passive: true, signal });
    addEventListener('resize', this.#ask, { signal });
  }

  end(): void {
    this.#ending.abort();
    this.#paint([]);
  }

  readonly #ask = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      if (!this.#ending.signal.aborted) this.#paintSight();
    });
  };

  #paintSight(): void {
    this.#paint(this.#ranges.flatMap((ranges) => inSight(ranges)));
  }
}

function inSight(ranges: readonly StaticRange[]): readonly StaticRange[] {
  const first = firstIndex(ranges, (range) => placeOf(range).bottom >= -innerHeight);
  const end = firstIndex(ranges, (range) => placeOf(range).top > 2 * innerHeight);
  return ranges.slice(first, end);
}

/** The first for which it holds; it holds for all after that. */
function firstIndex(ranges: readonly StaticRange[], holds: (range: StaticRange) => boolean): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && holds(range)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From top to bottom, within the element around its beginning: a block that the browser has not laid out has the height of a guess, which its text exceeds. */
function placeOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): { readonly top: number; readonly bottom: number } {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  const around = startContainer.parentElement?.getBoundingClientRect();
  return around ? { top: Math.min(top, around.bottom), bottom: Math.min(bottom, around.bottom) } : { top, bottom };
}
