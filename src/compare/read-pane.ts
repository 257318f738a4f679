/** Reads the text of a response as it stands on the page, whatever elements it is made of. */

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** These stand within a line, as all of a formula does; everything else begins a new one. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DEL EM I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);

export interface PanePiece {
  readonly node: Text;
  readonly start: number;
}

export interface PaneReading {
  readonly text: string;
  /** Where its characters stand, in their order. */
  readonly pieces: readonly PanePiece[];
}

export function readPane(pane: HTMLElement): PaneReading {
  const pieces: PanePiece[] = [];
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
  return { text, pieces };
}

function blockOf(node: Text, pane: HTMLElement): Element | null {
  let element = node.parentElement;
  while (element && element !== pane && isInline(element)) element = element.parentElement;
  return element;
}

function isInline({ tagName, namespaceURI }: Element): boolean {
  return INLINE_TAGS.has(tagName) || namespaceURI === MATHML;
}
