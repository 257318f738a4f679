/**
 * Texts of the playground ↔ the part of an address after `#`: deflated, as base64url. What comes from an address may be anything, by anyone: its
 * length is limited before and after it is inflated, and it is taken for nothing but two texts.
 */
import { isPlainObject, ownValue } from '../../src/core/json.js';
import type { PlaygroundTexts } from './playground-texts.js';

const NAME = 'play=';
/** Longer addresses are cut by chat programs and servers. */
const MAX_ADDRESS = 60_000;
const MAX_TEXT = 400_000;

/** @returns the hash, or `undefined` where the texts are too long for an address */
export async function sharedHash({ config, items }: PlaygroundTexts): Promise<string | undefined> {
  const stream = new Blob([JSON.stringify({ config, items })]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const hash = `#${NAME}${code.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  return hash.length > MAX_ADDRESS ? undefined : hash;
}

/** @returns the texts; `undefined` where the hash is about something else; `'unreadable'` where it holds no texts */
export async function textsOfHash(hash: string): Promise<PlaygroundTexts | 'unreadable' | undefined> {
  const code = hash.startsWith(`#${NAME}`) ? hash.slice(NAME.length + 1) : undefined;
  if (code === undefined) return undefined;
  if (code.length > MAX_ADDRESS || !/^[\w-]+$/.test(code)) return 'unreadable';
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    return asTexts(JSON.parse(await inflated(bytes))) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** @throws RangeError when there is more than any text of the playground: a few bytes can inflate to gigabytes */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length <= MAX_TEXT) continue;
    await reader.cancel();
    throw new RangeError('The address holds too much.');
  }
  return text + decoder.decode();
}

function asTexts(value: unknown): PlaygroundTexts | undefined {
  if (!isPlainObject(value)) return undefined;
  const [config, items] = [ownValue(value, 'config'), ownValue(value, 'items')];
  return typeof config === 'string' && typeof items === 'string' ? { config, items } : undefined;
}
