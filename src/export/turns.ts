/** Values of data fields → turns of a conversation with the roles that trainers know. What has no text to train on is named, never guessed. */
import { isPlainObject } from '../core/json.js';
import { valueText } from '../core/responses.js';
import { mediaKind } from '../media/media-kind.js';
import type { ProblemReason } from './summary.js';

export type Role = 'system' | 'user' | 'assistant' | 'tool';

export interface Turn {
  readonly role: Role;
  readonly content: string;
}

/** The names that chat data has for them: OpenAI's, ShareGPT's, and those of common dialogue sets. */
const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map<string, Role>([
  ...named('system', 'system developer'),
  ...named('user', 'user human prompter customer'),
  ...named('assistant', 'assistant gpt model bot ai chatbot chatgpt agent'),
  ...named('tool', 'tool function observation'),
]);

const MEDIA_TYPE = /image|audio|video|media/i;

/** @param role of a text that says none by itself */
export function turnsOf(value: unknown, role: Role): readonly Turn[] | ProblemReason {
  if (hasTurns(value)) {
    const turns: Turn[] = [];
    for (const entry of Array.isArray(value) ? value : [value]) {
      const turn = turnOf(entry);
      if (typeof turn === 'string') return turn;
      turns.push(turn);
    }
    return turns;
  }
  if (isPlainObject(value) && hasTurns(value['content'])) return turnsOf(value['content'], role);
  const content = textOf(value);
  return isReason(content) ? content.reason : [{ role, content }];
}

/** Whether a value is one turn or several, and says who speaks. */
export function hasTurns(value: unknown): boolean {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.length > 0 && entries.every((entry) => isPlainObject(entry) && typeof speakerOf(entry) === 'string');
}

function turnOf(value: unknown): Turn | ProblemReason {
  if (!isPlainObject(value)) return 'role unknown';
  const role = ROLES.get(String(speakerOf(value)).trim().toLowerCase());
  if (!role) return 'role unknown';
  const content = textOf(value['content'] ?? value['value'] ?? value['text']);
  return isReason(content) ? content.reason : { role, content };
}

function speakerOf(turn: Readonly<Record<string, unknown>>): unknown {
  return turn['role'] ?? turn['from'] ?? turn['speaker'];
}

interface Reason {
  readonly reason: ProblemReason;
}

function isReason(text: string | Reason): text is Reason {
  return typeof text !== 'string';
}

function textOf(value: unknown): string | Reason {
  if (value === undefined || value === null) return { reason: 'text missing' };
  if (typeof value === 'string') return mediaKind(value) ? { reason: 'media' } : value;
  if (Array.isArray(value)) {
    const texts: string[] = [];
    for (const part of value) {
      const text = textOf(part);
      if (isReason(text)) return text;
      texts.push(text);
    }
    return texts.length === 0 ? { reason: 'text missing' } : texts.join('\n');
  }
  if (!isPlainObject(value)) return valueText(value);
  if (typeof value['type'] === 'string' && MEDIA_TYPE.test(value['type'])) return { reason: 'media' };
  const held = value['text'] ?? value['content'];
  if (held !== undefined) return textOf(held);
  return Object.values(value).some((part) => typeof part === 'string' && mediaKind(part))
    ? { reason: 'media' }
    : { reason: 'text missing' };
}

function named(role: Role, names: string): [name: string, role: Role][] {
  return names.split(' ').map((name) => [name, role]);
}
