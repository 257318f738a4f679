/** Shows one item: through the config's layout, or by itself as its fields and responses. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DisplayField } from '../core/item-display.js';
import { itemField, type Item } from '../core/item.js';
import { responseFields, valueText, type ResponseFields } from '../core/responses.js';
import type { TaskConfig } from '../core/task-config.js';
import type { CompiledLayout, LayoutInstance } from '../layout/compile-layout.js';
import type { TaskTexts } from '../locales/messages.js';
import type { ShownFields } from '../rich-text/rich-texts.js';
import { renderResponsePair } from '../schemes/pairwise/response-pair.js';
import { itemFields } from './item-fields.js';
import type { RichItems } from './rich-items.js';

export interface ItemPanelOptions {
  readonly config: TaskConfig;
  /** A scheme of the task calls the responses A and B. */
  readonly compareResponses: boolean;
  readonly layout: CompiledLayout | undefined;
}

export class ItemPanel {
  /** What shows the item; `undefined` for one of plain texts. */
  rich: RichItems | undefined;
  readonly #options: ItemPanelOptions;
  readonly #instance: LayoutInstance | undefined;

  constructor(options: ItemPanelOptions) {
    this.#options = options;
    this.#instance = options.layout?.instantiate((field, text) => this.rich?.texts.element(field, text));
  }

  /** The fields that show texts of an item. */
  shownFields(item: Item): ShownFields {
    const { config, layout } = this.#options;
    const responses = responseFields(item, config);
    const pair = responses ? [responses.a, responses.b] : [];
    return { fields: layout?.fields ?? [...itemFields(item, config).fields.map(({ field }) => field), ...pair], pair };
  }

  /** Fills the layout with the item. */
  fill(item: Item): void {
    this.#instance?.fill(item);
  }

  /** Puts an element where the layout shows a field. @returns see `LayoutInstance.place` */
  place(field: string, element: HTMLElement): ((elementShown: boolean) => void) | undefined {
    return this.#instance?.place(field, element);
  }

  /** Where the responses stand in the layout, in the order shown; `undefined` without a layout, or where it does not show both. */
  responsesInLayout(item: Item): readonly [a: HTMLElement, b: HTMLElement] | undefined {
    const [first, second] = this.presentationOrder(item).map((field) => this.#instance?.hole(field));
    return first && second ? [first, second] : undefined;
  }

  /** The data fields of the responses in the order shown; empty where the task compares none. */
  presentationOrder(item: Item): readonly string[] {
    const { config, compareResponses, layout } = this.#options;
    const responses = compareResponses ? responseFields(item, config) : undefined;
    if (!responses) return [];
    const pair = [responses.a, responses.b];
    const inLayout = layout?.fields.filter((field) => pair.includes(field)) ?? [];
    return [...new Set([...inLayout, ...pair])];
  }

  /**
   * @param elsewhere fields that something else on the page shows; a layout shows all that it names
   * @param lengths of the responses, in words
   */
  render(
    item: Item,
    messages: TaskTexts,
    elsewhere: ReadonlySet<string> = new Set(),
    lengths?: readonly [a: string, b: string],
  ): TemplateResult {
    if (this.#instance) return html`<div class="layout" part="layout">${this.#instance.root}</div>`;
    const { config, compareResponses } = this.#options;
    const { fields, complete } = itemFields(item, config);
    // A config that names every field shows a pair side by side only where it is compared.
    const responses = complete && !compareResponses ? undefined : responseFields(item, config);
    const alone = fields.filter(({ field }) => !elsewhere.has(field) && !(responses && isWithin(responses, field)));
    return html`${alone.map((field) => this.#renderField(item, field, complete, messages))}
    ${responses ? this.#renderResponses(item, responses, messages, lengths) : nothing}`;
  }

  #renderField(item: Item, display: DisplayField, complete: boolean, messages: TaskTexts): TemplateResult | typeof nothing {
    const value = itemField(item, display.field);
    const isEmpty = this.rich ? this.rich.isEmpty(value, display.type) : valueText(value).trim() === '';
    if (isEmpty && !complete) return nothing;
    const isPrompt = !complete && this.#options.compareResponses && display.type === 'auto';
    const heading =
      display.label ?? (isPrompt && display.field !== this.#options.config.itemProperties.contextKey ? messages.prompt : undefined);
    return html`<div class="prompt" part="prompt">
      ${heading === undefined ? nothing : html`<h4><bdi>${heading}</bdi></h4>`}
      ${isEmpty ? html`<p class="media-note">${messages.layoutMissing(display.label ?? display.field)}</p>` : this.#renderValue(item, display, messages)}
    </div>`;
  }

  #renderResponses(item: Item, { a, b }: ResponseFields, messages: TaskTexts, lengths?: readonly [a: string, b: string]): TemplateResult {
    const headings = this.#options.compareResponses ? { a: messages.responseA, b: messages.responseB } : { a, b };
    return renderResponsePair([
      { side: 'a', heading: headings.a, detail: lengths?.[0], content: this.#renderResponse(item, a, headings.a, messages) },
      { side: 'b', heading: headings.b, detail: lengths?.[1], content: this.#renderResponse(item, b, headings.b, messages) },
    ]);
  }

  #renderResponse(item: Item, field: string, label: string, messages: TaskTexts): unknown {
    return this.rich ? this.rich.renderResponse(item, field, label, messages) : valueText(itemField(item, field));
  }

  #renderValue(item: Item, display: DisplayField, messages: TaskTexts): unknown {
    return this.rich ? this.rich.renderValue(item, display, messages, renderText) : renderText(valueText(itemField(item, display.field)));
  }
}

function renderText(text: unknown): TemplateResult {
  return html`<div class="prompt-text" part="prompt-text" dir="auto">${text}</div>`;
}

/** Whether a field holds a response of the pair, or both. */
function isWithin({ a, b }: ResponseFields, field: string): boolean {
  return [a, b].some((path) => path === field || path.startsWith(`${field}.`));
}
