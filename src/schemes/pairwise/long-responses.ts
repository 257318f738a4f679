/**
 * Long responses in blocks of which a browser lays out those in sight. They are elements that stay as long as their text does: an answer renders the pair anew,
 * and a text of thousands of lines is not compared for it.
 */
import { textInBlocks } from '../../media/text-in-blocks.js';

export class LongResponses {
  readonly #made = new Map<string, { readonly text: string; readonly content: string | HTMLElement }>();

  /** What stands for the text of a side: itself, where it is not long. */
  content(side: 'a' | 'b', text: string): string | HTMLElement {
    const made = this.#made.get(side);
    if (made?.text === text) return made.content;
    const content = inBlocks(text);
    this.#made.set(side, { text, content });
    return content;
  }
}

function inBlocks(text: string): string | HTMLElement {
  const blocks = textInBlocks(text);
  if (!blocks) return text;
  const element = document.createElement('span');
  element.append(
    ...blocks.map((block) => {
      const span = document.createElement('span');
      span.textContent = block;
      // The size is a guess for blocks that were never in sight.
      Object.assign(span.style, { display: 'block', contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 80em' });
      return span;
    }),
  );
  return element;
}
