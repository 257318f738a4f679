/** Reads a stored draft, which may be of an older version, of an older revision, or tampered with. It does not know schemes. */
import type { Draft } from './draft.js';
import { isPlainObject } from './json.js';
import type { AnnotationRecord } from './record.js';

/** Longer than any that a session makes. */
const MAX_ID = 200;
const MAX_ORDER = 1000;

/** What a session takes from a draft. */
export type BegunWork = Pick<Draft, 'recordId' | 'answers' | 'shownAt' | 'activeMs' | 'order'>;

/**
 * The draft's content; `undefined` when it is none, or when it started from another revision than the one that is saved now: then it was
 * submitted already, or something newer was.
 */
export function parseDraft(value: unknown, saved: AnnotationRecord | null): BegunWork | undefined {
  if (!isPlainObject(value)) return undefined;
  const { recordId, baseRevision, answers, shownAt, activeMs, order } = value;
  if (typeof recordId !== 'string' || recordId === '' || recordId.length > MAX_ID || !isPlainObject(answers)) return undefined;
  if (baseRevision !== (saved?.revision ?? 0) || (saved && saved.id !== recordId)) return undefined;
  if (typeof shownAt !== 'string' || Number.isNaN(Date.parse(shownAt))) return undefined;
  const isTime = typeof activeMs === 'number' && activeMs >= 0 && activeMs < Infinity;
  const isOrder = Array.isArray(order) && order.length <= MAX_ORDER && order.every((field) => typeof field === 'string');
  return { recordId, answers, shownAt, activeMs: isTime ? activeMs : 0, order: isOrder ? order : [] };
}
