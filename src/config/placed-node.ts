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
  /** Of the mappings that were asked for a key that is written otherwise. */
  readonly #keys = new Map<PlacedNode, ReadonlyMap<string, string>>();

  constructor(root: PlacedNode | undefined) {
    this.#root = root;
  }

  /** The range of the key or value at a path, else of the nearest thing around it. */
  find(path: Path, part: 'key' | 'value'): TextRange | undefined {
    let node = this.#root;
    let found = node?.range;
    for (const [index, step] of path.entries()) {
      node = this.#child(node, step);
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

  /** The key at the end of a path, as it is written; `undefined` where there is none. */
  writtenKey(path: Path): string | undefined {
    const mapping = this.#node(path.slice(0, -1), true);
    return mapping && this.#writtenKey(mapping, String(path.at(-1)));
  }

  #child(node: PlacedNode | undefined, step: string | number): PlacedNode | undefined {
    const written = node && this.#writtenKey(node, String(step));
    return written === undefined ? undefined : node?.children.get(written);
  }

  #writtenKey(node: PlacedNode, name: string): string | undefined {
    if (node.children.has(name)) return name;
    const keys = this.#keys.get(node) ?? namedKeys(node);
    this.#keys.set(node, keys);
    return keys.get(name);
  }

  #node(path: Path, throughAliases: boolean): PlacedNode | undefined {
    const resolve = (node: PlacedNode | undefined) => (throughAliases ? (node?.target ?? node) : node);
    let node = resolve(this.#root);
    for (const step of path) node = resolve(this.#child(node, step));
    return node;
  }
}

/** The written keys of a mapping by their names in the value. */
function namedKeys({ children }: PlacedNode): ReadonlyMap<string, string> {
  return new Map([...children.keys()].map((written) => [keyName(written), written]));
}

/** YAML makes a number, a truth or nothing of some keys: `2.50` is “2.5” in the value, `007` is “7”. */
function keyName(written: string): string {
  if (/^(?:true|false|null)$/i.test(written)) return written.toLowerCase();
  if (written === '~' || written === '') return 'null';
  const number = /^[-+]?(?:\.\d|\d|0[xo])/i.test(written) ? Number(written.replace(/^\+/, '')) : NaN;
  return Number.isNaN(number) ? written : String(number === 0 ? 0 : number);
}
