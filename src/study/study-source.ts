/** Where a study's progress comes from: once at the start, then by server-sent events for as long as somebody looks. */
import type { StudyProgress } from '../core/study-progress.js';
import { parseStudyProgress } from './parse-study-progress.js';

export interface StudyListener {
  readonly news: (progress: StudyProgress) => void;
  readonly live: (isLive: boolean) => void;
  /** It cannot be had: the address, the rights, or the service are not right. */
  readonly failed: () => void;
}

/** @returns what ends it */
export function followStudy(src: string, { news, live, failed }: StudyListener): () => void {
  const ending = new AbortController();
  const base = src.endsWith('/') ? src : `${src}/`;
  let events: EventSource | undefined;
  const take = (value: unknown): void => {
    const progress = parseStudyProgress(value);
    if (progress) news(progress);
    else failed();
  };
  const start = async (): Promise<void> => {
    const response = await fetch(`${base}progress`, { signal: ending.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(response.statusText);
    take(await response.json());
    if (ending.signal.aborted) return;
    // The browser itself connects again when the connection breaks.
    events = new EventSource(`${base}events`, { withCredentials: true });
    events.addEventListener('open', () => {
      live(true);
    });
    events.addEventListener('error', () => {
      live(false);
    });
    events.addEventListener('progress', (event) => {
      take(readJson(event.data));
    });
  };
  start().catch(() => {
    if (!ending.signal.aborted) failed();
  });
  return () => {
    ending.abort();
    events?.close();
  };
}

function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
