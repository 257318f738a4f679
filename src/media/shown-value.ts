/** What a value of an item is to people: text, media, a list, a dialogue. Pure: it makes no address of anything and shows nothing. */
import type { DisplayType } from '../core/item-display.js';
import { isPlainObject } from '../core/json.js';
import { valueText } from '../core/responses.js';
import { mediaKind, type MediaKind } from './media-kind.js';

export type ShownValue =
  | { readonly type: 'text'; readonly text: string }
  /** The address is as the data has it: still to be checked. */
  | { readonly type: 'media'; readonly kind: MediaKind; readonly address: string }
  | { readonly type: 'list'; readonly entries: readonly ShownValue[] }
  | { readonly type: 'dialogue'; readonly turns: readonly Turn[] };

export interface Turn {
  /** As the data has it; `''` where it does not say who speaks. */
  readonly speaker: string;
  readonly said: ShownValue;
}

/** The names that data gives to the speaker of a turn, and to what is said. */
const SPEAKER_KEYS = ['role', 'speaker', 'from', 'name', 'author', 'agent'];
const SAID_KEYS = ['content', 'text', 'value', 'utterance', 'message'];
const PART_KINDS: readonly MediaKind[] = ['image', 'audio', 'video'];
const ADDRESS_KEYS = ['url', 'src', 'path', 'address'];
const SPEAKER_BEFORE_COLON = /^\s*([^:\n]{1,40}):\s+(\S.*)$/s;
/** Values that contain values: deeper than anybody looks. */
const MAX_DEPTH = 6;
/** Of one value in all: each is an element of the page. What follows stands together as one text, for which browsers have another way. */
const MAX_ENTRIES = 2000;

/** What is left of the entries that a value may be shown by. */
interface Entries {
  left: number;
}

/** `undefined` where there is nothing to show. */
export function shownValue(value: unknown, type: DisplayType, depth = 0, entries: Entries = { left: MAX_ENTRIES }): ShownValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value) && depth < MAX_DEPTH) return shownList(value, type, depth, entries);
  switch (type) {
    case 'image':
    case 'audio':
    case 'video':
      return { type: 'media', kind: type, address: addressOf(value) };
    case 'dialogue':
      return shownDialogue(value) ?? text(value);
    case 'list':
    case 'text':
      return text(value);
    case 'auto': {
      const part = mediaPart(value);
      if (part) return part;
      const plain = valueText(value);
      const kind = mediaKind(plain);
      if (kind) return { type: 'media', kind, address: plain.trim() };
      return isPlainObject(value) && depth < MAX_DEPTH ? shownMapping(value, depth, entries) : text(value);
    }
  }
}

/** What is under each key, as if the key said it; `{ text }` and the like are the text alone. */
function shownMapping(value: Readonly<Record<string, unknown>>, depth: number, entries: Entries): ShownValue {
  const isText = ['text', 'content', 'value'].some((key) => typeof value[key] === 'string' || Array.isArray(value[key]));
  // Numbers alone are data, and no words to read.
  if (isText || !Object.values(value).some((part) => typeof part === 'string')) return text(value);
  const [first, others] = taken(Object.entries(value), entries);
  const turns = first.flatMap(([speaker, said]) => {
    const shown = shownValue(said, 'auto', depth + 1, entries);
    return shown ? [{ speaker, said: shown }] : [];
  });
  if (others.length > 0) turns.push({ speaker: '', said: text(Object.fromEntries(others)) });
  return turns.length === 0 ? text(value) : { type: 'dialogue', turns };
}

/** As many as may still be shown each by itself, and the others. */
function taken<T>(values: readonly T[], entries: Entries): readonly [first: readonly T[], others: readonly T[]] {
  const count = Math.min(values.length, entries.left);
  entries.left -= count;
  return [values.slice(0, count), values.slice(count)];
}

/** A picture, sound or film in a turn, as chat datasets have it: `{ type: 'image_url', image_url: { url } }`, `{ type: 'image', image }`. */
function mediaPart(value: unknown): ShownValue | undefined {
  if (!isPlainObject(value) || typeof value['type'] !== 'string') return undefined;
  const kind = PART_KINDS.find((each) => String(value['type']).includes(each));
  if (!kind) return undefined;
  const held = [`${kind}_url`, kind, 'url', 'path'].map((key) => value[key]).find((each) => each !== undefined);
  const address = held === undefined ? '' : addressOf(held);
  return address === '' ? undefined : { type: 'media', kind, address };
}

function shownList(values: readonly unknown[], type: DisplayType, depth: number, entries: Entries): ShownValue | undefined {
  const [first, others] = taken(values, entries);
  const rest = others.map(lineOf).join('\n');
  const turns = type === 'auto' || type === 'dialogue' ? turnsOf(first, type, depth, entries) : undefined;
  if (turns) return { type: 'dialogue', turns: rest === '' ? turns : [...turns, { speaker: '', said: text(rest) }] };
  const entryType = type === 'list' || type === 'dialogue' ? 'auto' : type;
  const shown = first.flatMap((entry) => shownValue(entry, entryType, depth + 1, entries) ?? []);
  if (rest !== '') shown.push(text(rest));
  return shown.length === 0 ? undefined : { type: 'list', entries: shown };
}

/** An entry as text, with who says it. */
function lineOf(value: unknown): string {
  const key = isPlainObject(value) ? SPEAKER_KEYS.find((name) => typeof value[name] === 'string') : undefined;
  return isPlainObject(value) && key !== undefined ? `${String(value[key])}: ${valueText(value)}` : valueText(value);
}

/** A dialogue written as one text: a line for each turn. */
function shownDialogue(value: unknown): ShownValue | undefined {
  const lines = valueText(value)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const turns: { speaker: string; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (turns.length === MAX_ENTRIES) {
      turns.push({ speaker: '', lines: lines.slice(index) });
      break;
    }
    const [, speaker, said] = SPEAKER_BEFORE_COLON.exec(line) ?? [];
    const last = turns.at(-1);
    if (speaker !== undefined && said !== undefined) turns.push({ speaker: speaker.trim(), lines: [said] });
    else if (last) last.lines.push(line);
    else return undefined;
  }
  return turns.length === 0
    ? undefined
    : { type: 'dialogue', turns: turns.map((turn) => ({ speaker: turn.speaker, said: text(turn.lines.join('\n')) })) };
}

/** `undefined` when it is no dialogue: not everything in it is somebody saying something. */
function turnsOf(values: readonly unknown[], type: DisplayType, depth: number, entries: Entries): readonly Turn[] | undefined {
  const turns = values.map((value) =>
    isPlainObject(value) ? turnOf(value, depth, entries) : type === 'dialogue' ? spokenTurn(value) : undefined,
  );
  const known = turns.filter((turn) => turn !== undefined);
  const somebodySpeaks = type === 'dialogue' || known.every(({ speaker }) => speaker !== '');
  return known.length === values.length && known.length > 0 && somebodySpeaks ? known : undefined;
}

function turnOf(value: Readonly<Record<string, unknown>>, depth: number, entries: Entries): Turn | undefined {
  const speakerKey = SPEAKER_KEYS.find((key) => typeof value[key] === 'string');
  const saidKey = SAID_KEYS.find((key) => key in value);
  if (saidKey === undefined) return undefined;
  const shown = shownValue(value[saidKey], 'auto', depth + 1, entries);
  const [only, ...others] = shown?.type === 'list' ? shown.entries : [];
  const said = only && others.length === 0 ? only : shown;
  // A turn that says nothing may still do something: a call of a tool, say.
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== speakerKey && key !== saidKey));
  return {
    speaker: speakerKey === undefined ? '' : String(value[speakerKey]),
    said: said ?? text(Object.keys(rest).length > 0 ? rest : ''),
  };
}

function spokenTurn(value: unknown): Turn {
  const [, speaker = '', said = valueText(value)] = SPEAKER_BEFORE_COLON.exec(valueText(value)) ?? [];
  return { speaker: speaker.trim(), said: text(said) };
}

function addressOf(value: unknown): string {
  const key = isPlainObject(value) ? ADDRESS_KEYS.find((candidate) => typeof value[candidate] === 'string') : undefined;
  return (isPlainObject(value) && key !== undefined ? valueText(value[key]) : valueText(value)).trim();
}

function text(value: unknown): ShownValue {
  return { type: 'text', text: valueText(value) };
}
