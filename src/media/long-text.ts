/**
 * Long plain texts in blocks of lines of which a browser lays out only those in sight. The text stays what it is: every character stands in the page, can be found,
 * selected and marked, and blocks break where lines do.
 */
import { css, html, type TemplateResult } from 'lit';

/** In characters. Shorter texts are laid out at once. */
const LONG = 10_000;
/** A block ends with the first line that makes it longer than this. */
const BLOCK = 4000;

/** The text, in blocks where it is long. Its parent keeps line breaks. */
export function renderLongText(text: string): string | readonly TemplateResult[] {
  const blocks = textBlocks(text);
  return blocks ? blocks.map((block) => html`<span class="text-block">${block}</span>`) : text;
}

/** The same as an element; `undefined` for a text that needs no blocks. */
export function longTextElement(text: string): HTMLElement | undefined {
  const blocks = textBlocks(text);
  if (!blocks) return undefined;
  const element = document.createElement('span');
  element.append(
    ...blocks.map((block) => {
      const span = document.createElement('span');
      span.className = 'text-block';
      span.textContent = block;
      return span;
    }),
  );
  return element;
}

/** Each block has the break after its last line: at the end of a box it makes no empty line. */
function textBlocks(text: string): readonly string[] | undefined {
  if (text.length < LONG) return undefined;
  const blocks: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start + BLOCK) + 1;
    blocks.push(text.slice(start, end || text.length));
    start = end || text.length;
  }
  return blocks.length > 1 ? blocks : undefined;
}

// A span, so that it counts as part of the same text. The size is a guess for blocks that were never in sight.
export const longTextStyles = css`
  .text-block {
    display: block;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 80em;
  }
`;
