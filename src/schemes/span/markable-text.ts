/** The text of an item’s value as it is marked: what people read, with the speaker before each turn of a conversation. Pure. */
import { isPlainObject } from '../../core/json.js';
import { valueText } from '../../core/responses.js';

const SPEAKER_KEYS = ['role', 'speaker', 'from', 'name', 'author', 'agent'];
const SAID_KEYS = ['content', 'text', 'value', 'utterance', 'message'];

export function markableText(value: unknown): string {
  if (!Array.isArray(value)) return valueText(value);
  const turns = value.map(turnText);
  return turns.includes(undefined) ? valueText(value) : turns.join('\n');
}

/** `undefined` when it is not somebody saying something. */
function turnText(value: unknown): string | undefined {
  if (!isPlainObject(value)) return undefined;
  const [speaker, said] = [SPEAKER_KEYS, SAID_KEYS].map((keys) => keys.map((key) => value[key]).find((found) => found !== undefined));
  return typeof speaker === 'string' && said !== undefined ? `${speaker}: ${valueText(said)}` : undefined;
}
