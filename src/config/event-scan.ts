/** Walks the parser's flat list of events and notes where each key and value of a document stands, and how its scalars are written. */
import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import { PlacedDocument, type PlacedNode } from './placed-node.js';
import type { Path, TextRange } from './source-text.js';

/** A key that its mapping has already. */
export interface DoubledKey {
  readonly path: Path;
  readonly range: TextRange;
}

export class EventScan {
  readonly places: PlacedDocument;
  readonly doubledKeys: DoubledKey[] = [];
  /** By the anchor's name. A node is here before its children are read, but an alias within it finds it unfinished: see `#alias`. */
  readonly #anchors = new Map<string, PlacedNode>();
  /** The collections around the node that is read. */
  readonly #around: PlacedNode[] = [];
  readonly #source: string;
  readonly #events: readonly Event[];
  #next = 1;

  constructor(source: string, events: readonly Event[]) {
    this.#source = source;
    this.#events = events;
    this.places = new PlacedDocument(events[0]?.type === EVENT_ID.DOCUMENT ? this.#node([], undefined) : undefined);
  }

  #node(path: Path, key: TextRange | undefined): PlacedNode | undefined {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const range = { start: event.valueStart, end: event.valueEnd };
        return this.#anchored(event, placed(range, key, { written: getScalarValue(this.#source, event) }));
      }
      case EVENT_ID.ALIAS:
        return this.#alias({ start: event.anchorStart, end: event.anchorEnd }, key);
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const node = this.#anchored(event, placed({ start: event.start, end: event.start + 1 }, key));
        this.#around.push(node);
        if (event.type === EVENT_ID.SEQUENCE) this.#sequence(node, path);
        else this.#mapping(node, path);
        this.#around.pop();
        return node;
      }
      default:
        return undefined;
    }
  }

  #anchored({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }, node: PlacedNode): PlacedNode {
    if (anchorStart >= 0) this.#anchors.set(this.#source.slice(anchorStart, anchorEnd).replace(/^&/, ''), node);
    return node;
  }

  #alias(range: TextRange, key: TextRange | undefined): PlacedNode {
    const target = this.#anchors.get(this.#source.slice(range.start, range.end).replace(/^\*/, ''));
    // One inside of what it stands for would be followed without end.
    return placed(range, key, target && !this.#around.includes(target) ? { target } : {});
  }

  #sequence(node: PlacedNode, path: Path): void {
    for (let index = 0; !this.#closes(); index += 1) {
      const child = this.#node([...path, index], undefined);
      if (child) node.children.set(String(index), child);
    }
  }

  #mapping(node: PlacedNode, path: Path): void {
    while (!this.#closes()) {
      const key = this.#events[this.#next];
      if (key?.type === EVENT_ID.SCALAR)
        this.#entry(node, path, getScalarValue(this.#source, key), { start: key.valueStart, end: key.valueEnd });
      else {
        // A key that is a collection has no name in a path.
        this.#node(path, undefined);
        this.#node(path, undefined);
      }
    }
  }

  #entry(node: PlacedNode, path: Path, name: string, key: TextRange): void {
    this.#next += 1;
    const place = [...path, name];
    if (node.children.has(name)) this.doubledKeys.push({ path: place, range: key });
    const child = this.#node(place, key);
    if (child) node.children.set(name, child);
  }

  /** Whether the collection ends here; steps over its end. */
  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event && event.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }
}

const NO_CHILDREN = new Map<string, PlacedNode>();

function placed(
  range: TextRange,
  key: TextRange | undefined,
  { written, target }: Partial<Pick<PlacedNode, 'written' | 'target'>> = {},
): PlacedNode {
  const isLeaf = written !== undefined || target !== undefined;
  return { range, key, written, target, children: isLeaf ? NO_CHILDREN : new Map<string, PlacedNode>() };
}
