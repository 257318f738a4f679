/** The code that shows formatted texts, each part loaded when a text first needs it. What cannot be loaded is done without. */
import type { CSSResult } from 'lit';
import type { TextNeeds } from './item-formats.js';
import type { highlightCode } from './highlight-code.js';
import { loadTextCode } from './load-text-code.js';
import type { renderMath } from './render-math.js';
import type { renderText } from './render-text.js';

export class RichTextCode {
  renderText: typeof renderText | undefined;
  highlight: typeof highlightCode | undefined;
  math: typeof renderMath | undefined;
  styles: CSSResult | undefined;
  /** Parts that are being loaded, or could not be. */
  readonly #asked = new Map<keyof TextNeeds, Promise<void>>();

  /** Whether there is nothing to wait for: it is there, or will not come. */
  isReady(needs: TextNeeds): boolean {
    return this.#missing(needs).every((part) => this.#settled.has(part));
  }

  readonly #settled = new Set<keyof TextNeeds>();

  /** Never fails: what cannot be loaded stays undefined. */
  async load(needs: TextNeeds): Promise<void> {
    await Promise.all(
      this.#missing(needs).map((part) => {
        const asked = this.#asked.get(part) ?? this.#loadPart(part);
        this.#asked.set(part, asked);
        return asked;
      }),
    );
  }

  #missing(needs: TextNeeds): readonly (keyof TextNeeds)[] {
    const parts = [needs.markdown && ('markdown' as const), needs.highlight && ('highlight' as const), needs.math && ('math' as const)];
    return parts.flatMap((part) => part || []);
  }

  async #loadPart(part: keyof TextNeeds): Promise<void> {
    try {
      if (part === 'highlight') this.highlight = (await loadTextCode.highlight()).highlightCode;
      else if (part === 'math') this.math = (await loadTextCode.math()).renderMath;
      else {
        const [{ renderText }, { richTextStyles }] = await loadTextCode.markdown();
        this.renderText = renderText;
        this.styles = richTextStyles;
      }
    } catch (error) {
      console.warn('annotation-elements: texts are shown without what could not be loaded.', error);
    } finally {
      this.#settled.add(part);
    }
  }
}
