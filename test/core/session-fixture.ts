/** A task with a required choice and an optional note, a backend whose calls can be made to fail or wait, and a clock to turn. */
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { MemoryDraftStore } from '../../src/core/memory-draft-store.js';
import type { Draft, DraftStore } from '../../src/core/draft.js';
import { AnnotationSession, type AnnotationSessionOptions } from '../../src/core/session.js';
import type { SessionEntry, SessionState } from '../../src/core/session-state.js';
import type { TaskConfig } from '../../src/core/task-config.js';
import { taskConfig, taskItems } from '../../src/testing/index.js';

export const good = { label: 'Good', value: 'good' };
export const bad = { label: 'Bad', value: 'bad' };

export function sessionConfig(changes: Partial<TaskConfig> = {}): TaskConfig {
  return taskConfig({
    annotationSchemes: [
      {
        type: 'radio',
        name: 'quality',
        description: 'How good is it?',
        required: true,
        labels: [
          { name: 'Good', value: 'good' },
          { name: 'Bad', value: 'bad' },
        ],
      },
      { type: 'text', name: 'note', description: 'Why?', required: false, textarea: true, placeholder: '', minLength: null, maxLength: 10 },
    ],
    ...changes,
  });
}

export class TestClock {
  time = Date.parse('2026-01-01T00:00:00.000Z');

  now(): number {
    return this.time;
  }

  turn(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** A promise that the test settles. */
export class Gate {
  readonly promise: Promise<void>;
  open: () => void = () => {};

  constructor() {
    this.promise = new Promise((resolve) => {
      this.open = resolve;
    });
  }
}

type Call = 'next' | 'save' | 'history' | 'progress';

/** The memory backend with a switch on each call. */
export class TestBackend extends MemoryBackend {
  /** Each named call fails once. */
  readonly failing = new Set<Call>();
  /** Saving waits for it. */
  gate: Gate | undefined;
  saves = 0;

  override async next(annotator: string) {
    this.#failIf('next');
    return super.next(annotator);
  }

  override async save(record: Parameters<MemoryBackend['save']>[0]) {
    this.saves += 1;
    await this.gate?.promise;
    this.#failIf('save');
    return super.save(record);
  }

  override async history(annotator: string) {
    this.#failIf('history');
    return super.history(annotator);
  }

  override async progress(annotator: string) {
    this.#failIf('progress');
    return super.progress(annotator);
  }

  #failIf(call: Call): void {
    if (this.failing.delete(call)) throw new Error(`${call} failed`);
  }
}

/** A draft store that can refuse, and that counts how many writes are under way at once. */
export class TestDraftStore implements DraftStore {
  readonly inner = new MemoryDraftStore();
  refuses = false;
  writes = 0;
  atOnce = 0;
  mostAtOnce = 0;

  load: DraftStore['load'] = (key) => this.inner.load(key);
  remove: DraftStore['remove'] = (key) => this.inner.remove(key);

  async save(draft: Draft): Promise<void> {
    this.writes += 1;
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await Promise.resolve();
    this.atOnce -= 1;
    if (this.refuses) throw new Error('No room');
    await this.inner.save(draft);
  }
}

export interface TestSession {
  readonly session: AnnotationSession;
  readonly backend: TestBackend;
  readonly clock: TestClock;
  readonly states: readonly SessionState[];
}

export type TestSessionOptions = Partial<AnnotationSessionOptions> & {
  readonly size?: number;
  readonly changes?: Partial<TaskConfig>;
  readonly backend?: TestBackend;
  readonly clock?: TestClock;
};

export async function openSession({ size = 3, changes = {}, ...options }: TestSessionOptions = {}): Promise<TestSession> {
  const config = sessionConfig(changes);
  const clock = options.clock ?? new TestClock();
  const backend = options.backend ?? new TestBackend({ config, items: taskItems(size), clock });
  const session = new AnnotationSession({ config, annotator: 'ann', ...options, backend, clock });
  const states: SessionState[] = [];
  session.subscribe((state) => states.push(state));
  await session.start();
  return { session, backend, clock, states };
}

/** The item on the desk. */
export function entryOf(session: AnnotationSession): SessionEntry {
  const { state } = session;
  if (!('entry' in state) || !state.entry) throw new Error(`No entry: the session is ${state.status}.`);
  return state.entry;
}

export async function submitGood(session: AnnotationSession, note?: string): Promise<void> {
  session.answer('quality', good);
  if (note !== undefined) session.answer('note', { text: note });
  await session.submit();
}
