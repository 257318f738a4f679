/** The colour of a label, beside its name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { labelColor } from '../span/label-color.js';

/** Coloured through the CSSOM, by a property: a strict Content-Security-Policy refuses style attributes. */
export function renderSwatch({ color }: Label): TemplateResult | typeof nothing {
  return color === undefined
    ? nothing
    : html`<span class="swatch" aria-hidden="true" .style=${`background:${labelColor(color) ?? ''}`}></span>`;
}
