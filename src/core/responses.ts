/** Which fields of an item are the prompt and the two responses to compare, and what their text is. Pure; nothing here knows a scheme. */
import { isPlainObject } from './json.js';
import { itemField, type Item } from './item.js';
import type { TaskConfig } from './task-config.js';

/** The field paths of the two responses, as `itemField` reads them. */
export interface ResponseFields {
  readonly a: string;
  readonly b: string;
}

type ItemProperties = Pick<TaskConfig, 'itemProperties'>;

/** The endings by which two field names tell a first and a second response apart. */
const SIDES: readonly (readonly [a: string, b: string])[] = [
  ['a', 'b'],
  ['1', '2'],
  ['0', '1'],
  ['left', 'right'],
  ['first', 'second'],
  ['one', 'two'],
  ['chosen', 'rejected'],
];

/** Names that say that a field holds what a model answered; of several pairs, one so named is taken. */
const RESPONSE_WORDS = /response|completion|answer|output|reply|generation|candidate|chosen|model|assistant|summary|translation/i;

const LIST_FIELDS = ['responses', 'completions', 'answers', 'outputs', 'candidates'];
const PROMPT_FIELDS = ['prompt', 'question', 'instruction', 'query', 'input', 'context', 'text'];

/**
 * The two responses of an item: two fields of text whose names differ in their last token alone (`response_a`/`response_b`, `output1`/`output2`,
 * `chosen`/`rejected`), else a list of two (`responses: [x, y]`, or the text field itself, as in Potato's own pairwise data).
 * `undefined` when the item has no such pair.
 */
export function responseFields(item: Item, config: ItemProperties): ResponseFields | undefined {
  const pairs = namedPairs(item, config);
  return pairs.find(({ a }) => RESPONSE_WORDS.test(a)) ?? pairs[0] ?? listedPair(item, config);
}

/** The field with the prompt: the config's `text_key`, unless that holds the responses; else a field with a usual name. */
export function promptField(item: Item, config: ItemProperties): string | undefined {
  const responses = responseFields(item, config);
  const isResponse = (field: string) =>
    responses !== undefined && [responses.a, responses.b].some((path) => path === field || path.startsWith(`${field}.`));
  return [config.itemProperties.textKey, ...PROMPT_FIELDS].find((field) => itemField(item, field) !== undefined && !isResponse(field));
}

/** A value as the text that people read: strings as they are, `{ text }` and `{ content }` by what they hold, lists line by line. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(valueText).join('\n');
  if (isPlainObject(value)) {
    for (const key of ['text', 'content']) if (typeof value[key] === 'string') return value[key];
  }
  return JSON.stringify(value, undefined, 2);
}

function namedPairs(item: Item, { itemProperties: { idKey, textKey } }: ItemProperties): ResponseFields[] {
  const fields = Object.keys(item).filter((field) => field !== idKey && field !== textKey && holdsText(item[field]));
  const known = new Set(fields);
  return fields.flatMap((a) => {
    const b = secondNames(a).find((name) => known.has(name));
    return b === undefined ? [] : [{ a, b }];
  });
}

/** What the second response would be called if this is the name of the first. */
function secondNames(field: string): string[] {
  const tokens = nameTokens(field);
  return SIDES.flatMap(([first, second]) => {
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const token = tokens[index];
      if (token?.toLowerCase() !== first) continue;
      return [tokens.with(index, sameCase(second, token)).join('')];
    }
    return [];
  });
}

/** `model_a_output` → `model`, `_`, `a`, `_`, `output`; `answerB2` → `answer`, `B`, `2`. */
function nameTokens(field: string): string[] {
  return field.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{L}\p{N}]+|\p{L}+/gu) ?? [];
}

function sameCase(word: string, model: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase())
    return model.length === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function listedPair(item: Item, { itemProperties: { textKey } }: ItemProperties): ResponseFields | undefined {
  const list = [textKey, ...LIST_FIELDS].find((field) => {
    const value = itemField(item, field);
    return Array.isArray(value) && value.length === 2 && value.every(holdsText);
  });
  return list === undefined ? undefined : { a: `${list}.0`, b: `${list}.1` };
}

function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return isPlainObject(value) && (typeof value['text'] === 'string' || typeof value['content'] === 'string');
}
