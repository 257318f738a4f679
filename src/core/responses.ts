/** Which fields of an item are the prompt and the two responses to compare, and what their text is. Pure; nothing here knows a scheme. */
import { isPlainObject } from './json.js';
import { itemField, type Item } from './item.js';
import type { TaskConfig } from './task-config.js';

/** The field paths of the two responses, as `itemField` reads them. */
export interface ResponseFields {
  readonly a: string;
  readonly b: string;
}

type ItemProperties = Pick<TaskConfig, 'itemProperties'> & Partial<Pick<TaskConfig, 'annotationSchemes'>>;

interface Sides {
  readonly a: string;
  readonly b: string;
  /** A field of such a name as well makes it a list of more than two. */
  readonly others: readonly string[];
}

/** The words by which two field names tell a first and a second response apart. */
const SIDES: readonly Sides[] = [
  { a: 'a', b: 'b', others: ['c'] },
  { a: '1', b: '2', others: ['0', '3'] },
  { a: '0', b: '1', others: ['2'] },
  { a: 'left', b: 'right', others: [] },
  { a: 'first', b: 'second', others: ['third'] },
  { a: 'one', b: 'two', others: ['three'] },
  { a: 'chosen', b: 'rejected', others: [] },
];

/** Names that say that a field holds what a model answered; of several pairs, one so named is taken. */
const RESPONSE_WORDS = /response|completion|answer|output|reply|generation|candidate|chosen|assistant|summary|translation/i;
/** A name that ends so says something about a response (`model_a`, `response_a_source`); such a pair is taken only where there is no other. */
const ABOUT_WORDS =
  /^(?:models?|names?|ids?|uuid|hash|source|author|origin|version|type|label|score|rating|rank|reward|length|tokens?|urls?|path|file|lang|language|date|time)$/i;

const LIST_FIELDS = ['responses', 'completions', 'answers', 'outputs', 'candidates'];
const PROMPT_FIELDS = ['prompt', 'question', 'instruction', 'query', 'input', 'context', 'text'];

/**
 * The two responses of an item: those in the field that a scheme names as theirs (`responsesKey`), where the item has two there; else two
 * fields of text (or of a conversation, `[{ role, content }]`) whose names differ in one word (`response_a`/`response_b`, `output1`/`output2`, `model_a_output`/`model_b_output`,
 * `chosen`/`rejected`), else a list of two (`responses: [x, y]`, or the text field itself, as in Potato's own pairwise data) or an object of two
 * (`responses: { a, b }`). Of several such pairs, the one whose names sound most like responses.
 * `undefined` when the item has no such pair, and for series of three or more (`option_a` to `option_d`).
 */
export function responseFields(item: Item, config: ItemProperties): ResponseFields | undefined {
  if (latest?.item !== item || latest.config !== config) latest = { item, config, fields: findResponseFields(item, config) };
  return latest.fields;
}

/** What was found last: whoever shows an item asks several times. */
let latest: { readonly item: Item; readonly config: ItemProperties; readonly fields: ResponseFields | undefined } | undefined;

function findResponseFields(item: Item, config: ItemProperties): ResponseFields | undefined {
  const { idKey, textKey } = config.itemProperties;
  const named = responsesKey(config);
  const chosen = named === undefined ? undefined : pairAt(item, named);
  if (chosen) return chosen;
  const fields = Object.keys(item).filter((field) => field !== idKey && field !== textKey);
  return namedPair(item, fields) ?? listedPair(item, textKey);
}

/** The field with the prompt: the config's `text_key`, unless that is empty or holds the responses; else a field with a usual name. */
export function promptField(item: Item, config: ItemProperties): string | undefined {
  const responses = responseFields(item, config);
  const isResponse = (field: string) =>
    responses !== undefined && [responses.a, responses.b].some((path) => path === field || path.startsWith(`${field}.`));
  return [config.itemProperties.textKey, ...PROMPT_FIELDS].find(
    (field) => !isResponse(field) && valueText(itemField(item, field)).trim() !== '',
  );
}

/** A value as the text that people read: strings as they are, `{ text }`, `{ content }` and turns by what they hold, lists line by line. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(valueText).join('\n');
  if (isPlainObject(value)) {
    for (const key of ['text', 'content']) if (typeof value[key] === 'string') return value[key];
    if (Array.isArray(value['content'])) return valueText(value['content']);
    if (typeof value['from'] === 'string' && typeof value['value'] === 'string') return value['value'];
  }
  return JSON.stringify(value, undefined, 2);
}

/** The field with both responses, where a scheme names it. */
function responsesKey({ annotationSchemes = [] }: ItemProperties): string | undefined {
  return annotationSchemes.flatMap((scheme) => ('responsesKey' in scheme && scheme.responsesKey) || []).at(0);
}

/** A list that is named as the responses holds them first, whatever follows. */
function pairAt(item: Item, field: string): ResponseFields | undefined {
  const value = itemField(item, field);
  const isList = Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((entry) => valueText(entry) !== '');
  const pair = isList ? { a: '0', b: '1' } : pairWithin(value);
  return pair && within(field, pair);
}

function within(field: string, { a, b }: ResponseFields): ResponseFields {
  return { a: `${field}.${a}`, b: `${field}.${b}` };
}

interface NamedPair extends ResponseFields {
  /** How little the names sound like responses; 0 is best. */
  readonly rank: number;
}

/** The best pair among these fields of an object; the first where several are alike. */
function namedPair(values: Item, fields: readonly string[]): ResponseFields | undefined {
  const keys = Object.keys(values);
  const texts = fields.filter((field) => holdsText(values[field]));
  if (!latestNames || !areAlike(latestNames.keys, keys) || !areAlike(latestNames.texts, texts))
    latestNames = { keys, texts, pair: pairOf(texts, values) };
  return latestNames.pair;
}

/** What was found last: the items of a task have the same fields, and names say the same each time. */
let latestNames:
  { readonly keys: readonly string[]; readonly texts: readonly string[]; readonly pair: ResponseFields | undefined } | undefined;

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index]);
}

function pairOf(texts: readonly string[], values: Item): ResponseFields | undefined {
  const named = new Set(texts);
  const pairs = texts.flatMap((field) => pairsWith(field, named, values));
  const best = pairs.reduce<NamedPair | undefined>((found, pair) => (found && found.rank <= pair.rank ? found : pair), undefined);
  return best && { a: best.a, b: best.b };
}

/** The pairs whose first response has this name. */
function pairsWith(field: string, texts: ReadonlySet<string>, values: Item): NamedPair[] {
  const tokens = nameTokens(field);
  return SIDES.flatMap(({ a, b, others }) => {
    const index = tokens.findLastIndex((token) => token.toLowerCase() === a);
    const side = tokens[index];
    if (side === undefined) return [];
    const named = (word: string) => tokens.with(index, sameCase(word, side)).join('');
    const second = named(b);
    if (!texts.has(second) || others.some((other) => Object.hasOwn(values, named(other)))) return [];
    return [{ a: field, b: second, rank: nameRank(field, tokens.toSpliced(index, 1)) }];
  });
}

/** The field of an object that says of the other response what this one says of one; `undefined` where there is none, or there are more than two. */
export function otherSide(field: string, values: Item): string | undefined {
  const tokens = nameTokens(field);
  for (const sides of SIDES) {
    for (const [one, other] of [
      [sides.a, sides.b],
      [sides.b, sides.a],
    ] as const) {
      const index = tokens.findLastIndex((token) => token.toLowerCase() === one);
      const side = tokens[index];
      if (side === undefined) continue;
      const named = (word: string) => tokens.with(index, sameCase(word, side)).join('');
      if (Object.hasOwn(values, named(other)) && !sides.others.some((each) => Object.hasOwn(values, named(each)))) return named(other);
    }
  }
  return undefined;
}

/** `rest`: what the name consists of beside the side. Of names alike, the plainer one: `response_a` before `response_a_reasoning`. */
function nameRank(field: string, rest: readonly string[]): number {
  const words = rest.filter((token) => (isAscii(token) ? /[a-z]/i : /\p{L}/u).test(token));
  if (ABOUT_WORDS.test(words.at(-1) ?? '')) return 200;
  return (RESPONSE_WORDS.test(field) ? 0 : 100) + Math.min(Math.max(words.length, 1), 99);
}

/** Of a name in ASCII, the same tokens found by ranges: the properties of all of Unicode take milliseconds to compile. */
const ASCII_TOKENS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+|[^A-Za-z0-9]+|[A-Za-z]+/g;

/** `model_a_output` → `model`, `_`, `a`, `_`, `output`; `answerB2` → `answer`, `B`, `2`. */
function nameTokens(field: string): string[] {
  if (isAscii(field)) return field.match(ASCII_TOKENS) ?? [];
  return field.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{L}\p{N}]+|\p{L}+/gu) ?? [];
}

/** Of the characters that are written. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function sameCase(word: string, model: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase())
    return model.length === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function listedPair(item: Item, textKey: string): ResponseFields | undefined {
  for (const field of [textKey, ...LIST_FIELDS]) {
    const pair = pairWithin(itemField(item, field));
    if (pair) return within(field, pair);
  }
  return undefined;
}

function pairWithin(value: unknown): ResponseFields | undefined {
  if (Array.isArray(value)) return value.length === 2 && value.every(holdsText) && !isExchange(value) ? { a: '0', b: '1' } : undefined;
  if (!isPlainObject(value)) return undefined;
  // A name with a dot would be read as a path.
  const fields = Object.keys(value).filter((field) => !field.includes('.'));
  return namedPair(value, fields);
}

/** Whether two people speak to each other: turns of one dialogue, and no two answers to something else. */
function isExchange([one, other]: readonly unknown[]): boolean {
  const speakers = [speaker(one), speaker(other)];
  return speakers.every((speaker) => typeof speaker === 'string') && speakers[0] !== speakers[1];
}

function holdsText(value: unknown): boolean {
  if (typeof value === 'string' || isConversation(value)) return true;
  return isPlainObject(value) && (typeof value['text'] === 'string' || typeof value['content'] === 'string');
}

/** Turns as chat datasets have them: `[{ role, content }]`, or `[{ from, value }]`. */
function isConversation(value: unknown): boolean {
  const isTurn = (turn: unknown) =>
    isPlainObject(turn) && speaker(turn) !== undefined && ('content' in turn || 'value' in turn || 'text' in turn);
  return Array.isArray(value) && value.length > 0 && value.every(isTurn);
}

function speaker(turn: unknown): unknown {
  return isPlainObject(turn) ? (turn['role'] ?? turn['speaker'] ?? turn['from']) : undefined;
}
