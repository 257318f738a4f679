/**
 * The state machine of annotating: loading → annotating → saving → annotating or complete, and failed from where something failed. It owns what
 * may happen when. What lies on the desk (answers, drafts, time, the way back) is in session-desk.ts; storage is the backend's.
 */
import type { Answer } from '../schemes/builtin.js';
import type { Progress, TaskBackend } from './backend.js';
import { callAside } from './call-aside.js';
import { systemClock, type Clock } from './clock.js';
import type { DraftStore } from './draft.js';
import { errorFrom } from './error-from.js';
import { itemFinder } from './item-finder.js';
import type { Item } from './item.js';
import type { AnnotationRecord } from './record.js';
import type { SchemeRegistry } from './registry.js';
import { saveRecord } from './save-record.js';
import { SchemeAnswers } from './scheme-answers.js';
import { SessionDesk } from './session-desk.js';
import type { SessionRules } from './session-rules.js';
import type { CommitOptions, CommitOutcome, SessionOperation, SessionState, TaskSession } from './session-state.js';
import { saysTheSame, type Ending, type SessionWork } from './session-work.js';
import type { TaskConfig } from './task-config.js';
import { newUuid } from './uuid.js';

export interface SessionMachineOptions {
  readonly config: TaskConfig;
  readonly backend: TaskBackend;
  readonly annotator: string;
  /** Where to find an item for going back to it. Without it the backend is asked; what neither has cannot be gone back to. */
  readonly items?: readonly Item[] | ((itemId: string) => Item | undefined);
  readonly drafts: DraftStore;
  /** A scheme without a definition is left out of the task. */
  readonly registry: SchemeRegistry;
  /** Gives those of the task. Asked once, when the session starts. */
  readonly rules: () => Promise<SessionRules>;
  readonly clock?: Clock;
  /** Makes record ids. Default: UUIDs. */
  readonly newId?: () => string;
}

const unavailable = { outcome: 'unavailable' } as const satisfies CommitOutcome;

export class SessionMachine implements TaskSession {
  readonly #config: TaskConfig;
  readonly #backend: TaskBackend;
  readonly #annotator: string;
  readonly #rules: () => Promise<SessionRules>;
  readonly #schemes: SchemeAnswers;
  readonly #desk: SessionDesk;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #state: SessionState = { status: 'loading' };
  #progress: Progress | null = null;
  /** The record of a commit that is on its way or failed. */
  #unsaved: AnnotationRecord | null = null;
  #again: (() => Promise<CommitOutcome | undefined>) | null = null;
  #started: Promise<void> | null = null;
  /** A commit is being decided, or a step back or forward is under way. */
  #busy = false;
  #disposed = false;

  /**
   * Does nothing until `start()`.
   * @throws TypeError when `items` is a list with an item without id, or with one id twice
   */
  constructor(options: SessionMachineOptions) {
    const { config, backend, annotator, registry, rules, drafts, clock = systemClock, newId = newUuid } = options;
    this.#config = config;
    this.#backend = backend;
    this.#annotator = annotator;
    this.#rules = rules;
    this.#schemes = new SchemeAnswers(config.annotationSchemes, registry);
    this.#desk = new SessionDesk({
      context: { task: config.annotationTaskName, annotator, schemes: this.#schemes },
      findItem: itemFinder(options),
      drafts,
      clock,
      newId,
      onDraftErrorChange: () => {
        if (this.#state.status === 'annotating') this.#showDesk();
      },
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): Promise<void> {
    return (this.#started ??= this.#load(async () => {
      this.#schemes.rules = await this.#rules();
      this.#desk.fill(await this.#backend.history(this.#annotator));
      await this.#advance();
    }));
  }

  /** An answer to a scheme that the task does not have, or has no definition for, is without effect too. */
  answer(scheme: string, answer: Answer | undefined): void {
    if (this.#state.status !== 'annotating' || this.#disposed || !this.#schemes.supports(scheme)) return;
    this.#desk.answer(scheme, answer);
    this.#showDesk();
  }

  undo(): void {
    this.#step(-1);
  }

  redo(): void {
    this.#step(1);
  }

  async submit(options: CommitOptions = {}): Promise<CommitOutcome> {
    const work = this.#freeWork();
    if (!work) return unavailable;
    if (Object.keys(this.#schemes.issues(work.place.item, work.answers)).length > 0) {
      this.#desk.refuse();
      this.#showDesk();
      return { outcome: 'refused', reason: 'issues' };
    }
    const { answers, place } = work;
    const isEmpty = Object.keys(this.#schemes.answered(place.item, answers)).length === 0;
    if (isEmpty && !this.#config.allowEmptySubmission && !this.#schemes.asksNothing(place.item, answers))
      return { outcome: 'refused', reason: 'empty' };
    return this.#commit(work, { status: 'submitted' }, options);
  }

  /** The record of a skip has the answers given so far, unchecked: going back to it shows them again, and submitting makes its next revision. */
  async skip(options: CommitOptions & { readonly reason?: string } = {}): Promise<CommitOutcome> {
    const work = this.#freeWork();
    if (!work || !this.#config.allowSkip) return unavailable;
    const skipReason = options.reason?.trim() ?? '';
    if (skipReason === '' && this.#config.skipReasonRequired) return { outcome: 'refused', reason: 'skip-reason-missing' };
    return this.#commit(work, { status: 'skipped', ...(skipReason !== '' && { skipReason }) }, options);
  }

  back(): Promise<void> {
    return this.#walk(-1);
  }

  /** To the following record, then the open item; from the last record of a finished task to its end. */
  forward(): Promise<void> {
    return this.#walk(1);
  }

  visit(recordId: string): Promise<void> {
    return this.#go(async () => ((await this.#desk.visit(recordId)) ? 'shown' : 'nowhere'));
  }

  async retry(): Promise<CommitOutcome | undefined> {
    const again = this.#again;
    if (this.#state.status !== 'failed' || !again || this.#disposed) return undefined;
    if (this.#state.operation === 'save') this.#showDesk('saving');
    else this.#set({ status: 'loading' });
    return again();
  }

  setActive(active: boolean): void {
    this.#desk.setActive(active);
  }

  setPresentationOrder(order: readonly string[]): void {
    if (this.#state.status === 'annotating') this.#desk.setOrder(order);
  }

  /**
   * The annotator's records, newest revisions, in the order of first saving. When the backend cannot tell, those that this session knows.
   * One whose save failed is among them.
   */
  async records(): Promise<readonly AnnotationRecord[]> {
    const stored = await this.#backend.history(this.#annotator).catch(() => this.#desk.records);
    const records = this.#unsaved ? [...stored, this.#unsaved] : stored;
    return [...new Map(records.map((record) => [record.id, record])).values()];
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#listeners.clear();
    await this.#desk.close();
  }

  /** The work on the desk, if it can be committed now. */
  #freeWork(): SessionWork | null {
    return this.#state.status === 'annotating' && !this.#busy && !this.#disposed ? this.#desk.work : null;
  }

  async #commit(work: SessionWork, ending: Ending, { approve, saved: onSaved }: CommitOptions): Promise<CommitOutcome> {
    const { saved } = work.place;
    const record = this.#desk.record(work, ending);
    if (saysTheSame(record, saved)) {
      this.#showDesk('saving');
      this.#desk.clear();
      await this.#load(() => this.#moveOn());
      return { outcome: 'saved', record: saved };
    }
    this.#busy = true;
    try {
      if (approve?.(record) === false) return { outcome: 'vetoed' };
    } finally {
      this.#busy = false;
    }
    if (this.#disposed) return unavailable;
    this.#showDesk('saving');
    return this.#save(record, onSaved);
  }

  async #save(record: AnnotationRecord, onSaved: CommitOptions['saved']): Promise<CommitOutcome> {
    this.#unsaved = record;
    let stored: AnnotationRecord;
    try {
      stored = await saveRecord(this.#backend, record);
    } catch (cause) {
      const error = this.#fail('save', cause, () => this.#save(record, onSaved));
      return { outcome: 'failed', error };
    }
    this.#unsaved = null;
    this.#desk.clear(stored);
    if (!this.#disposed) {
      callAside(() => onSaved?.(stored));
      await this.#load(() => this.#moveOn());
    }
    return { outcome: 'saved', record: stored };
  }

  /** After a commit: to the following entry, else to the next item. */
  async #moveOn(): Promise<void> {
    if (!(await this.#desk.canWalk(1))) return this.#advance();
    this.#progress = await this.#backend.progress(this.#annotator);
    await this.#desk.walk(1);
    this.#showDesk();
  }

  /** To the open item that the backend gives, or to the end. */
  async #advance(): Promise<void> {
    if (this.#disposed) return;
    const assignment = await this.#backend.next(this.#annotator);
    const progress = await this.#backend.progress(this.#annotator);
    this.#progress = progress;
    if (await this.#desk.take(assignment)) this.#showDesk();
    else this.#set({ status: 'complete', progress, canGoBack: await this.#desk.canWalk(-1) });
  }

  #step(step: 1 | -1): void {
    if (this.#state.status !== 'annotating' || this.#disposed) return;
    this.#desk.step(step);
    this.#showDesk();
  }

  #walk(step: 1 | -1): Promise<void> {
    return this.#go(() => this.#desk.walk(step));
  }

  async #go(way: () => Promise<'shown' | 'end' | 'nowhere'>): Promise<void> {
    const { status } = this.#state;
    if (this.#busy || this.#disposed || (status !== 'annotating' && status !== 'complete')) return;
    this.#busy = true;
    await this.#load(async () => {
      const arrived = await way();
      if (arrived === 'end') await this.#advance();
      else if (arrived === 'shown') this.#showDesk();
    });
    this.#busy = false;
  }

  async #load(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (cause) {
      this.#fail('load', cause, async () => {
        await this.#load(step);
        return undefined;
      });
    }
  }

  #fail(operation: SessionOperation, cause: unknown, again: () => Promise<CommitOutcome | undefined>): Error {
    const error = errorFrom(cause);
    this.#again = again;
    this.#set({ status: 'failed', operation, error, entry: this.#desk.entry(), progress: this.#progress });
    return error;
  }

  #showDesk(status: 'annotating' | 'saving' = 'annotating'): void {
    const entry = this.#desk.entry();
    if (entry && this.#progress) this.#set({ status, entry, progress: this.#progress });
  }

  #set(state: SessionState): void {
    if (this.#disposed) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) {
      callAside(() => {
        listener(state);
      });
    }
  }
}
