/** Whether two states of a session look the same but for the answers, which the scheme elements show by themselves. */
import type { SessionEntry, SessionState } from '../core/session-state.js';

const SHOWN_BY_SCHEMES: ReadonlySet<string> = new Set(['answers', 'issues'] satisfies (keyof SessionEntry)[]);

export function looksTheSame(one: SessionState | undefined, other: SessionState): boolean {
  return (
    one?.status === 'annotating' && other.status === 'annotating' && one.progress === other.progress && sameEntry(one.entry, other.entry)
  );
}

function sameEntry(one: SessionEntry, other: SessionEntry): boolean {
  const parts = Object.entries(other);
  return (
    Object.keys(one).length === parts.length &&
    parts.every(([name, value]) => SHOWN_BY_SCHEMES.has(name) || samePart(Reflect.get(one, name), value))
  );
}

function samePart(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && String(one) === String(other));
}
