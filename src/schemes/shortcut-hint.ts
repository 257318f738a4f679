/** The key that is shown on what it chooses. */
import { html, nothing, type TemplateResult } from 'lit';

/** The key, where it means something now. */
export function activeShortcut(key: string | undefined, inactive: ReadonlySet<string>): string | undefined {
  return key === undefined || inactive.has(key) ? undefined : key;
}

/** Shows nothing where there is no key, or where the key means something else now. */
export function renderShortcutHint(key: string | undefined, inactive: ReadonlySet<string>): TemplateResult | typeof nothing {
  const active = activeShortcut(key, inactive);
  return active === undefined ? nothing : html`<kbd part="shortcut" aria-hidden="true">${shortcutText(active)}</kbd>`;
}

/** How a key is written. */
export function shortcutText(key: string): string {
  return key.length === 1 ? key.toLocaleUpperCase('en') : key;
}
