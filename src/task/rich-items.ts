/**
 * Shows items that are more than plain texts: formatted texts, long ones, images, sounds, films, lists, dialogues. A page loads it with the first
 * item that needs it.
 */
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { DisplayField, DisplayType } from '../core/item-display.js';
import { itemField, type Item } from '../core/item.js';
import type { TaskTexts } from '../locales/messages.js';
import { renderLongText } from '../media/long-text.js';
import { shownValue } from '../media/shown-value.js';
import { RichTexts, type RichTextOptions } from '../rich-text/rich-texts.js';
import { renderShownValue, type ValueContext } from './render-shown-value.js';
import { shownValueStyles } from './shown-value.styles.js';

export interface RichItemsOptions extends RichTextOptions {
  /** A scheme of the task calls the responses A and B. */
  readonly compareResponses: boolean;
}

export class RichItems {
  readonly texts: RichTexts;
  readonly #options: RichItemsOptions;

  constructor(options: RichItemsOptions) {
    this.#options = options;
    this.texts = new RichTexts(options);
  }

  get styles(): readonly CSSResult[] {
    return [...shownValueStyles, ...this.texts.styles];
  }

  isEmpty(value: unknown, type: DisplayType): boolean {
    return shownValue(value, type) === undefined || (typeof value === 'string' && value.trim() === '');
  }

  /** @param label what stands for the response in words */
  renderResponse(item: Item, field: string, label: string, messages: TaskTexts): unknown {
    const { compareResponses } = this.#options;
    const value = shownValue(itemField(item, field), 'auto');
    // The pane keeps line breaks already.
    if (!value || value.type === 'text') return this.texts.element(field, value?.text ?? '') ?? renderLongText(value?.text ?? '');
    return html`<div class="shown">
      ${renderShownValue(value, { ...this.#context(field, label, writtenAlt(item, field), messages), isResponse: compareResponses })}
    </div>`;
  }

  /** @param renderText puts a text where a plain one stands */
  renderValue(
    item: Item,
    { field, type, label, altText }: DisplayField,
    messages: TaskTexts,
    renderText: (text: unknown) => TemplateResult,
  ): unknown {
    const value = shownValue(itemField(item, field), type);
    if (!value) return undefined;
    if (value.type === 'text') return renderText(this.texts.element(field, value.text) ?? renderLongText(value.text));
    return renderShownValue(value, this.#context(field, label ?? field, altText ?? altOf(item, field), messages));
  }

  #context(field: string, name: string, altText: string | undefined, messages: TaskTexts): ValueContext {
    const { baseUrl } = this.#options;
    return { name, altText, baseUrl, messages, place: field, formatted: (text, place) => this.texts.element(field, text, place) };
  }
}

function writtenAlt(item: Item, field: string): string | undefined {
  const alt = itemField(item, `${field}_alt`);
  return typeof alt === 'string' ? alt : undefined;
}

/** What the item itself says that an image shows. */
function altOf(item: Item, field: string): string | undefined {
  return [`${field}_alt`, 'alt', 'alt_text'].map((key) => itemField(item, key)).find((alt) => typeof alt === 'string');
}
