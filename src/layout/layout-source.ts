/**
 * Makes the text of a layout fit for an HTML parser: holes become words that the parser leaves alone, and `style` attributes and elements get other
 * names, as a page with a strict Content-Security-Policy reports each one that it parses. `parts`, `plain` and `elementName` read the parser's
 * output back. It makes nothing safe; that is the sanitiser's part.
 */
import { layoutFields } from './layout-fields.js';
import type { LayoutText } from './layout-tree.js';

/** Logic of template languages, which a layout has none of. */
const TEMPLATE_BLOCK = /\{%[^%]*%\}|\{#[^#]*#\}/g;
const STYLE_TAG = /(?<=<\/?)style(?=[\s/>])/gi;
/** An element whose content is no markup either, and that is removed with its content just the same. */
const STYLE_STAND_IN = 'noembed';
const STYLE_ATTRIBUTE = /(?<![\w-]|<\/?)(?=style\s*=)/gi;

export class LayoutSource {
  readonly html: string;
  readonly styleAttribute: string;
  readonly hasTemplateBlocks: boolean;
  readonly #fields: readonly string[];
  readonly #mark: string;

  constructor(layout: string) {
    const text = layout.replace(TEMPLATE_BLOCK, '');
    this.hasTemplateBlocks = text.length !== layout.length;
    this.#mark = unusedWord(text);
    this.styleAttribute = `${this.#mark}sstyle`;
    const holes = layoutFields(text);
    this.#fields = holes.map(({ field }) => field);
    let html = '';
    let position = 0;
    holes.forEach(({ start, end }, index) => {
      html += `${text.slice(position, start)}${this.#mark}h${index}e`;
      position = end;
    });
    html += text.slice(position);
    this.html = html.replace(STYLE_TAG, STYLE_STAND_IN).replace(STYLE_ATTRIBUTE, `${this.#mark}s`);
  }

  /** Splits parsed text at its holes. */
  parts(parsed: string): LayoutText {
    return parsed.split(new RegExp(`${this.#mark}h(\\d+)e`)).flatMap((part, index): LayoutText => {
      if (index % 2 === 1) return [{ field: this.#fields[Number(part)] ?? '' }];
      const text = part.replaceAll(`${this.#mark}s`, '');
      return text === '' ? [] : [text];
    });
  }

  /** Parsed text as the layout's author wrote it, with holes by their field. */
  plain(parsed: string): string {
    return this.parts(parsed)
      .map((part) => (typeof part === 'string' ? part : `{{${part.field}}}`))
      .join('');
  }

  /** The name of a parsed element as the layout's author wrote it. */
  elementName(parsed: string): string {
    return parsed === STYLE_STAND_IN ? 'style' : this.plain(parsed);
  }
}

/** A word of lower-case letters that does not occur in the text. */
function unusedWord(text: string): string {
  const lower = text.toLowerCase();
  for (;;) {
    let word = 'x';
    while (word.length < 12) word += String.fromCharCode(97 + Math.floor(Math.random() * 26));
    if (!lower.includes(word)) return word;
  }
}
