/**
 * Draws spans over a text without touching it: as custom highlights, which the browser paints behind the characters of the one text node. Where a
 * browser has none, overlay-drawing.ts takes over.
 */
import type { Label } from '../../core/label.js';
import { labelRules } from './label-sheet.js';
import type { TextRange } from './text-steps.js';

/** What is painted: the spans of one label, by its place in the list, or the selection. */
export type Layer = number | 'selection';

export interface SpanDrawing {
  paint(layer: Layer, text: Text, ranges: readonly TextRange[]): void;
  /** Takes everything away. */
  clear(): void;
}

/** The colours and lines of an element's labels, in its shadow root alone. */
export class LabelSheet {
  // Highlights are registered by name for the whole document, whatever element or version of the library they are of.
  readonly #prefix = `annotation-span-${Math.random().toString(36).slice(2)}`;
  readonly #sheet = new CSSStyleSheet();

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  readonly nameOf = (layer: Layer): string => `${this.#prefix}-${String(layer)}`;

  show(labels: readonly Label[]): void {
    this.#sheet.replaceSync(labelRules(labels, this.nameOf, (color) => CSS.supports('color', color)));
  }
}

export class HighlightDrawing implements SpanDrawing {
  readonly #nameOf: (layer: Layer) => string;
  readonly #painted = new Set<Layer>();

  constructor(nameOf: (layer: Layer) => string) {
    this.#nameOf = nameOf;
  }

  paint(layer: Layer, text: Text, ranges: readonly TextRange[]): void {
    if (ranges.length === 0) {
      this.#erase(layer);
      return;
    }
    const highlight = new Highlight();
    if (layer === 'selection') highlight.priority = 1;
    // Static ranges cost nothing while the page changes; the text node never does.
    for (const { start, end } of ranges) {
      highlight.add(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }));
    }
    CSS.highlights.set(this.#nameOf(layer), highlight);
    this.#painted.add(layer);
  }

  clear(): void {
    for (const layer of [...this.#painted]) this.#erase(layer);
  }

  #erase(layer: Layer): void {
    CSS.highlights.delete(this.#nameOf(layer));
    this.#painted.delete(layer);
  }
}
