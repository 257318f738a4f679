/**
 * Long responses in blocks of which a browser lays out those in sight. They are elements that stay as long as their text does: an answer renders the pair anew,
 * and a text of thousands of lines is not compared for it.
 */
import { longTextElement } from '../../media/long-text-element.js';

export class LongResponses {
  readonly #made = new Map<string, { readonly text: string; readonly content: string | HTMLElement }>();

  /** What stands for the text of a side: itself, where it is not long. */
  content(side: 'a' | 'b', text: string): string | HTMLElement {
    const made = this.#made.get(side);
    if (made?.text === text) return made.content;
    const content = longTextElement(text) ?? text;
    this.#made.set(side, { text, content });
    return content;
  }
}
