/**
 * Compiles the `html_layout` of a config: sanitised once, then a tree whose `{{field}}` holes are filled per item as text or checked addresses, so
 * that item data never meets an HTML parser. It brings the sanitiser along: import it where there is a layout.
 */
import type { Item } from '../core/item.js';
import { LayoutCompiler } from './layout-compiler.js';
import { LayoutBuilder, type FormattedText, type LayoutNotes } from './layout-instance.js';
import { checkLayoutLimits } from './layout-limits.js';
import { LayoutSource } from './layout-source.js';
import { treeFields } from './layout-tree.js';
import { sanitiseLayout } from './sanitise-layout.js';

export interface LayoutOptions {
  /** What relative addresses are relative to; absolute itself. */
  readonly baseUrl: string;
  /** Default: English. */
  readonly notes?: LayoutNotes;
}

export interface CompiledLayout {
  /** The fields that the layout shows, as paths for `itemField`, each once and in the order of the document. */
  readonly fields: readonly string[];
  /** What the layout asks for and does not get: elements (`<script>`), attributes (`onclick`), properties (`style: position`). Each once. */
  readonly removed: readonly string[];
  /** @param formatted shows a text as more than text, where it fills an element of the layout alone */
  instantiate(formatted?: FormattedText): LayoutInstance;
}

export interface LayoutInstance {
  /** Styled by `layoutStyles`. */
  readonly root: HTMLElement;
  /** Shows an item. All nodes stay; only text and attributes of holes change. */
  readonly fill: (item: Item) => void;
  /** Where the layout first shows a field as text; `undefined` where it does not. */
  readonly hole: (field: string) => HTMLElement | undefined;
  /**
   * Puts an element where the layout first shows a field as text.
   * @returns what shows the text in place of the element, which the caller hides or takes elsewhere, and again the element; `undefined` where the
   * layout does not show the field
   */
  readonly place: (field: string, element: HTMLElement) => ((elementShown: boolean) => void) | undefined;
}

const ENGLISH: LayoutNotes = {
  missing: (field) => `${field}: no value`,
  refused: (field) => `${field}: this address cannot be shown`,
};

/** @throws Error when the layout is longer or deeper than the limits, or when the page forbids sanitising it */
export function compileLayout(html: string, { baseUrl, notes = ENGLISH }: LayoutOptions): CompiledLayout {
  checkLayoutLimits(html);
  const source = new LayoutSource(html);
  const { body, removed } = sanitiseLayout(source);
  const compiler = new LayoutCompiler(source, baseUrl);
  const nodes = compiler.children(body);
  const blocks = source.hasTemplateBlocks ? ['{% … %}'] : [];
  return {
    fields: treeFields(nodes),
    removed: [...new Set([...removed, ...compiler.removed, ...blocks])],
    instantiate(formatted) {
      const root = document.createElement('div');
      root.className = 'layout-content';
      const builder = new LayoutBuilder({ baseUrl, notes, formatted });
      builder.append(root, nodes);
      const fill = (item: Item) => {
        for (const fillHole of builder.fills) fillHole(item);
      };
      return {
        root,
        fill,
        hole: (field) => builder.holes.get(field),
        place: (field, element) => placeIn(builder.holes.get(field), element),
      };
    },
  };
}

function placeIn(hole: HTMLElement | undefined, element: HTMLElement): ((elementShown: boolean) => void) | undefined {
  if (!hole) return undefined;
  const text = document.createElement('span');
  text.className = hole.className;
  text.dir = hole.dir;
  text.append(...hole.childNodes);
  hole.className = 'layout-hole layout-block';
  hole.append(text, element);
  return (elementShown) => {
    text.hidden = elementShown;
    if (elementShown && element.parentElement !== hole) hole.append(element);
  };
}
