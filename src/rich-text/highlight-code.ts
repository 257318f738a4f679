/** Code with its words told apart, through highlight.js (lowlight, its usual languages). A page loads this with the first code of a known language. */
import type { ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';

/** Longer code is shown as it is. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 40;
const CLASS = /^hljs-[a-z_-]{1,30}$/;
const LANGUAGE = /^[a-z\d+#.-]{1,30}$/;

let lowlight: ReturnType<typeof createLowlight> | undefined;

/** The code as text and `<span class="hljs-…">`; `undefined` where nothing is known of the language. */
export function highlightCode(code: string, language: string): DocumentFragment | undefined {
  const name = language.toLowerCase();
  if (code.length > MAX_LENGTH || !LANGUAGE.test(name)) return undefined;
  try {
    lowlight ??= createLowlight(common);
    if (!lowlight.registered(name)) return undefined;
    const fragment = document.createDocumentFragment();
    append(fragment, lowlight.highlight(name, code).children, 0);
    return fragment.textContent === code ? fragment : undefined;
  } catch {
    return undefined;
  }
}

function append(parent: Node, nodes: readonly (ElementContent | { readonly type: 'doctype' })[], depth: number): void {
  for (const node of nodes) {
    if (node.type === 'text') parent.appendChild(document.createTextNode(node.value));
    else if (node.type === 'element') {
      const names = node.properties['className'];
      const known = Array.isArray(names) ? names.map(String).filter((name) => CLASS.test(name)) : [];
      const span = depth < MAX_DEPTH && known.length > 0 ? document.createElement('span') : parent;
      if (span instanceof HTMLElement && span !== parent) {
        span.className = known.join(' ');
        parent.appendChild(span);
      }
      append(span, node.children, depth + 1);
    }
  }
}
