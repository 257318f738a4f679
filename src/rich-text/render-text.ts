/** A text in its format as one element; `undefined` where it is better shown plain: it is too large, or something in it goes wrong. */
import type { ShownFormat } from './item-formats.js';
import { renderCode } from './render-code.js';
import { renderMarkdown, type MarkdownOptions } from './render-markdown.js';
import { isWithinLimits, MAX_LENGTH } from './text-limits.js';

export function renderText(text: string, format: ShownFormat, options: MarkdownOptions): HTMLElement | undefined {
  const shown = format === 'markdown' ? markdown(text, options) : code(text, format, options);
  if (!shown) return undefined;
  const element = document.createElement('div');
  element.className = 'rich-text';
  element.setAttribute('part', 'rich-text');
  element.append(shown);
  return element;
}

function markdown(text: string, options: MarkdownOptions): Node | undefined {
  if (!isWithinLimits(text)) return undefined;
  try {
    return renderMarkdown(text, options);
  } catch (error) {
    console.warn('annotation-elements: a text is shown plain, since its Markdown could not be read.', error);
    return undefined;
  }
}

function code(text: string, format: ShownFormat, { tools }: MarkdownOptions): Node | undefined {
  const [, language = ''] = format.split(':');
  return text.length > MAX_LENGTH ? undefined : renderCode(text, language, tools);
}
