/** The text of a response as it stands on the page, whatever elements it is made of, and the places of its characters. */

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** These stand within a line, as all of a formula does; everything else begins a new one. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DEL EM I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);

interface Piece {
  readonly node: Text;
  readonly start: number;
}

export class PaneText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(pane: HTMLElement) {
    const pieces: Piece[] = [];
    let text = '';
    let block: Element | null = null;
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data === '' || node.parentElement?.closest('[hidden]')) continue;
      const around = blockOf(node, pane);
      if (block && around !== block) text += '\n';
      block = around;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    this.text = text;
    this.#pieces = pieces;
  }

  /** A stretch of the text as a range of the page; `undefined` where it holds no character that stands there. */
  range(start: number, end: number): StaticRange | undefined {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!first || !last || end <= start) return undefined;
    return new StaticRange({
      startContainer: first.node,
      startOffset: Math.min(start - first.start, first.node.length),
      endContainer: last.node,
      endOffset: Math.min(end - last.start, last.node.length),
    });
  }

  /** How far into the text a place of the page is: at its beginning or end where it is before or behind the pane. */
  offset(container: Node, offset: number): number {
    const own = this.#pieces.find(({ node }) => node === container);
    if (own) return own.start + offset;
    const place = new Range();
    place.setStart(container, offset);
    const next = this.#pieces.find(({ node }) => place.comparePoint(node, 0) >= 0);
    return next?.start ?? this.text.length;
  }

  /** The last piece that begins at or before an offset. */
  #pieceAt(offset: number): Piece | undefined {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low - 1];
  }
}

function blockOf(node: Text, pane: HTMLElement): Element | null {
  let element = node.parentElement;
  while (element && element !== pane && isInline(element)) element = element.parentElement;
  return element;
}

function isInline({ tagName, namespaceURI }: Element): boolean {
  return INLINE_TAGS.has(tagName) || namespaceURI === MATHML;
}
