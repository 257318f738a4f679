/** Runs a layout through DOMPurify. What comes back belongs to an inert document: it loads and runs nothing, and is only read. */
import DOMPurify from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from './layout-policy.js';
import type { LayoutSource } from './layout-source.js';

export interface SanitisedLayout {
  readonly body: Node;
  /** Names of the elements (`<script>`) and attributes (`onclick`) taken out. */
  readonly removed: readonly string[];
}

const POLICY_REFUSED =
  "html_layout cannot be sanitised: the page's Content-Security-Policy refuses the Trusted Types policy “dompurify”. Add dompurify to its " +
  "trusted-types directive, and 'allow-duplicates' where the page has a DOMPurify of its own.";
const SETTINGS_FIXED =
  'html_layout cannot be sanitised: the page has fixed the settings of DOMPurify by setConfig. Give them to each call of sanitize instead.';

/** What a parser or the sanitiser adds by itself (`<remove>` is how FORCE_BODY opens the body). */
const ADDED = new Set(['html', 'head', 'body', 'remove']);

/**
 * Takes the page's own DOMPurify where both use one copy: a second would want a Trusted Types policy of the same name, which a page may forbid.
 * @throws Error when the page's Content-Security-Policy forbids that policy, or the page has fixed DOMPurify's settings
 */
export function sanitiseLayout(source: LayoutSource): SanitisedLayout {
  const body: unknown = DOMPurify.sanitize(source.html, {
    ALLOWED_TAGS: [...ALLOWED_TAGS, '#text'],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, source.styleAttribute],
    ADD_URI_SAFE_ATTR: [source.styleAttribute],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Else what stands at the start and belongs to a head would vanish with it, unreported.
    FORCE_BODY: true,
    RETURN_DOM: true,
  });
  if (!(body instanceof Node)) throw new Error(typeof body === 'string' ? SETTINGS_FIXED : POLICY_REFUSED);
  return { body, removed: DOMPurify.removed.flatMap((entry) => removedName(entry, source)) };
}

function removedName(entry: (typeof DOMPurify.removed)[number], source: LayoutSource): string[] {
  if ('attribute' in entry) return entry.attribute ? [source.plain(entry.attribute.name)] : [];
  const { element } = entry;
  if (!(element instanceof Element)) return [];
  // Asked of the prototype: a form answers with its own field where that has the name of a property.
  const name = Reflect.get(Node.prototype, 'nodeName', element).toLowerCase();
  return ADDED.has(name) ? [] : [`<${source.elementName(name)}>`];
}
