/** The browser's own selection and caret within one text node, whatever shadow roots are around it. */
import type { TextCursor } from './text-cursor.js';
import type { TextRange } from './text-steps.js';

/** What of the text the browser has selected, as UTF-16 offsets; `undefined` when its selection is elsewhere. */
export function nativeRange(text: Text): TextRange | undefined {
  for (const { startContainer, startOffset, endContainer, endOffset } of selectedRanges(text)) {
    const [start, end] = [offsetIn(text, startContainer, startOffset), offsetIn(text, endContainer, endOffset)];
    // A drag that leaves the text goes to its end, or begins at its start.
    if (start !== undefined || end !== undefined) return { start: start ?? 0, end: end ?? text.length };
  }
  return undefined;
}

/** Makes the browser select what the cursor has, so that it is copied and spoken as any selection. */
export function selectNatively(text: Text, { anchor, focus }: TextCursor): void {
  text.ownerDocument.getSelection()?.setBaseAndExtent(text, anchor, text, focus);
}

/** The offset nearest to a point of the viewport; `undefined` when something else is there, or the browser does not tell. */
export function offsetAtPoint(text: Text, x: number, y: number): number | undefined {
  const root = text.getRootNode();
  if (!('caretPositionFromPoint' in document)) return undefined;
  const position = document.caretPositionFromPoint(x, y, root instanceof ShadowRoot ? { shadowRoots: [root] } : {});
  return position?.offsetNode === text ? position.offset : undefined;
}

/** The selection as each browser tells it: through shadow roots by the standard, by the shadow root of a node, or by the document. */
export function* selectedRanges(node: Node): Iterable<AbstractRange> {
  const root = node.getRootNode();
  const selection = document.getSelection();
  if (selection && 'getComposedRanges' in selection && root instanceof ShadowRoot) yield* composedRanges(selection, root);
  for (const found of [hasSelection(root) ? root.getSelection() : null, selection])
    if (found && found.rangeCount > 0) yield found.getRangeAt(0);
}

/** Safari took the shadow roots themselves before the standard had an object around them. */
function composedRanges(selection: Selection, root: ShadowRoot): readonly StaticRange[] {
  try {
    return selection.getComposedRanges({ shadowRoots: [root] });
  } catch {
    return takesRoots(selection) ? selection.getComposedRanges(root) : [];
  }
}

function takesRoots(selection: Selection): selection is Selection & { getComposedRanges(root: ShadowRoot): StaticRange[] } {
  return 'getComposedRanges' in selection;
}

/** Chromium before it had the standard. */
function hasSelection(root: Node): root is Node & { getSelection(): Selection | null } {
  return root instanceof ShadowRoot && 'getSelection' in root;
}

function offsetIn(text: Text, container: Node, offset: number): number | undefined {
  if (container === text) return offset;
  if (container !== text.parentNode) return undefined;
  return offset === 0 ? 0 : text.length;
}
