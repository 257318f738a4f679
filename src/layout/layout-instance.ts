/**
 * One layout on the page. Its elements are made by name, never by parsing; filling it with an item sets text and attributes of the holes and
 * touches nothing else, so that every node stays the same over all items.
 */
import { itemField, type Item } from '../core/item.js';
import { longTextElement } from '../media/long-text-element.js';
import { MEDIA_TAGS } from './layout-policy.js';
import { COLUMNS, safeStyle } from './layout-style.js';
import type { LayoutAttribute, LayoutElement, LayoutNode, LayoutText } from './layout-tree.js';
import { layoutList } from './layout-list.js';
import { layoutUrl, type UrlUse } from './layout-url.js';
import { layoutValue } from './layout-value.js';

/** What the layout says in place of a value that it cannot show. */
export interface LayoutNotes {
  /** The item has no value in this field. */
  readonly missing: (field: string) => string;
  /** The field's value is no address that may be loaded or linked to. */
  readonly refused: (field: string) => string;
}

/** The element that shows the text of a field; `undefined` where it is shown as text. */
export type FormattedText = (field: string, text: string) => HTMLElement | undefined;

export interface LayoutContext {
  readonly baseUrl: string;
  readonly notes: LayoutNotes;
  readonly formatted?: FormattedText | undefined;
}

type Fill = (item: Item) => void;

/** Elements that show their children only through themselves: a note goes behind them. */
const CLOSED_TAGS: ReadonlySet<string> = new Set([...MEDIA_TAGS, 'picture']);
/** The characters of colours, lengths and percentages. */
const STYLE_VALUE = /^[\w\s.,%#()+-]*$/;

export class LayoutBuilder {
  readonly fills: Fill[] = [];
  /** The first hole of each field that shows it as text. */
  readonly holes = new Map<string, HTMLElement>();
  readonly #context: LayoutContext;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** Appends the nodes; what notes have found no place within, the caller places behind the parent. */
  append(parent: HTMLElement, nodes: readonly LayoutNode[]): HTMLElement[] {
    const pending: HTMLElement[] = [];
    for (const node of nodes) {
      if (node.type === 'text') parent.append(node.text);
      else if (node.type === 'hole') parent.append(this.#hole(node));
      else pending.push(...this.#element(parent, node));
    }
    return pending;
  }

  #element(parent: HTMLElement, node: LayoutElement): HTMLElement[] {
    const element = document.createElement(node.tag);
    for (const [property, value] of node.style) element.style.setProperty(property, value);
    if (node.styleText) this.#style(element, node.styleText);
    const notes = node.attributes.flatMap((attribute) => this.#attribute(element, attribute));
    parent.append(element);
    notes.push(...this.append(element, node.children));
    if (element instanceof HTMLMediaElement) this.fills.push(reloading(element));
    if (CLOSED_TAGS.has(parent.localName)) return notes;
    parent.append(...notes);
    return [];
  }

  #hole({ field, wrap, block }: Extract<LayoutNode, { type: 'hole' }>): HTMLElement {
    const hole = document.createElement('span');
    const text = document.createTextNode('');
    hole.className = ['layout-hole', ...(wrap ? ['layout-lines'] : []), ...(block ? ['layout-block'] : [])].join(' ');
    hole.dir = 'auto';
    hole.append(text);
    // An element stands in one place: the first.
    const formats = block && !this.holes.has(field);
    if (!this.holes.has(field)) this.holes.set(field, hole);
    this.fills.push((item) => {
      const value = itemField(item, field);
      const data = layoutValue(value, block);
      const formatted = formats && typeof value === 'string' ? this.#context.formatted?.(field, value) : undefined;
      const list = formatted ?? (block ? (layoutList(value) ?? (wrap ? longTextElement(data ?? '') : undefined)) : undefined);
      hole.toggleAttribute('data-missing', data === undefined);
      const shown = list ? '' : (data ?? this.#context.notes.missing(field));
      if (text.data !== shown) text.data = shown;
      if (list || text.nextSibling) text.parentElement?.replaceChildren(text, ...(list ? [list] : []));
    });
    return hole;
  }

  /** Returns the note that stands for an address when there is none. */
  #attribute(element: HTMLElement, { name, text, url }: LayoutAttribute): HTMLElement[] {
    if (text.every((part) => typeof part === 'string')) {
      element.setAttribute(name, text.join(''));
      return [];
    }
    if (url) return [this.#url(element, name, text, url)];
    this.fills.push((item) => {
      setAttribute(element, name, filled(text, item));
    });
    return [];
  }

  #url(element: HTMLElement, name: string, text: LayoutText, use: UrlUse): HTMLElement {
    const { baseUrl, notes } = this.#context;
    const note = document.createElement('span');
    const words = document.createTextNode('');
    note.className = 'layout-note';
    note.append(words);
    this.fills.push((item) => {
      const missing = text.find((part) => typeof part !== 'string' && [undefined, ''].includes(layoutValue(itemField(item, part.field))));
      const address = missing === undefined ? layoutUrl(filled(text, item), use, baseUrl) : undefined;
      setAttribute(element, name, address);
      note.hidden = address !== undefined;
      words.data = address === undefined ? notes[missing === undefined ? 'refused' : 'missing'](fieldOf(missing ? [missing] : text)) : '';
    });
    return note;
  }

  #style(element: HTMLElement, text: LayoutText): void {
    this.fills.push((item) => {
      const declarations = filled(text, item, (value) => (STYLE_VALUE.test(value) ? value : ''));
      for (const property of [...element.style]) element.style.removeProperty(property);
      for (const [property, value] of safeStyle(declarations).declarations)
        if (!COLUMNS.has(property)) element.style.setProperty(property, value);
    });
  }
}

function filled(text: LayoutText, item: Item, check: (value: string) => string = (value) => value): string {
  return text.map((part) => (typeof part === 'string' ? part : check(layoutValue(itemField(item, part.field)) ?? ''))).join('');
}

function fieldOf(text: LayoutText): string {
  const hole = text.find((part) => typeof part !== 'string');
  return typeof hole === 'object' ? hole.field : '';
}

function setAttribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A media element notices a new `src` of its own, but neither one that goes nor those of its sources. */
function reloading(media: HTMLMediaElement): Fill {
  const addresses = () => [media, ...media.querySelectorAll('source')].map((element) => element.getAttribute('src') ?? '').join(' ');
  let loaded = addresses();
  return () => {
    const current = addresses();
    if (current !== loaded) media.load();
    loaded = current;
  };
}
