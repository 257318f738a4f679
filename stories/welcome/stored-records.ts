/** What a visitor answered on the welcome page before: the task keeps it in IndexedDB by itself, and this reads it back. */
import { IndexedDbBackend } from '../../src/backends/indexeddb.js';
import type { AnnotationRecord } from '../../src/index.js';
import { trlPreferencePairs } from '../../src/export/index.js';
import { liveConfig, liveItems } from './live-example.js';

const VISITOR = 'annotation-elements welcome visitor';

/** Whoever begins anew is another annotator: what was answered stays. */
export function currentVisitor(): string {
  return `visitor-${localStorage.getItem(VISITOR) ?? '1'}`;
}

export function nextVisitor(): string {
  localStorage.setItem(VISITOR, String(Number(localStorage.getItem(VISITOR) ?? '1') + 1));
  return currentVisitor();
}

/** Nothing where the browser does not store: the task itself says so. */
export async function storedRecords(annotator: string): Promise<readonly AnnotationRecord[]> {
  const backend = new IndexedDbBackend({ config: liveConfig, items: liveItems });
  try {
    return await backend.history(annotator);
  } catch {
    return [];
  } finally {
    backend.close();
  }
}

/** The line that a trainer reads; `undefined` where the record says no winner. */
export async function trainingPair(record: AnnotationRecord): Promise<string | undefined> {
  const item = (itemId: string) => liveItems.find(({ id }) => id === itemId);
  for await (const line of trlPreferencePairs([record], { config: liveConfig, item }).lines) return line;
  return undefined;
}
