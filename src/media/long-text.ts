/**
 * Long plain texts in blocks of lines of which a browser lays out only those in sight. The text stays what it is: every character stands in the page, can be found,
 * selected and marked, and blocks break where lines do, or between words where a line has no end.
 */
import { css, html, type TemplateResult } from 'lit';
import { textInBlocks } from './text-in-blocks.js';

/** The text, in blocks where it is long. Its parent keeps line breaks. */
export function renderLongText(text: string): string | readonly TemplateResult[] {
  const blocks = textInBlocks(text);
  return blocks ? blocks.map((block) => html`<span class="text-block">${block}</span>`) : text;
}

// A span, so that it counts as part of the same text. The size is a guess for blocks that were never in sight.
export const longTextStyles = css`
  .text-block {
    display: block;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 80em;
  }
`;
