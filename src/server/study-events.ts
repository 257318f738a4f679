/** The study's progress as server-sent events: again whenever it changed, at most once in a while, and now and then for other processes' sake. */
import type { StudyProgress, TaskStore } from './task-store.js';

const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** It holds the request itself: Node passes no abort on to the signal of a request that nothing holds. */
export function studyEvents(store: TaskStore, request: { readonly signal: AbortSignal }): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      let last = '';
      let timer: ReturnType<typeof setTimeout> | undefined;
      let due = 0;
      const send = async (): Promise<void> => {
        const text = JSON.stringify(await store.studyProgress().catch((): StudyProgress | null => null));
        if (request.signal.aborted || stopped) return;
        // A comment keeps the connection open while nothing changes.
        controller.enqueue(encoder.encode(text === last || text === 'null' ? ':\n\n' : `event: progress\ndata: ${text}\n\n`));
        last = text;
        schedule(LONGEST_PAUSE_MS);
      };
      const schedule = (pause: number): void => {
        const moment = Date.now() + pause;
        if (timer && due <= moment) return;
        clearTimeout(timer);
        due = moment;
        timer = setTimeout(() => {
          timer = undefined;
          void send();
        }, pause);
      };
      let stopped = false;
      const end = (): void => {
        if (stopped) return;
        stop();
        controller.close();
      };
      const unsubscribe = store.subscribe(() => {
        schedule(SHORTEST_PAUSE_MS);
      });
      stop = () => {
        stopped = true;
        unsubscribe();
        clearTimeout(timer);
      };
      // A connection may be gone before there is anything to send on it.
      if (request.signal.aborted) end();
      else {
        request.signal.addEventListener('abort', end);
        void send();
      }
    },
    cancel() {
      stop();
    },
  });
}
