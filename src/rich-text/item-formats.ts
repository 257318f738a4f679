/** As what each text of one item is shown: as it was set, else by what the text looks like. Pure. */
import { itemField, type Item } from '../core/item.js';
import { valueText } from '../core/responses.js';
import { formatOf, type TextFormat, type TextFormats } from '../core/text-format.js';
import { hasMarkdownSigns, markdownNeeds } from './markdown-signs.js';

export type ShownFormat = Exclude<TextFormat, 'auto'>;

/** What has to be loaded to show a text. */
export interface TextNeeds {
  readonly markdown: boolean;
  readonly highlight: boolean;
  readonly math: boolean;
}

export class ItemFormats {
  readonly #item: Item;
  readonly #formats: TextFormats | undefined;
  readonly #pair: readonly string[];
  readonly #known = new Map<string, ShownFormat>();

  /** @param pair two responses: they are compared, so both are shown in one format */
  constructor(item: Item, formats: TextFormats | undefined, pair: readonly string[] = []) {
    this.#item = item;
    this.#formats = formats;
    this.#pair = pair;
  }

  format(field: string): ShownFormat {
    const known = this.#known.get(field);
    if (known) return known;
    const fields = this.#pair.includes(field) ? this.#pair : [field];
    const set = fields.map((each) => formatOf(each, this.#formats)).find((format) => format !== undefined && format !== 'auto');
    const format = set ?? (this.#looksLikeMarkdown(fields) || this.#goesWithPair(field) ? 'markdown' : 'plain');
    for (const each of fields) this.#known.set(each, format);
    return format;
  }

  needs(fields: readonly string[]): TextNeeds {
    const needs = fields.map((field) => textNeeds(valueText(itemField(this.#item, field)), this.format(field)));
    return allNeeds(needs);
  }

  /** Whether one of these fields is shown as more than plain text. */
  isRich(fields: readonly string[]): boolean {
    return fields.some((field) => valueText(itemField(this.#item, field)).trim() !== '' && this.format(field) !== 'plain');
  }

  /** One sign is enough in the prompt of responses that are Markdown. */
  #goesWithPair(field: string): boolean {
    const [response] = this.#pair;
    if (response === undefined || this.#pair.includes(field)) return false;
    return this.format(response) === 'markdown' && hasMarkdownSigns(valueText(itemField(this.#item, field)), 1);
  }

  #looksLikeMarkdown(fields: readonly string[]): boolean {
    return fields.some((field) => hasMarkdownSigns(valueText(itemField(this.#item, field))));
  }
}

export function textNeeds(text: string, format: ShownFormat): TextNeeds {
  if (text === '' || format === 'plain') return { markdown: false, highlight: false, math: false };
  if (format !== 'markdown') return { markdown: true, highlight: format !== 'code', math: false };
  const { code, math } = markdownNeeds(text);
  return { markdown: true, highlight: code, math };
}

export function allNeeds(needs: readonly TextNeeds[]): TextNeeds {
  return {
    markdown: needs.some(({ markdown }) => markdown),
    highlight: needs.some(({ highlight }) => highlight),
    math: needs.some(({ math }) => math),
  };
}
