/**
 * The desk of one annotator: the item on it, the way back and forward, its drafts and its time. It knows nothing of the session's states, and
 * never calls the backend but to find an item.
 */
import type { Answer } from '../schemes/builtin.js';
import { ActiveTimer } from './active-timer.js';
import type { Assignment } from './backend.js';
import type { Clock } from './clock.js';
import type { DraftStore } from './draft.js';
import { DraftWriter } from './draft-writer.js';
import { parseDraft } from './parse-draft.js';
import type { AnnotationRecord } from './record.js';
import type { SessionEntry } from './session-state.js';
import { SessionTrail, type FindItem, type TrailPlace } from './session-trail.js';
import {
  beginWork,
  draftOf,
  entryOf,
  recordOf,
  withAnswer,
  withStep,
  type Ending,
  type SessionWork,
  type WorkContext,
} from './session-work.js';

export interface SessionDeskOptions {
  readonly context: WorkContext;
  readonly findItem: FindItem;
  readonly drafts: DraftStore;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Drafts began to fail, or to succeed again: the entry says so. */
  readonly onDraftErrorChange: () => void;
}

export class SessionDesk {
  readonly #options: SessionDeskOptions;
  readonly #trail: SessionTrail;
  readonly #drafts: DraftWriter;
  readonly #timer: ActiveTimer;
  #work: SessionWork | null = null;
  #draftError: Error | null = null;
  #closed = false;

  constructor(options: SessionDeskOptions) {
    const { drafts: store, clock, findItem, context } = options;
    this.#options = options;
    this.#trail = new SessionTrail(findItem);
    this.#drafts = new DraftWriter({ store, task: context.task, annotator: context.annotator, onResult: this.#handleDraftResult });
    this.#timer = new ActiveTimer(clock);
  }

  /** What lies on the desk; `null` when nothing does. */
  get work(): SessionWork | null {
    return this.#work;
  }

  get records(): readonly AnnotationRecord[] {
    return this.#trail.records;
  }

  entry(): SessionEntry | null {
    return this.#work && entryOf(this.#work, this.#options.context, this.#trail.end, this.#draftError);
  }

  record(work: SessionWork, ending: Ending): AnnotationRecord {
    return recordOf(work, this.#options.context, ending, { endedAt: this.#nowText(), activeMs: this.#timer.activeMs });
  }

  fill(history: readonly AnnotationRecord[]): void {
    this.#trail.fill(history);
  }

  /** Goes to the end and shows the open item there; `false` when there is none. */
  async take(assignment: Assignment | undefined): Promise<boolean> {
    const place = this.#trail.take(assignment);
    if (place) await this.#show(place);
    else this.#leave();
    return place !== null;
  }

  async canWalk(step: 1 | -1): Promise<boolean> {
    return (await this.#trail.neighbour(this.#trail.index, step)) !== null;
  }

  /** Shows the neighbour. `end`: after this record nothing is open; `nowhere`: there is no such way. */
  async walk(step: 1 | -1): Promise<'shown' | 'end' | 'nowhere'> {
    const place = await this.#trail.neighbour(this.#trail.index, step);
    if (!place) return step === 1 && this.#trail.index < this.#trail.end ? 'end' : 'nowhere';
    await this.#show(place);
    return 'shown';
  }

  /** Shows a record's item. @returns whether it can be shown */
  async visit(recordId: string): Promise<boolean> {
    const place = await this.#trail.placeOf(recordId);
    if (!place) return false;
    await this.#show(place);
    return true;
  }

  answer(scheme: string, answer: Answer | undefined): void {
    this.#change((work) => withAnswer(work, scheme, answer, this.#options.clock.now()));
  }

  /** Takes the latest change back (`-1`), or makes it again. */
  step(step: -1 | 1): void {
    this.#change((work) => withStep(work, step));
  }

  refuse(): void {
    if (this.#work) this.#work = { ...this.#work, refused: true };
  }

  setOrder(order: readonly string[]): void {
    if (String(this.#work?.order) !== String(order)) this.#change((work) => ({ ...work, order: [...order] }));
  }

  setActive(active: boolean): void {
    this.#timer.setActive(active);
    // The page may be on its way out: the time so far is kept too.
    if (!active) this.#writeDraft();
  }

  /** What is on the desk is stored: it leaves the desk, and its draft goes. */
  clear(stored?: AnnotationRecord): void {
    if (!this.#work || this.#closed) return;
    if (stored) this.#trail.keep(stored);
    this.#drafts.write(this.#work.place.itemId, null);
    this.#work = null;
  }

  /** Writes what is pending. Nothing is written or shown after it. */
  async close(): Promise<void> {
    this.#writeDraft();
    this.#closed = true;
    await this.#drafts.flush();
  }

  /** Writes no draft yet: it begins in one write when the item is drawn and its order told, or with the first answer. */
  async #show(place: TrailPlace): Promise<void> {
    const draft = parseDraft(await this.#drafts.load(place.itemId), place.saved);
    const canGoBack = (await this.#trail.neighbour(place.index, -1)) !== null;
    if (this.#closed) return;
    this.#leave();
    const { context, newId } = this.#options;
    this.#trail.index = place.index;
    this.#work = { ...beginWork(place, draft, context.schemes, { newId, now: this.#nowText() }), canGoBack };
    this.#timer.restart(draft?.activeMs ?? place.saved?.timing.activeMs ?? 0);
  }

  #leave(): void {
    this.#writeDraft();
    this.#work = null;
  }

  #change(change: (work: SessionWork) => SessionWork): void {
    if (!this.#work) return;
    this.#work = change(this.#work);
    this.#writeDraft();
  }

  #writeDraft(): void {
    if (!this.#work?.drafted || this.#closed) return;
    this.#drafts.write(this.#work.place.itemId, draftOf(this.#work, this.#options.context, this.#timer.activeMs));
  }

  readonly #handleDraftResult = (error: Error | null): void => {
    if (error?.message === this.#draftError?.message) return;
    this.#draftError = error;
    this.#options.onDraftErrorChange();
  };

  #nowText(): string {
    return new Date(this.#options.clock.now()).toISOString();
  }
}
