/** Walks the parser's flat list of events and notes where each key and value of a document stands, and how its scalars are written. */
import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import { NodeRanges, type Path, type TextRange } from './source-text.js';

/** A key that its mapping has already. */
export interface DoubledKey {
  readonly path: Path;
  readonly range: TextRange;
}

export class EventScan {
  readonly ranges = new NodeRanges();
  readonly doubledKeys: DoubledKey[] = [];
  readonly #scalars = new Map<string, string>();
  /** Where anchored nodes are, by the anchor's name. */
  readonly #anchors = new Map<string, Path>();
  /** What aliases stand for, by their own place. */
  readonly #aliases = new Map<string, Path>();
  readonly #source: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(source: string, events: readonly Event[]) {
    this.#source = source;
    this.#events = events;
    if (events[0]?.type !== EVENT_ID.DOCUMENT) return;
    this.#next = 1;
    this.#node([]);
  }

  /** The text of a scalar as it is written, without its quotes, also behind an alias; `undefined` for other nodes. */
  written(path: Path): string | undefined {
    const own = this.#scalars.get(JSON.stringify(path));
    if (own !== undefined) return own;
    for (let length = path.length; length > 0; length -= 1) {
      const target = this.#aliases.get(JSON.stringify(path.slice(0, length)));
      if (target) return this.written([...target, ...path.slice(length)]);
    }
    return undefined;
  }

  #node(path: Path): void {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (!event) return;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.#anchor(event, path);
        this.ranges.setValue(path, { start: event.valueStart, end: event.valueEnd });
        this.#scalars.set(JSON.stringify(path), getScalarValue(this.#source, event));
        return;
      case EVENT_ID.ALIAS:
        this.#alias(event.anchorStart, event.anchorEnd, path);
        return;
      case EVENT_ID.SEQUENCE:
        this.#anchor(event, path);
        this.ranges.setValue(path, { start: event.start, end: event.start + 1 });
        this.#sequence(path);
        return;
      case EVENT_ID.MAPPING:
        this.#anchor(event, path);
        this.ranges.setValue(path, { start: event.start, end: event.start + 1 });
        this.#mapping(path);
        return;
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
    }
  }

  #anchor({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }, path: Path): void {
    if (anchorStart >= 0) this.#anchors.set(this.#source.slice(anchorStart, anchorEnd).replace(/^&/, ''), path);
  }

  #alias(start: number, end: number, path: Path): void {
    this.ranges.setValue(path, { start, end });
    const target = this.#anchors.get(this.#source.slice(start, end).replace(/^\*/, ''));
    // An alias inside of what it stands for would be followed without end.
    if (target && !target.every((step, index) => path[index] === step)) this.#aliases.set(JSON.stringify(path), target);
  }

  #sequence(path: Path): void {
    for (let index = 0; !this.#closes(); index += 1) this.#node([...path, index]);
  }

  #mapping(path: Path): void {
    while (!this.#closes()) {
      const key = this.#events[this.#next];
      if (key?.type === EVENT_ID.SCALAR) {
        this.#next += 1;
        const child = [...path, getScalarValue(this.#source, key)];
        const range = { start: key.valueStart, end: key.valueEnd };
        if (this.ranges.hasKey(child)) this.doubledKeys.push({ path: child, range });
        this.ranges.setKey(child, range);
        this.#node(child);
      } else {
        this.#node([...path, '?']);
        this.#node([...path, '?']);
      }
    }
  }

  /** Whether the collection ends here; steps over its end. */
  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event && event.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }
}
