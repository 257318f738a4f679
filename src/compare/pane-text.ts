/** The text of a response as it stands on the page, and the places of its characters. */
import { readPane, type PanePiece } from './read-pane.js';

export class PaneText {
  readonly text: string;
  readonly #pieces: readonly PanePiece[];

  constructor(pane: HTMLElement) {
    const { text, pieces } = readPane(pane);
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
  #pieceAt(offset: number): PanePiece | undefined {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low - 1];
  }
}
