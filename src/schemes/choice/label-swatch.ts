/** The colour of a label, beside its name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { labelColor } from '../span/label-color.js';

export function renderSwatch({ color }: Label): TemplateResult | typeof nothing {
  return color === undefined ? nothing : html`<span class="swatch" aria-hidden="true"></span>`;
}

/** Colours the swatches of a rendered group: through the CSSOM, since a strict Content-Security-Policy refuses style attributes. */
export function paintSwatches(root: ParentNode, labels: readonly Label[]): void {
  const colors = labels.flatMap(({ color }) => color ?? []);
  root.querySelectorAll<HTMLElement>('.swatch').forEach((swatch, index) => {
    swatch.style.backgroundColor = labelColor(colors[index] ?? '') ?? '';
  });
}
