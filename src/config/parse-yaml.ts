/**
 * YAML text → a plain value, with the place of every key and value. JSON is YAML too. Aliases are unfolded into copies within a fixed budget, so
 * that a small file cannot become a huge value.
 */
import { constructFromEvents, CORE_SCHEMA, EVENT_ID, getScalarValue, mergeTag, parseEvents, YAMLException, type Event } from 'js-yaml';
import { isPlainObject } from '../core/json.js';
import { NodeRanges, type Path, type TextRange } from './source-text.js';

const MAX_CHARACTERS = 10_000_000;
const MAX_DEPTH = 100;
const MAX_NODES = 200_000;

// PyYAML, which Potato reads with, knows merge keys; YAML 1.2 does not.
const SCHEMA = /* @__PURE__ */ CORE_SCHEMA.withTags(mergeTag);

export interface YamlDocument {
  readonly value: unknown;
  readonly ranges: NodeRanges;
  /** The text of a scalar as it is written, without its quotes; `undefined` for other nodes. */
  readonly written: (path: Path) => string | undefined;
  /** Keys that their mapping has already. The last one counts, as for Potato's parser. */
  readonly doubledKeys: readonly DoubledKey[];
}

export interface DoubledKey {
  readonly path: Path;
  readonly range: TextRange;
}

/** The text is not YAML, or more than can be a config. */
export class YamlProblem extends Error {
  override readonly name = 'YamlProblem';
  constructor(
    readonly code: 'yaml-syntax' | 'too-large' | 'several-documents',
    message: string,
    readonly range: TextRange,
  ) {
    super(message);
  }
}

/** @throws YamlProblem */
export function parseYaml(source: string): YamlDocument {
  if (source.length > MAX_CHARACTERS) {
    throw new YamlProblem('too-large', `The file has ${String(source.length)} characters; at most ${String(MAX_CHARACTERS)} are read.`, {
      start: 0,
      end: 0,
    });
  }
  const { events, documents } = construct(source);
  if (documents.length > 1) {
    throw new YamlProblem(
      'several-documents',
      'The file holds several YAML documents. Keep one: remove the lines “---”.',
      secondDocument(source),
    );
  }
  const scan = new EventScan(source, events);
  scan.run();
  const budget = { nodes: MAX_NODES };
  return {
    value: unfold(documents[0], budget, 0),
    ranges: scan.ranges,
    written: (path) => scan.scalars.get(JSON.stringify(path)),
    doubledKeys: scan.doubledKeys,
  };
}

function construct(source: string): { events: Event[]; documents: unknown[] } {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    return { events, documents: constructFromEvents(events, { source, schema: SCHEMA, json: true }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = error.mark?.position ?? 0;
    const message = `This is not valid YAML: ${error.reason}. Check indentation, quotes and brackets here and in the line above.`;
    throw new YamlProblem('yaml-syntax', message, { start, end: start + 1 });
  }
}

function secondDocument(source: string): TextRange {
  const start = /\n---/.exec(source)?.index ?? 0;
  return { start: start + 1, end: start + 4 };
}

/** Walks the flat list of events and notes where each key and value stands. */
class EventScan {
  readonly ranges = new NodeRanges();
  readonly scalars = new Map<string, string>();
  readonly doubledKeys: DoubledKey[] = [];
  readonly #source: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(source: string, events: readonly Event[]) {
    this.#source = source;
    this.#events = events;
  }

  run(): void {
    if (this.#events[0]?.type !== EVENT_ID.DOCUMENT) return;
    this.#next = 1;
    this.#node([]);
  }

  #node(path: Path): void {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (!event) return;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.ranges.setValue(path, { start: event.valueStart, end: event.valueEnd });
        this.scalars.set(JSON.stringify(path), getScalarValue(this.#source, event));
        return;
      case EVENT_ID.ALIAS:
        this.ranges.setValue(path, { start: event.anchorStart, end: event.anchorEnd });
        return;
      case EVENT_ID.SEQUENCE:
        this.ranges.setValue(path, { start: event.start, end: event.start + 1 });
        this.#sequence(path);
        return;
      case EVENT_ID.MAPPING:
        this.ranges.setValue(path, { start: event.start, end: event.start + 1 });
        this.#mapping(path);
        return;
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
    }
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

/** A copy without shared or circular parts. */
function unfold(value: unknown, budget: { nodes: number }, depth: number): unknown {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > MAX_DEPTH) {
    throw new YamlProblem('too-large', 'The file unfolds to more than a config can be. Check its anchors and aliases (& and *).', {
      start: 0,
      end: 0,
    });
  }
  if (Array.isArray(value)) return value.map((entry) => unfold(entry, budget, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unfold(entry, budget, depth + 1)]));
}
