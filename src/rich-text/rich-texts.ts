/**
 * The formatted texts of a task: which of the item on the screen are, their elements, and the switch that shows all of them as they are in the data. What
 * shows them is loaded with the task where its items are known, else with the first item that needs it.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { whenIdle } from '../controllers/waiting.js';
import { itemField, type Item } from '../core/item.js';
import { readableItem } from '../core/plain-item.js';
import { valueText } from '../core/responses.js';
import type { TextFormats } from '../core/text-format.js';
import { allNeeds, ItemFormats, textNeeds, type ShownFormat, type TextNeeds } from './item-formats.js';
import { hasMarkdownSigns } from './markdown-signs.js';
import { RichTextCode } from './rich-text-code.js';
import { richTextMessages, type RichTextMessages } from './rich-text.messages.js';

export interface RichTextOptions {
  readonly formats: TextFormats | undefined;
  readonly baseUrl: string;
  /** The fields of an item that the task shows, and those among them that are two responses. */
  readonly fieldsOf: (item: Item) => ShownFields;
  /** What is shown changes: code has come, or the switch was used. */
  readonly onChange: () => void;
}

export interface ShownFields {
  readonly fields: readonly string[];
  readonly pair: readonly string[];
}

/** So many items say what is loaded before the first is shown, */
const FIRST_LOOKED_AT = 3;
/** and so many what is loaded while it is being read. */
const LOOKED_AT = 200;
/** In so many characters of them at most. */
const CHARACTERS_LOOKED_AT = 300_000;
/** Between looks, in milliseconds. */
const PAUSE = 250;
/** For words of code and formulas of one item together, in milliseconds. What is left then stands as it is written. */
const MAX_TOOL_TIME = 500;
/** Where headings of a text stand among those of the page. */
const LEVELS = { item: 5, instructions: 3 } as const;

export class RichTexts {
  readonly #options: RichTextOptions;
  readonly #code = new RichTextCode();
  /** When what the item on the screen needs is there, or will not come. */
  ready: Promise<void> = Promise.resolve();
  #formats: ItemFormats | undefined;
  #isRich = false;
  #isLookingAhead = false;
  #isClosed = false;
  #showsRaw = false;
  #toolTimeLeft = MAX_TOOL_TIME;
  /** By place. An element stands in one place only. */
  readonly #elements = new Map<string, { readonly text: string; readonly element: HTMLElement | undefined }>();
  #instructions: { readonly text: string; readonly element: HTMLElement | undefined } | undefined;

  constructor(options: RichTextOptions) {
    this.#options = options;
  }

  /** Of what has been loaded. */
  get styles(): readonly CSSResult[] {
    return this.#code.styles ? [this.#code.styles] : [];
  }

  /** Loads what is known to be needed. */
  async load(items: readonly Item[], instructions: string | null): Promise<void> {
    const ofItems = items
      .slice(0, FIRST_LOOKED_AT)
      .flatMap(readableItem)
      .map((item) => this.#needsOf(item));
    await this.#code.load(allNeeds([...ofItems, instructionNeeds(instructions)]));
  }

  /** Loads what the items after the first need, a few of them at a time. It is no matter when this fails: each item loads what it needs. */
  async loadAhead(items: readonly Item[]): Promise<void> {
    if (this.#isLookingAhead) return;
    this.#isLookingAhead = true;
    let characters = 0;
    for (let index = FIRST_LOOKED_AT; index < Math.min(items.length, LOOKED_AT); index += FIRST_LOOKED_AT) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await whenIdle();
      const looked = items
        .slice(index, index + FIRST_LOOKED_AT)
        .flatMap(readableItem)
        .map((item) => ({ item, shown: this.#options.fieldsOf(item) }));
      for (const { item, shown } of looked) for (const field of shown.fields) characters += valueText(itemField(item, field)).length;
      if (this.#isClosed || characters > CHARACTERS_LOOKED_AT) return;
      await this.#code.load(allNeeds(looked.map(({ item, shown }) => this.#needsOf(item, shown))));
    }
  }

  /** Nothing more is loaded ahead. */
  close(): void {
    this.#isClosed = true;
  }

  showItem(item: Item): void {
    const { fields, pair } = this.#options.fieldsOf(item);
    this.#elements.clear();
    this.#toolTimeLeft = MAX_TOOL_TIME;
    this.#formats = new ItemFormats(item, this.#options.formats, pair);
    this.#isRich = this.#formats.isRich(fields);
    if (!this.#isRich) return;
    const needs = this.#formats.needs(fields);
    if (!this.#code.isReady(needs)) this.ready = this.#loadLate(needs);
  }

  /**
   * A text of the item as it is formatted; `undefined` where it is shown plain.
   * @param place tells the texts of one field apart: the turns of a conversation
   */
  element(field: string, text: string, place: string = field): HTMLElement | undefined {
    if (this.#showsRaw || !this.#isRich) return undefined;
    const known = this.#elements.get(place);
    if (known?.text === text) return known.element;
    const element = this.#render(text, this.#formats?.format(field) ?? 'plain', LEVELS.item);
    this.#elements.set(place, { text, element });
    return element;
  }

  /** The instructions, where they are Markdown. */
  instructions(text: string): HTMLElement | undefined {
    if (this.#instructions?.text !== text) {
      const element = hasMarkdownSigns(text) ? this.#render(text, 'markdown', LEVELS.instructions) : undefined;
      this.#instructions = { text, element };
    }
    return this.#instructions.element;
  }

  /** The switch; nothing where no text of the item is formatted. */
  renderSwitch({ showRaw }: RichTextMessages = richTextMessages): TemplateResult | typeof nothing {
    if (!this.#isRich) return nothing;
    return html`<button type="button" class="raw-switch" part="raw-switch" aria-pressed=${String(this.#showsRaw)} @click=${this.#toggle}>
      ${showRaw}
    </button>`;
  }

  readonly #toggle = (): void => {
    this.#showsRaw = !this.#showsRaw;
    this.#options.onChange();
  };

  #needsOf(item: Item, { fields, pair } = this.#options.fieldsOf(item)): TextNeeds {
    return new ItemFormats(item, this.#options.formats, pair).needs(fields);
  }

  #render(text: string, format: ShownFormat, headingLevel: number): HTMLElement | undefined {
    if (format === 'plain' || !this.#code.isReady(textNeeds(text, format))) return undefined;
    const { renderText, highlight, math } = this.#code;
    const tools = { highlight: this.#timed(highlight), math: this.#timed(math) };
    return renderText?.(text, format, { tools, baseUrl: this.#options.baseUrl, headingLevel });
  }

  /** The tool, which gives up when the item has taken its time. */
  #timed<Asked extends readonly unknown[], Made>(
    tool: ((...asked: Asked) => Made | undefined) | undefined,
  ): ((...asked: Asked) => Made | undefined) | undefined {
    return (
      tool &&
      ((...asked) => {
        if (this.#toolTimeLeft <= 0) return undefined;
        const begun = performance.now();
        const made = tool(...asked);
        this.#toolTimeLeft -= performance.now() - begun;
        return made;
      })
    );
  }

  /** Until it is there, texts are shown plain. */
  async #loadLate(needs: TextNeeds): Promise<void> {
    await this.#code.load(needs);
    this.#elements.clear();
    this.#options.onChange();
  }
}

function instructionNeeds(text: string | null): TextNeeds {
  return textNeeds(text ?? '', text !== null && hasMarkdownSigns(text) ? 'markdown' : 'plain');
}
