/** A long plain text in blocks as an element, for who renders no templates and shares no styles. */
import { textInBlocks } from './text-in-blocks.js';

/** `undefined` for a text that needs no blocks. Its parent keeps line breaks. */
export function longTextElement(text: string): HTMLElement | undefined {
  const blocks = textInBlocks(text);
  if (!blocks) return undefined;
  const element = document.createElement('span');
  element.append(
    ...blocks.map((block) => {
      const span = document.createElement('span');
      span.className = 'text-block';
      span.textContent = block;
      // As in long-text.ts; the size is a guess for blocks that were never in sight.
      Object.assign(span.style, { display: 'block', contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 80em' });
      return span;
    }),
  );
  return element;
}
