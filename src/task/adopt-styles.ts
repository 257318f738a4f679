/** Styles of code that came after the element was made. */
import type { CSSResult } from 'lit';

export function adoptLate(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = styles.flatMap(({ styleSheet }) => (styleSheet && !root.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : []));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
