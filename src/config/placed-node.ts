/** A document's nodes with the places where they stand in its text: the map from a path in the value to the source. */
import type { Path, TextRange } from './source-text.js';

export interface PlacedNode {
  /** Of the value; of a collection, its beginning. */
  readonly range: TextRange;
  /** Of the key that it stands under, in a mapping. */
  readonly key: TextRange | undefined;
  /** The text of a scalar as it is written, without its quotes, before YAML made a number or a boolean of it. */
  readonly written: string | undefined;
  /** What an alias stands for. */
  readonly target: PlacedNode | undefined;
  /** By key or index. */
  readonly children: Map<string, PlacedNode>;
}

/** Places of one document. */
export class PlacedDocument {
  readonly #root: PlacedNode | undefined;

  constructor(root: PlacedNode | undefined) {
    this.#root = root;
  }

  /** The range of the key or value at a path, else of the nearest thing around it. */
  find(path: Path, part: 'key' | 'value'): TextRange | undefined {
    let node = this.#root;
    let found = node?.range;
    for (const [index, step] of path.entries()) {
      node = node?.children.get(String(step));
      if (!node) break;
      const isLast = index === path.length - 1;
      found = isLast && part === 'value' ? node.range : (node.key ?? node.range);
    }
    return found;
  }

  /** The exact range of a value; `undefined` when it has none, as the values behind a merge key. */
  value(path: Path): TextRange | undefined {
    return this.#node(path, false)?.range;
  }

  /** The text of a scalar as it is written, also behind an alias; `undefined` for other nodes. */
  written(path: Path): string | undefined {
    return this.#node(path, true)?.written;
  }

  #node(path: Path, throughAliases: boolean): PlacedNode | undefined {
    const resolve = (node: PlacedNode | undefined) => (throughAliases ? (node?.target ?? node) : node);
    let node = resolve(this.#root);
    for (const step of path) node = resolve(node?.children.get(String(step)));
    return node;
  }
}
