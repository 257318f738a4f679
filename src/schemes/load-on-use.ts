/** Loads the code of an element when the page first uses its tag, so that a page with every tag at hand pays for those it uses. */

/**
 * Watches a document for tags of this library that are not registered yet. It does not see into shadow roots: a page that uses an element only there
 * imports its define module.
 * @param elements how the element of each tag is loaded
 */
export function loadElementsOnUse(root: Document, elements: ReadonlyMap<string, () => Promise<unknown>>): void {
  const waiting = new Set([...elements.keys()].filter((tag) => !customElements.get(tag)));
  const load = (tag: string): void => {
    if (!waiting.delete(tag)) return;
    if (waiting.size === 0) observer.disconnect();
    void elements
      .get(tag)?.()
      .catch((error: unknown) => {
        // The next use tries again.
        waiting.add(tag);
        throw error;
      });
  };
  const search = (node: Node): void => {
    if (!(node instanceof Element)) return;
    load(node.localName);
    if (node.firstElementChild && waiting.size > 0) for (const used of node.querySelectorAll([...waiting].join())) load(used.localName);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(search);
  });
  observer.observe(root, { childList: true, subtree: true });
  search(root.documentElement);
}
