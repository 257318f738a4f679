/** The language of an element: its own `lang`, that of what is around it (over shadow roots), or the page’s. `''` where nothing says one. */
export function languageOf(element: Element): string {
  for (let around: Node | null = element; around; around = parentOf(around)) {
    if (around instanceof Element && around.hasAttribute('lang')) return around.getAttribute('lang') ?? '';
  }
  return '';
}

function parentOf(node: Node): Node | null {
  return node instanceof Element && node.assignedSlot ? node.assignedSlot : node instanceof ShadowRoot ? node.host : node.parentNode;
}
