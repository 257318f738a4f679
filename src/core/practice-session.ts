/**
 * Practice before the task: items whose answer is known, with a word on each answer. It has the shape of a session, so that the task shows it as it
 * shows the real one; nothing of it is kept.
 */
import type { Answer } from '../schemes/builtin.js';
import { isExpected, type GoldItem } from './gold-items.js';
import { MemoryBackend } from './memory-backend.js';
import { MemoryDraftStore } from './memory-draft-store.js';
import type { SchemeRegistry } from './registry.js';
import { SessionMachine } from './session-machine.js';
import { loadSessionRules } from './session-rules.js';
import type { CommitOutcome, SessionState, TaskSession } from './session-state.js';
import type { TaskConfig } from './task-config.js';

/** How a config wants annotators to practise. */
export interface PracticeConfig {
  /** A data file, relative to the config. */
  readonly file: string;
  /** What is in the file, where the page need not fetch it. */
  readonly items?: readonly GoldItem[];
  /** How many items have to be right at the first try; `null`: all. */
  readonly leastRight: number | null;
  /** Whether a wrong answer has to be changed. Default of the config: true. */
  readonly mustCorrect: boolean;
}

/** What is to be said of an answer. */
export interface PracticeVerdict {
  readonly isRight: boolean;
  readonly item: GoldItem;
  /** The annotator is still on the item. */
  readonly isOpen: boolean;
}

export interface PracticeOptions {
  readonly config: TaskConfig;
  readonly practice: PracticeConfig;
  readonly items: readonly GoldItem[];
  readonly annotator: string;
  readonly registry: SchemeRegistry;
}

export class PracticeSession implements TaskSession {
  /** How many items there are. */
  readonly size: number;
  readonly #options: PracticeOptions;
  readonly #items: ReadonlyMap<string, GoldItem>;
  readonly #listeners = new Set<(state: SessionState) => void>();
  /** By item: whether the first try was right. */
  readonly #firstTries = new Map<string, boolean>();
  #inner: TaskSession;
  #endInner: () => void;
  #verdict: PracticeVerdict | undefined;

  constructor(options: PracticeOptions) {
    this.#options = options;
    this.#items = new Map(options.items.map((item) => [item.itemId, item]));
    this.size = this.#items.size;
    [this.#inner, this.#endInner] = this.#newInner();
  }

  get state(): SessionState {
    return this.#inner.state;
  }

  /** Of the latest answer; `undefined` before the first. */
  get verdict(): PracticeVerdict | undefined {
    return this.#verdict;
  }

  /** How many items were right at the first try. */
  get right(): number {
    return [...this.#firstTries.values()].filter(Boolean).length;
  }

  get hasPassed(): boolean {
    return this.#firstTries.size === this.size && this.right >= Math.min(this.#options.practice.leastRight ?? this.size, this.size);
  }

  /** Begins anew, with the first item. */
  async restart(): Promise<void> {
    await this.dispose();
    this.#firstTries.clear();
    this.#verdict = undefined;
    [this.#inner, this.#endInner] = this.#newInner();
    await this.start();
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): Promise<void> {
    return this.#inner.start();
  }

  answer(scheme: string, answer: Answer | undefined): void {
    this.#inner.answer(scheme, answer);
  }

  undo(): void {
    this.#inner.undo?.();
  }

  redo(): void {
    this.#inner.redo?.();
  }

  /** Goes on when the answer is right, or was spoken of before and need not be changed. Nobody is asked to approve: it is no record. */
  async submit(): Promise<CommitOutcome> {
    return this.#inner.submit({
      approve: ({ itemId, answers }) => {
        const item = this.#items.get(itemId);
        if (!item) return true;
        const isRight = isExpected(item, answers);
        const wasTold = this.#verdict?.isOpen === true && this.#verdict.item === item;
        if (!this.#firstTries.has(itemId)) this.#firstTries.set(itemId, isRight);
        const goesOn = isRight || (wasTold && !this.#options.practice.mustCorrect);
        this.#verdict = { isRight, item, isOpen: !goesOn };
        return goesOn;
      },
    });
  }

  /** There is no skipping what is there to learn from. */
  async skip(): Promise<CommitOutcome> {
    return { outcome: 'unavailable' };
  }

  back(): Promise<void> {
    return this.#inner.back();
  }

  forward(): Promise<void> {
    return this.#inner.forward();
  }

  retry(): Promise<CommitOutcome | undefined> {
    return this.#inner.retry();
  }

  setActive(): void {
    // Nobody counts the time of practice.
  }

  setPresentationOrder(): void {
    // There is no record to keep it in.
  }

  async dispose(): Promise<void> {
    this.#endInner();
    await this.#inner.dispose();
  }

  #newInner(): [TaskSession, () => void] {
    const { config, items, annotator, registry } = this.#options;
    const plain = {
      ...config,
      annotationPerInstance: null,
      instancesPerAnnotator: null,
      assignmentStrategy: 'fixed_order' as const,
      allowSkip: false,
    };
    const shown = items.map(({ item }) => item);
    const inner = new SessionMachine({
      config: plain,
      backend: new MemoryBackend({ config: plain, items: shown }),
      annotator,
      registry,
      rules: () => loadSessionRules(plain, annotator, registry),
      drafts: new MemoryDraftStore(),
      items: shown,
    });
    const end = inner.subscribe((state) => {
      for (const listener of [...this.#listeners]) listener(state);
    });
    return [inner, end];
  }
}
