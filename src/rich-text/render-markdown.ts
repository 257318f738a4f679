/**
 * Markdown as elements of the page, made one by one: no text of it meets a parser of HTML. A page loads this with the first text that is formatted; what
 * tells the words of code apart and what shows formulas comes with those.
 */
import type { Token } from 'markdown-it';
import { mediaName } from '../media/media-kind.js';
import { layoutUrl } from '../layout/layout-url.js';
import { mathPieces, writtenMath, type Formula } from './hidden-math.js';
import { parseMarkdown } from './parse-markdown.js';
import { renderCode, type CodeTools } from './render-code.js';

export interface MarkdownTools extends CodeTools {
  readonly math: ((tex: string, display: boolean) => Element | undefined) | undefined;
}

export interface MarkdownOptions {
  readonly tools: MarkdownTools;
  /** What relative addresses of images are relative to. */
  readonly baseUrl: string;
  /** Where the highest headings of a text stand among those of the page. */
  readonly headingLevel: number;
}

/** Elements that a token of markdown-it stands for as it is. */
const BLOCKS: ReadonlySet<string> = new Set('p blockquote ul ol li table thead tbody tr th td'.split(' '));
const PHRASES: ReadonlySet<string> = new Set(['em', 'strong', 's']);
const WITH_TEXT: ReadonlySet<string> = new Set(['p', 'li', 'th', 'td', 'blockquote']);
const LINE_BREAK = /<br ?\/?>/gi;
/** Of all formulas of a text together. */
const MAX_TEX = 50_000;
/** An address that is whole by itself: a response stands on no page to which another could be relative. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

export function renderMarkdown(text: string, options: MarkdownOptions): DocumentFragment {
  return new MarkdownRenderer(text, options).render();
}

class MarkdownRenderer {
  readonly #options: MarkdownOptions;
  readonly #tokens: readonly Token[];
  readonly #formulas: readonly Formula[];
  readonly #root = document.createDocumentFragment();
  /** The elements that are open, the innermost last. */
  readonly #open: Node[] = [this.#root];
  /** Addresses of links that may not be followed: said behind their text. */
  readonly #refused: (string | undefined)[] = [];
  readonly #highestHeading: number;
  #texLeft = MAX_TEX;

  constructor(text: string, options: MarkdownOptions) {
    this.#options = options;
    const { tokens, formulas } = parseMarkdown(text);
    this.#tokens = tokens;
    this.#formulas = formulas;
    this.#highestHeading = Math.min(6, ...tokens.filter(({ type }) => type === 'heading_open').map(headingLevel));
  }

  render(): DocumentFragment {
    for (const token of this.#tokens) this.#block(token);
    return this.#root;
  }

  #block(token: Token): void {
    const { type, tag, nesting, content } = token;
    // The paragraphs of a list whose entries stand close together.
    if (token.hidden) return;
    if (type === 'inline') for (const child of token.children ?? []) this.#inline(child);
    else if (type === 'fence' || type === 'code_block') this.#code(content, token.info);
    else if (type === 'hr') this.#append(document.createElement('hr'));
    else if (nesting < 0) this.#close(tag === 'table' ? 2 : 1);
    else if (type === 'heading_open') this.#heading(headingLevel(token));
    else if (BLOCKS.has(tag)) this.#blockElement(token);
    else this.#text(content);
  }

  #blockElement({ tag, attrs }: Token): void {
    const element = document.createElement(tag);
    if (WITH_TEXT.has(tag)) element.dir = 'auto';
    for (const [name, value] of attrs ?? []) {
      if (name === 'start' && /^\d{1,9}$/.test(String(value))) element.setAttribute('start', String(value));
      const align = name === 'style' ? /^text-align:(left|right|center)$/.exec(String(value))?.[1] : undefined;
      if (align !== undefined) element.className = `rich-${align}`;
    }
    if (tag === 'table') {
      const scroller = document.createElement('div');
      scroller.className = 'rich-table';
      scroller.setAttribute('part', 'table');
      this.#push(scroller);
    }
    if (tag === 'th') element.setAttribute('scope', 'col');
    this.#push(element);
  }

  /** HTML has no heading below the sixth level; assistive technology does. */
  #heading(level: number): void {
    const shown = this.#options.headingLevel + level - this.#highestHeading;
    const heading = document.createElement(`h${String(Math.min(shown, 6))}`);
    if (shown > 6) heading.setAttribute('aria-level', String(shown));
    heading.className = `rich-heading rich-heading-${String(Math.min(level, 4))}`;
    heading.dir = 'auto';
    this.#push(heading);
  }

  #code(content: string, info: string): void {
    const [language = ''] = info.trim().split(/[\s{,]/, 1);
    const code = writtenMath(content, this.#formulas).replace(/\n$/, '');
    this.#append(renderCode(code, language, this.#options.tools));
  }

  #inline(token: Token): void {
    switch (token.type) {
      case 'text':
      case 'text_special':
        this.#text(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        // A character, not an element, so that what reads the text reads two words.
        this.#append(document.createTextNode('\n'));
        break;
      case 'code_inline': {
        const code = document.createElement('code');
        code.textContent = writtenMath(token.content, this.#formulas);
        this.#append(code);
        break;
      }
      case 'image':
        this.#image(token);
        break;
      case 'link_open':
        this.#openLink(String(token.attrGet('href') ?? ''));
        break;
      case 'link_close':
        this.#closeLink();
        break;
      default:
        if (!PHRASES.has(token.tag)) this.#text(token.content);
        else if (token.nesting > 0) this.#push(document.createElement(token.tag));
        else if (token.nesting < 0) this.#close(1);
    }
  }

  #openLink(written: string): void {
    const address = ABSOLUTE.test(written.trim()) ? layoutUrl(written, 'link', this.#options.baseUrl) : undefined;
    this.#refused.push(address === undefined ? written : undefined);
    const element = document.createElement(address === undefined ? 'span' : 'a');
    if (element instanceof HTMLAnchorElement && address !== undefined) {
      element.href = address;
      element.target = '_blank';
      element.rel = 'noopener noreferrer';
    }
    this.#push(element);
  }

  #closeLink(): void {
    const refused = this.#refused.pop();
    if (refused !== undefined && refused !== '') this.#append(document.createTextNode(` (${refused})`));
    this.#close(1);
  }

  #image(token: Token): void {
    const written = String(token.attrGet('src') ?? '');
    const address = layoutUrl(written, 'media', this.#options.baseUrl);
    const alt = writtenMath(plainText(token), this.#formulas);
    if (address === undefined) {
      this.#append(document.createTextNode(`${alt} (${written})`));
      return;
    }
    const image = document.createElement('img');
    image.className = 'media';
    image.setAttribute('part', 'media');
    image.alt = alt === '' && !address.startsWith('data:') ? mediaName(address) : alt;
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    image.src = address;
    this.#append(image);
  }

  #text(text: string): void {
    for (const piece of mathPieces(text, this.#formulas)) {
      if (typeof piece !== 'string') this.#formula(piece);
      else this.#append(document.createTextNode(this.#isInCell ? piece.replace(LINE_BREAK, '\n') : piece));
    }
  }

  /** A line of a table can hold a break of the line only as HTML. */
  get #isInCell(): boolean {
    return this.#open.some((node) => node instanceof HTMLTableCellElement);
  }

  #formula({ tex, source, display }: Formula): void {
    const { math } = this.#options.tools;
    this.#texLeft -= tex.length;
    const shown = this.#texLeft < 0 ? undefined : math?.(tex, display);
    if (shown) {
      const place = document.createElement('span');
      place.className = display ? 'rich-math rich-display' : 'rich-math';
      place.setAttribute('part', 'math');
      place.append(shown);
      this.#append(place);
    } else {
      const code = document.createElement('code');
      code.className = 'rich-source';
      code.textContent = source;
      this.#append(code);
    }
  }

  #push(element: HTMLElement): void {
    this.#append(element);
    this.#open.push(element);
  }

  #append(node: Node): void {
    (this.#open.at(-1) ?? this.#root).appendChild(node);
  }

  #close(count: number): void {
    for (let closed = 0; closed < count && this.#open.length > 1; closed += 1) this.#open.pop();
  }
}

function headingLevel({ tag }: Token): number {
  return Number(tag.slice(1));
}

function plainText({ content, children }: Token): string {
  return children ? children.map(plainText).join('') : content;
}
