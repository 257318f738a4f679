/** A layout as plain data: what the compiler makes once and every instance is built from. */
import type { StyleDeclaration } from './layout-style.js';
import type { UrlUse } from './layout-url.js';

/** Literal text and holes, in order. */
export type LayoutText = readonly (string | LayoutHole)[];

export interface LayoutHole {
  readonly field: string;
}

export interface LayoutAttribute {
  readonly name: string;
  readonly text: LayoutText;
  /** Set where the attribute holds an address. One without holes is checked already. */
  readonly url?: UrlUse;
}

/** `wrap`: the hole keeps line breaks by itself. `block`: the hole fills its parent, which takes the text's direction from it. */
export type LayoutNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'hole'; readonly field: string; readonly wrap: boolean; readonly block: boolean }
  | LayoutElement;

export interface LayoutElement {
  readonly type: 'element';
  readonly tag: string;
  readonly attributes: readonly LayoutAttribute[];
  readonly style: readonly StyleDeclaration[];
  /** The text of a `style` attribute that has holes. */
  readonly styleText: LayoutText | undefined;
  readonly children: readonly LayoutNode[];
}

/** The fields of all holes, each once, in the order of the document. */
export function treeFields(nodes: readonly LayoutNode[]): readonly string[] {
  return [...new Set(nodes.flatMap(nodeFields))];
}

function nodeFields(node: LayoutNode): string[] {
  if (node.type === 'text') return [];
  if (node.type === 'hole') return [node.field];
  const texts = [...node.attributes.map(({ text }) => text), node.styleText ?? []];
  return [...texts.flatMap(textFields), ...node.children.flatMap(nodeFields)];
}

function textFields(text: LayoutText): string[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
}
