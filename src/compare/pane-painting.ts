/**
 * Marks stretches of text without touching them, through the CSS Custom Highlight API. Where a browser has none, nothing is painted; whoever marks
 * something also says it in words.
 */

/** `current`: the one of the matches that was gone to last. */
export type PaneLayer = 'difference' | 'evidence' | 'match' | 'current';

const LAYERS: readonly PaneLayer[] = ['difference', 'evidence', 'match', 'current'];

export class PanePainting {
  // Highlights are registered by name for the whole document, whatever element or version of the library they are of.
  readonly #prefix = `annotation-compare-${Math.random().toString(36).slice(2)}`;

  /** The colours and lines. */
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    // Lines as well as colours: who sees no colours sees the lines. Not by custom properties: not every browser lets highlights have them.
    this.#sheet.replaceSync(`
::highlight(${this.#name('difference')}){background-color:light-dark(#fff1c9,#4a3c0f);text-decoration:underline 2px light-dark(#9a6b00,#f0c24b)}
::highlight(${this.#name('evidence')}){background-color:light-dark(#d3f2d9,#1e4a2b);text-decoration:underline 3px light-dark(#1a7f37,#56d364)}
::highlight(${this.#name('match')}){background-color:light-dark(#cfe3ff,#23457a);text-decoration:underline dotted 2px light-dark(#1d5fbf,#8ab4f8)}
::highlight(${this.#name('current')}){background-color:Highlight;color:HighlightText}
@media (forced-colors:active){::highlight(${this.#name('difference')}),::highlight(${this.#name('evidence')}),::highlight(${this.#name('match')}){background-color:Mark;color:MarkText;text-decoration-color:MarkText}}`);
  }

  /** Gives its colours and lines to the root that the panes are in. */
  adopt(root: Node): void {
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  release(root: Node): void {
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  paint(layer: PaneLayer, ranges: readonly AbstractRange[]): void {
    if (!('highlights' in CSS)) return;
    if (ranges.length === 0) {
      CSS.highlights.delete(this.#name(layer));
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(layer);
    CSS.highlights.set(this.#name(layer), highlight);
  }

  clear(): void {
    for (const layer of LAYERS) this.paint(layer, []);
  }

  #name(layer: PaneLayer): string {
    return `${this.#prefix}-${layer}`;
  }
}
