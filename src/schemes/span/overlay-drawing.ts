/** Draws spans as boxes behind the text's lines, for browsers without custom highlights. Loaded only there. */
import { labelClass } from './label-sheet.js';
import type { Layer, SpanDrawing } from './span-drawing.js';
import type { TextRange } from './text-steps.js';

interface Painted {
  readonly text: Text;
  readonly ranges: readonly TextRange[];
  readonly boxes: readonly HTMLElement[];
}

export class OverlayDrawing implements SpanDrawing {
  readonly #painted = new Map<Layer, Painted>();
  #observed: Element | undefined = undefined;
  /** Lines break elsewhere when the text gets wider, narrower or larger. */
  readonly #observer = new ResizeObserver(() => {
    for (const [layer, { text, ranges }] of [...this.#painted]) this.paint(layer, text, ranges);
  });

  paint(layer: Layer, text: Text, ranges: readonly TextRange[]): void {
    this.#erase(layer);
    // The text's parent, and the box that scrolls it.
    const [lines, surface] = [text.parentElement, text.parentElement?.parentElement];
    if (ranges.length === 0 || !lines || !surface) return;
    const rectangles = ranges.flatMap((range) => lineRectangles(text, range, surface));
    const boxes = rectangles.map((rectangle) => box(rectangle, layer === 'selection' ? 'selection' : labelClass(layer)));
    this.#painted.set(layer, { text, ranges, boxes });
    surface.append(...boxes);
    // Observing again would report a first size again.
    if (this.#observed !== lines) this.#observer.observe(lines);
    this.#observed = lines;
  }

  clear(): void {
    this.#observer.disconnect();
    this.#observed = undefined;
    for (const layer of [...this.#painted.keys()]) this.#erase(layer);
  }

  #erase(layer: Layer): void {
    for (const painted of this.#painted.get(layer)?.boxes ?? []) painted.remove();
    this.#painted.delete(layer);
  }
}

/** One for each line that a range is on, from the corner of what the surface scrolls. */
function lineRectangles(text: Text, { start, end }: TextRange, surface: HTMLElement): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  const { left, top } = surface.getBoundingClientRect();
  const [x, y] = [surface.scrollLeft - surface.clientLeft - left, surface.scrollTop - surface.clientTop - top];
  return Array.from(range.getClientRects(), (found) => new DOMRect(found.x + x, found.y + y, found.width, found.height));
}

function box({ x, y, width, height }: DOMRect, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `mark ${name}`;
  element.ariaHidden = 'true';
  // Through the object model, which a policy against inline styles allows.
  for (const [property, value] of Object.entries({ left: x, top: y, width, height }))
    element.style.setProperty(property, `${String(value)}px`);
  return element;
}
