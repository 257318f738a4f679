/** Shows one item: through the config's layout, or by itself as prompt and responses. */
import { html, nothing, type TemplateResult } from 'lit';
import { itemField, type Item } from '../core/item.js';
import { promptField, responseFields, valueText } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import type { CompiledLayout, LayoutInstance } from '../layout/compile-layout.js';
import type { Messages } from '../locales/messages.js';
import { renderResponsePair } from '../schemes/pairwise/response-pair.js';

interface ResponsePaths {
  readonly a: string;
  readonly b: string;
}

export class ItemPanel {
  readonly #config: TaskConfig;
  readonly #compareResponses: boolean;
  readonly #layout: CompiledLayout | undefined;
  readonly #instance: LayoutInstance | undefined;

  /** `compareResponses`: a scheme of the task calls the responses A and B. */
  constructor(config: TaskConfig, compareResponses: boolean, layout: CompiledLayout | undefined) {
    this.#config = config;
    this.#compareResponses = compareResponses;
    this.#layout = layout;
    this.#instance = layout?.instantiate();
  }

  /** Fills the layout with the item. */
  fill(item: Item): void {
    this.#instance?.fill(item);
  }

  /** The data fields of the responses in the order shown; empty where the task compares none. */
  presentationOrder(item: Item): readonly string[] {
    const responses = this.#compareResponses ? responseFields(item, this.#config) : undefined;
    if (!responses) return [];
    const pair = [responses.a, responses.b];
    const inLayout = this.#layout?.fields.filter((field) => pair.includes(field)) ?? [];
    return [...new Set([...inLayout, ...pair])];
  }

  render(item: Item, messages: Messages): TemplateResult {
    if (this.#instance) return html`<div class="layout" part="layout">${this.#instance.root}</div>`;
    const responses = responseFields(item, this.#config);
    return html`${this.#renderPrompt(item, messages)} ${responses ? this.#renderResponses(item, responses, messages) : nothing}`;
  }

  #renderPrompt(item: Item, messages: Messages): TemplateResult | typeof nothing {
    const field = promptField(item, this.#config);
    const text = field === undefined ? '' : valueText(itemField(item, field));
    if (text === '') return nothing;
    const heading = this.#compareResponses ? html`<h4>${messages.prompt}</h4>` : nothing;
    return html`<div class="prompt" part="prompt">
      ${heading}
      <div class="prompt-text" part="prompt-text" dir="auto">${text}</div>
    </div>`;
  }

  #renderResponses(item: Item, { a, b }: ResponsePaths, messages: Messages): TemplateResult {
    const headings = this.#compareResponses ? { a: messages.responseA, b: messages.responseB } : { a, b };
    return renderResponsePair([
      { side: 'a', heading: headings.a, content: valueText(itemField(item, a)) },
      { side: 'b', heading: headings.b, content: valueText(itemField(item, b)) },
    ]);
  }
}
