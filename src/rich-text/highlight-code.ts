/** Code with its words told apart, through highlight.js (lowlight, its usual languages). A page loads this with the first code of a known language. */
import type { ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';

/** Longer code is shown as it is. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 40;
/** Nobody writes longer lines, but programs that write programs. */
const MAX_LINE = 1000;
/** Words and white space with nothing between them but what C declares pointers with. */
const MAX_WORDS = 1000;
const CLASS = /^hljs-[a-z_-]{1,30}$/;
const LANGUAGE = /^[a-z\d+#.-]{1,30}$/;

let lowlight: ReturnType<typeof createLowlight> | undefined;

/** The code as text and `<span class="hljs-…">`; `undefined` where nothing is known of the language. */
export function highlightCode(code: string, language: string): DocumentFragment | undefined {
  const name = language.toLowerCase();
  if (code.length > MAX_LENGTH || !LANGUAGE.test(name) || !isQuick(code)) return undefined;
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

/** Whether it is nothing that patterns of highlight.js take very long for: their time grows with the square of what goes on without an end. */
function isQuick(code: string): boolean {
  let line = 0;
  let words = 0;
  for (const character of code) {
    line = character === '\n' ? 0 : line + 1;
    words = /[\w\s*&]/.test(character) ? words + 1 : 0;
    if (line > MAX_LINE || words > MAX_WORDS) return false;
  }
  return true;
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
