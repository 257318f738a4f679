/**
 * Follows a study for as long as somebody looks: its progress once, then by server-sent events. A connection that breaks is made again, ever
 * more slowly; whoever may not look is told so, and not asked again by itself.
 */
import type { StudyProgress } from '../core/study-progress.js';
import { parseStudyProgress } from './parse-study-progress.js';
import { below, readProgress, StudyServiceError } from './study-service.js';

/** `waiting`: the connection broke and is made again after a while. `failed`: it is not, until somebody asks for it. */
export type StudyConnection = 'connecting' | 'live' | 'waiting' | 'failed';

export interface StudyListener {
  readonly news: (progress: StudyProgress) => void;
  /** @param reason the service's own sentence, or `''` */
  readonly connection: (connection: StudyConnection, reason: string) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export class StudyFollower {
  readonly #src: string;
  readonly #listener: StudyListener;
  readonly #ending = new AbortController();
  #events: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  /** @param src the address of the study, without `progress` or `events` */
  constructor(src: string, listener: StudyListener) {
    this.#src = src;
    this.#listener = listener;
    addEventListener('online', () => this.#again(), { signal: this.#ending.signal });
    void this.#connect();
  }

  stop(): void {
    this.#ending.abort();
    this.#events?.close();
    clearTimeout(this.#timer);
  }

  async #connect(): Promise<void> {
    this.#listener.connection('connecting', '');
    try {
      const progress = await readProgress(this.#src, this.#ending.signal);
      if (this.#ending.signal.aborted) return;
      this.#listener.news(progress);
      this.#listen();
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      const isFinal = error instanceof StudyServiceError && !error.retryable;
      if (isFinal) this.#listener.connection('failed', error.message);
      else this.#pause(error instanceof StudyServiceError ? error.message : '');
    }
  }

  #listen(): void {
    const events = new EventSource(below(this.#src, 'events'), { withCredentials: true });
    this.#events = events;
    events.addEventListener('progress', (event) => {
      const progress = parseStudyProgress(readJson(event.data));
      if (!progress) {
        events.close();
        this.#listener.connection('failed', '');
        return;
      }
      this.#failures = 0;
      this.#listener.news(progress);
    });
    events.addEventListener('open', () => {
      this.#listener.connection('live', '');
    });
    // The browser's own way to connect again has no backoff, and gives up at the first answer that is no stream.
    events.addEventListener('error', () => {
      events.close();
      this.#pause('');
    });
  }

  #pause(reason: string): void {
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    // Spread out, so that a service that comes back is not met by all at once.
    this.#timer = setTimeout(() => this.#again(), longest * (0.5 + Math.random() / 2));
    this.#listener.connection('waiting', reason);
  }

  #again(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#connect();
  }
}

function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
