/** YAML text → a plain value, with the place of every key and value. JSON is YAML too. */
import { constructFromEvents, CORE_SCHEMA, mergeTag, parseEvents, YAMLException, type Event } from 'js-yaml';
import { EventScan, type DoubledKey } from './event-scan.js';
import { plainValue, ValueTooLargeError } from './plain-value.js';
import type { PlacedDocument } from './placed-node.js';
import type { TextRange } from './source-text.js';

const MAX_CHARACTERS = 10_000_000;
const MAX_DEPTH = 100;
/** More than the values that a config may have, with their keys and ends, can make. */
const MAX_EVENTS = 600_000;

// PyYAML, which Potato reads with, knows merge keys; YAML 1.2 does not.
const SCHEMA = /* @__PURE__ */ CORE_SCHEMA.withTags(mergeTag);

export interface YamlDocument {
  readonly value: unknown;
  readonly places: PlacedDocument;
  /** Keys that their mapping has already. The last one counts, as for Potato's parser. */
  readonly doubledKeys: readonly DoubledKey[];
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
    const message = `The file has ${String(source.length)} characters; at most ${String(MAX_CHARACTERS)} are read.`;
    throw new YamlProblem('too-large', message, { start: 0, end: 0 });
  }
  const { events, documents } = construct(source);
  if (documents.length > 1) {
    const message = 'The file holds several YAML documents. Keep one: remove the lines “---”.';
    throw new YamlProblem('several-documents', message, secondDocument(source));
  }
  const scan = new EventScan(source, events);
  return { value: unfold(documents[0]), places: scan.places, doubledKeys: scan.doubledKeys };
}

function construct(source: string): { events: Event[]; documents: unknown[] } {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    if (events.length > MAX_EVENTS)
      throw new YamlProblem('too-large', 'The file holds more values than a config can have.', { start: 0, end: 0 });
    return { events, documents: constructFromEvents(events, { source, schema: SCHEMA, json: true }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = error.mark?.position ?? 0;
    const message = `This is not valid YAML: ${error.reason}. Check indentation, quotes and brackets here and in the line above.`;
    throw new YamlProblem('yaml-syntax', message, { start, end: start + 1 });
  }
}

/** The marker before the second document; one at the start of the file only opens the first. */
function secondDocument(source: string): TextRange {
  let hasContent = false;
  for (const { 0: line, index } of source.matchAll(/^.+$/gm)) {
    if (hasContent && line.startsWith('---')) return { start: index, end: index + 3 };
    hasContent ||= !/^(?:---|%.*|#.*|\s*)$/.test(line);
  }
  return { start: 0, end: 3 };
}

function unfold(value: unknown): unknown {
  try {
    return plainValue(value);
  } catch (error) {
    if (!(error instanceof ValueTooLargeError)) throw error;
    throw new YamlProblem('too-large', `${error.message} Check its anchors and aliases (& and *).`, { start: 0, end: 0 });
  }
}
