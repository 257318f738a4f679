/** What differs between two responses, in words: for who sees no marks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompareMessages } from './compare.messages.js';
import type { PaneDifference } from './pane-marks.js';

/** More than anybody reads through; the rest is counted. */
const LISTED = 200;

type Headings = readonly [a: string, b: string];

export function renderDifferenceList(
  differences: readonly PaneDifference[],
  texts: CompareMessages,
  headings: Headings,
): TemplateResult | typeof nothing {
  if (differences.length === 0) return nothing;
  return html`<ol>
    ${differences.slice(0, LISTED).map((difference) => html`<li>${renderDifference(difference, texts, headings)}</li>`)}
    ${differences.length > LISTED ? html`<li>${texts.more(differences.length - LISTED)}</li>` : nothing}
  </ol>`;
}

function renderDifference({ a, b }: PaneDifference, texts: CompareMessages, [headingA, headingB]: Headings): TemplateResult {
  return html`${a === '' ? nothing : html`<div dir="auto">${texts.onlyIn(headingA, a)}</div>`}
  ${b === '' ? nothing : html`<div dir="auto">${texts.onlyIn(headingB, b)}</div>`}`;
}
