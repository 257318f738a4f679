/** Turns sanitised HTML into the plain tree of a layout. Takes over only what the policy names; touches no page. */
import { ALLOWED_TAGS, attributeFate, BLOCK_TAGS, MEDIA_TAGS, URL_ATTRIBUTES } from './layout-policy.js';
import type { LayoutSource } from './layout-source.js';
import { COLUMNS, safeStyle, type StyleDeclaration } from './layout-style.js';
import type { LayoutAttribute, LayoutElement, LayoutNode, LayoutText } from './layout-tree.js';
import { layoutUrl, type UrlUse } from './layout-url.js';

const TAGS: ReadonlySet<string> = new Set(ALLOWED_TAGS);
/** What keeps a hole from breaking lines by itself: white space is already decided on. */
const DECIDES_WHITE_SPACE = /^(?:white-space|text-wrap)/;

export class LayoutCompiler {
  readonly removed: string[] = [];
  readonly #source: LayoutSource;
  readonly #baseUrl: string;
  #isInColumns = false;

  constructor(source: LayoutSource, baseUrl: string) {
    this.#source = source;
    this.#baseUrl = baseUrl;
  }

  /** The nodes within an element. `wrap`: no element around decides on white space. `fillable`: the element is a box that text can fill. */
  children(parent: Node, wrap = true, fillable = false): LayoutNode[] {
    const nodes = [...parent.childNodes];
    const alone = nodes.filter((node) => node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() !== '').length === 1;
    return nodes.flatMap((node): readonly LayoutNode[] => {
      if (node instanceof Text) return this.#text(node.data, wrap, fillable && alone);
      return isHtmlElement(node) && TAGS.has(node.localName) ? [this.#element(node, wrap)] : [];
    });
  }

  #text(data: string, wrap: boolean, alone: boolean): LayoutNode[] {
    const parts = this.#source.parts(data);
    const block = alone && parts.filter((part) => typeof part !== 'string' || part.trim() !== '').length === 1;
    return parts.map((part) =>
      typeof part === 'string' ? { type: 'text', text: part } : { type: 'hole', field: part.field, wrap, block },
    );
  }

  #element(element: Element, wrap: boolean): LayoutElement {
    const styleText = this.#source.parts(element.getAttribute(this.#source.styleAttribute) ?? '');
    const dynamic = styleText.some((part) => typeof part !== 'string');
    const style = this.#style(styleText.filter((part) => typeof part === 'string').join(''));
    const around = this.#isInColumns;
    this.#isInColumns = around || style.some(([property]) => COLUMNS.has(property));
    const made = this.#made(element, style, dynamic ? styleText : undefined, wrap);
    this.#isInColumns = around;
    return made;
  }

  #made(element: Element, style: readonly StyleDeclaration[], styleText: LayoutText | undefined, wrap: boolean): LayoutElement {
    const tag = element.localName;
    const decides = tag === 'pre' || style.some(([property]) => DECIDES_WHITE_SPACE.test(property));
    const inline = style.some(([property, value]) => property === 'display' && (value === 'inline' || value === 'contents'));
    return {
      type: 'element',
      tag,
      attributes: [...this.#attributes(element), ...setAnyway(element), ...this.#classes(element, style)],
      style: styleText ? [] : style,
      styleText,
      children: this.children(element, wrap && !decides, BLOCK_TAGS.has(tag) && !inline),
    };
  }

  #style(text: string): readonly StyleDeclaration[] {
    const { declarations, removed } = safeStyle(text);
    const nested = this.#isInColumns ? declarations.filter(([property]) => COLUMNS.has(property)) : [];
    this.removed.push(...[...removed, ...nested.map(([property]) => property)].map((property) => `style: ${property}`));
    return declarations.filter((declaration) => !nested.includes(declaration));
  }

  /** The layout's own classes, and those by which columns move below each other. */
  #classes(element: Element, style: readonly StyleDeclaration[]): LayoutAttribute[] {
    const text = [element.getAttribute('class') ?? '', ...reflowClasses(style)].join(' ').trim();
    return text === '' ? [] : [{ name: 'class', text: this.#source.parts(text) }];
  }

  #attributes(element: Element): LayoutAttribute[] {
    const tag = element.localName;
    const attributes = [...element.attributes].filter(({ name }) => name !== this.#source.styleAttribute && name !== 'class');
    const kept = attributes.flatMap(({ name, value }) => {
      const fate = attributeFate(tag, name, value);
      const attribute = fate === 'keep' ? this.#attribute(tag, name, value) : undefined;
      if (!attribute && fate !== 'set-anyway') this.removed.push(name);
      return attribute ? [attribute] : [];
    });
    return tag === 'img' && !element.hasAttribute('alt') ? [...kept, { name: 'alt', text: [imageName(kept)] }] : kept;
  }

  #attribute(tag: string, name: string, value: string): LayoutAttribute | undefined {
    const text = this.#source.parts(value);
    if (!URL_ATTRIBUTES.has(name)) return { name, text };
    const url: UrlUse = tag === 'a' ? 'link' : 'media';
    if (text.some((part) => typeof part !== 'string')) return { name, text, url };
    const address = layoutUrl(this.#source.plain(value), url, this.#baseUrl);
    return address === undefined ? undefined : { name, text: [address] };
  }
}

function isHtmlElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && 'namespaceURI' in node && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** An image without a description is named by its field, so that it is not passed over in silence. */
function imageName(attributes: readonly LayoutAttribute[]): string {
  const hole = attributes.find(({ name }) => name === 'src')?.text.find((part) => typeof part !== 'string');
  return typeof hole === 'object' ? hole.field : '';
}

function setAnyway(element: Element): LayoutAttribute[] {
  const attributes = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([name, value]) => ({ name, text: [value] }));
  if (element.localName === 'a' && element.hasAttribute('href')) return attributes({ target: '_blank', rel: 'noopener noreferrer' });
  if (MEDIA_TAGS.has(element.localName)) return attributes({ controls: '', preload: 'metadata' });
  return element.localName === 'img' ? attributes({ decoding: 'async' }) : [];
}

/** The classes by which columns move below each other where they have no room side by side. */
function reflowClasses(style: readonly StyleDeclaration[]): string[] {
  const values = new Map(style);
  const display = values.get('display') ?? '';
  const isRow = display.endsWith('flex') && values.get('flex-direction')?.startsWith('column') !== true;
  return [
    ...(isRow ? ['layout-row'] : []),
    ...(display.endsWith('grid') ? ['layout-grid'] : []),
    ...(isColumn(values) ? ['layout-column'] : []),
  ];
}

function isColumn(values: ReadonlyMap<string, string>): boolean {
  if (Number(values.get('flex-grow') ?? 0) > 0) return true;
  const beside = values.has('float') || values.get('display')?.startsWith('inline-') === true || values.get('display') === 'table-cell';
  return beside && values.get('width')?.endsWith('%') === true;
}
