import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ActivityController } from '../controllers/activity-controller.js';
import { SessionController } from '../controllers/session-controller.js';
import { TaskKeysController } from '../controllers/task-keys-controller.js';
import type { TaskBackend } from '../core/backend.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Item } from '../core/item.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { CommitOutcome, SessionEntry, SessionState, TaskSession } from '../core/session-state.js';
import type { TaskConfig } from '../core/task-config.js';
import { AnnotationChangeEvent } from '../events/annotation-change-event.js';
import {
  AnnotationSavedEvent,
  AnnotationSkipEvent,
  AnnotationSubmitEvent,
  ItemShowEvent,
  TaskCompleteEvent,
  TaskErrorEvent,
} from '../events/task-events.js';
import { en } from '../locales/en.js';
import type { Messages } from '../locales/messages.js';
import { builtinRegistry } from '../schemes/builtin.js';
import { responsePairStyles } from '../schemes/pairwise/response-pair.js';
import { annotationTaskStyles } from './annotation-task.styles.js';
import { warnOfDiagnostics } from './diagnostics.js';
import { downloadPairs, downloadRecords, type PairSummary } from './downloads.js';
import { ItemPanel } from './item-panel.js';
import { openTask, storeInBrowser } from './open-task.js';
import { SchemeControls } from './scheme-controls.js';
import { renderTask, type TaskDesk } from './task-view.js';

export type * from '../events/task-events.js';

const PARTS = ['src', 'config', 'items', 'backend', 'session', 'annotator', 'registry'] as const;
const SKIP_KEYS = ['s', 'k', 'n', '0'];

/**
 * A whole annotation task: instructions, items, questions, progress, and the way to the next item. `src` alone makes it work: it loads the
 * config and the data files beside it and keeps the answers in IndexedDB. `items`, `backend` or a whole `session` replace those parts.
 *
 * @tag annotation-task
 * @tagname annotation-task
 *
 * @fires annotation-change - The annotator changed an answer: `{ scheme, type, answer, previous, trigger }`.
 * @fires item-show - An item is on the screen: `{ item, itemId, progress }`.
 * @fires annotation-submit - The annotator submits: `{ record }`. Cancelable: they stay on the item.
 * @fires annotation-skip - The annotator skips: `{ record }`. Cancelable: they stay on the item.
 * @fires annotation-saved - The backend has the record durably: `{ record }`.
 * @fires task-complete - Nothing is left for this annotator: `{ progress }`.
 * @fires task-error - Something failed: `{ error, retry }`. Cancelable: the host shows it itself.
 *
 * @csspart task - All of it.
 * @csspart header - Name, progress and help.
 * @csspart progress - The progress bar with its text.
 * @csspart instructions - The instructions.
 * @csspart item - The item.
 * @csspart layout - The item as the config's layout shows it.
 * @csspart prompt - The text of an item without a layout.
 * @csspart questions - All schemes.
 * @csspart scheme - One scheme element.
 * @csspart actions - The row of buttons.
 * @csspart submit - The submit button.
 * @csspart status - What was done last.
 * @csspart alert - Why a submit was refused.
 * @csspart error - What failed.
 * @csspart complete - The end of the task.
 *
 * @cssprop --annotation-accent - Colour of what is chosen and of the submit button.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-surface - Background of response panes and dialogs.
 * @cssprop --annotation-panel - Background of prompt and instructions.
 * @cssprop --annotation-control - Background of controls.
 * @cssprop --annotation-chosen - Background of the chosen label.
 * @cssprop --annotation-border - Colour of controls' borders.
 * @cssprop --annotation-line - Colour of lines between parts.
 * @cssprop --annotation-error - Colour of errors.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-radius - Radius of corners.
 */
export class AnnotationTaskElement extends LitElement {
  static override styles = [...annotationTaskStyles, responsePairStyles];

  /** Address of the config file, relative to the page. Its data files are relative to it. */
  @property({ reflect: true }) src: string | undefined = undefined;
  /** Who annotates. Records, drafts and assignments are kept for each annotator apart. Default `anonymous`. */
  @property({ reflect: true }) annotator = 'anonymous';
  /** A parsed config, in place of `src`. */
  @property({ attribute: false }) config: TaskConfig | undefined = undefined;
  /** The data, in place of the config's `data_files`. */
  @property({ attribute: false }) items: readonly Item[] | undefined = undefined;
  /** Where assignments come from and records go to, in place of IndexedDB. */
  @property({ attribute: false }) backend: TaskBackend | undefined = undefined;
  /** A whole session, in place of one over `backend`. Needs a config too, for the schemes. */
  @property({ attribute: false }) session: TaskSession | undefined = undefined;
  /** The scheme types that have an element. Default: those built in. */
  @property({ attribute: false }) registry: SchemeRegistry = builtinRegistry;
  /** Texts of the interface. Default English. */
  @property({ attribute: false }) messages: Messages = en;

  @state() private desk: TaskDesk | undefined = undefined;
  @state() private error: Error | undefined = undefined;
  @state() private status = '';
  @state() private alert = '';
  @state() private pairs: PairSummary | undefined = undefined;

  #opening: AbortController | undefined;
  #retry: () => Promise<void> = async () => {};
  #shownRecord: string | undefined;
  #announce: (() => void) | undefined;
  #focusItem = false;

  readonly #session = new SessionController(this, (state, previous) => {
    this.#handleState(state, previous);
  });
  readonly #activity = new ActivityController(this, (active) => this.#session.session?.setActive(active));

  constructor() {
    super();
    new TaskKeysController(this, { submit: this.#handleSubmit, press: (key, focusInTask) => this.#handleKey(key, focusInTask) });
  }

  /** What there is to know about the config that was loaded from `src`. */
  get diagnostics(): readonly Diagnostic[] {
    return this.desk?.task.diagnostics ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.desk) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#close();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (PARTS.some((part) => changed.has(part))) void this.#open();
    else if (changed.has('messages')) this.#showEntry(false);
  }

  override updated(): void {
    const announce = this.#announce;
    this.#announce = undefined;
    announce?.();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#item-heading')?.focus(options);
  }

  async #close(): Promise<void> {
    this.#opening?.abort();
    const task = this.desk?.task;
    this.#session.follow(undefined);
    this.desk = undefined;
    this.error = undefined;
    this.#shownRecord = undefined;
    await task?.close();
  }

  async #open(): Promise<void> {
    const closed = this.#close();
    const opening = new AbortController();
    this.#opening = opening;
    await closed;
    try {
      const task = await openTask(this, opening.signal);
      if (opening.signal.aborted) return void (await task.close());
      warnOfDiagnostics(task.diagnostics);
      const controls = new SchemeControls(task.config.annotationSchemes, this.registry);
      const skipKey = SKIP_KEYS.find((key) => !controls.claimedKeys.has(key));
      this.desk = { task, controls, panel: new ItemPanel(task.config, controls.compareResponses, task.layout), skipKey };
      if (task.storageError) this.#fail(task.storageError, this.#storeAgain);
      this.#session.follow(task.session);
      task.session.setActive(this.#activity.active);
      await task.session.start();
    } catch (error) {
      if (!opening.signal.aborted) this.#fail(error, () => this.#open());
    }
  }

  #fail(error: unknown, retry: () => Promise<void>): void {
    const shown = error instanceof Error ? error : new Error(String(error));
    this.#retry = retry;
    const mine = this.dispatchEvent(new TaskErrorEvent({ error: shown, retry }));
    this.error = mine ? shown : undefined;
  }

  /** Moves what was kept on the page into the browser's storage, and goes on from there. */
  readonly #storeAgain = async (): Promise<void> => {
    const { desk } = this;
    if (!desk) return;
    try {
      const records = (await desk.task.session.records?.()) ?? [];
      await storeInBrowser(records, desk.task);
      for (const record of records) this.dispatchEvent(new AnnotationSavedEvent({ record }));
    } catch (error) {
      this.#fail(error, this.#storeAgain);
      return;
    }
    await this.#open();
  };

  #handleState(state: SessionState, previous: SessionState | undefined): void {
    this.#showEntry(true);
    if (state.status === 'complete' && previous?.status !== 'complete') this.#handleComplete(state.progress);
    if (state.status === 'failed' && previous?.status !== 'failed') this.#fail(state.error, () => this.#retrySession());
    else if (previous?.status === 'failed' && state.status !== 'failed') this.error = this.desk?.task.storageError;
  }

  #handleComplete(progress: Extract<SessionState, { status: 'complete' }>['progress']): void {
    this.#shownRecord = undefined;
    this.#announce = () => {
      if (this.#focusItem) this.focus();
      this.#focusItem = false;
      this.dispatchEvent(new TaskCompleteEvent({ progress }));
    };
  }

  /** Brings controls and layout to what the session has on the desk. */
  #showEntry(announce: boolean): void {
    const { desk } = this;
    const state = this.#session.state;
    if (!desk || !state || !('entry' in state) || !state.entry) return;
    const { entry } = state;
    const isNew = entry.recordId !== this.#shownRecord;
    this.#shownRecord = entry.recordId;
    desk.controls.show(entry, isNew, state.status === 'saving', this.messages);
    if (!isNew) return;
    desk.panel.fill(entry.item);
    this.alert = '';
    this.#session.session?.setPresentationOrder(desk.panel.presentationOrder(entry.item));
    if (announce) this.#announce = () => this.#announceItem(entry);
  }

  #announceItem(entry: SessionEntry): void {
    if (this.#focusItem) this.focus();
    this.#focusItem = false;
    const state = this.#session.state;
    if (!state || !('progress' in state) || !state.progress) return;
    this.dispatchEvent(new ItemShowEvent({ item: entry.item, itemId: entry.itemId, progress: state.progress }));
  }

  readonly #handleChange = (event: Event): void => {
    if (!(event instanceof AnnotationChangeEvent)) return;
    const { scheme, answer } = event.detail;
    this.#session.session?.answer(scheme, answer);
    this.status = '';
  };

  readonly #handleSubmit = (): void => {
    const { session } = this.#session;
    if (!session) return;
    this.#commit(session.submit({ approve: (record) => this.dispatchEvent(new AnnotationSubmitEvent({ record })) }));
  };

  #skip(reason?: string): void {
    const { session } = this.#session;
    if (!session) return;
    const approve = (record: AnnotationSkipEvent['detail']['record']) => this.dispatchEvent(new AnnotationSkipEvent({ record }));
    this.#commit(session.skip(reason === undefined ? { approve } : { approve, reason }));
  }

  #commit(committing: Promise<CommitOutcome>): void {
    this.alert = '';
    this.#focusItem = true;
    void committing.then((outcome) => {
      this.#settle(outcome);
    });
  }

  #settle(outcome: CommitOutcome): void {
    if (outcome.outcome === 'saved') {
      this.status = outcome.record.status === 'skipped' ? this.messages.skipped : this.messages.saved;
      if (!this.desk?.task.storageError) this.dispatchEvent(new AnnotationSavedEvent({ record: outcome.record }));
      return;
    }
    this.#focusItem = false;
    if (outcome.outcome !== 'refused' || !this.desk) return;
    this.alert = this.messages.refused(outcome.reason, this.desk.task.config.allowSkip);
    if (outcome.reason === 'issues') this.desk.controls.firstInvalid()?.focus();
  }

  async #retrySession(): Promise<void> {
    this.error = undefined;
    const outcome = await this.#session.session?.retry();
    if (outcome) this.#settle(outcome);
  }

  #handleKey(key: string, focusInTask: boolean): boolean {
    const { desk } = this;
    const state = this.#session.state;
    if (!desk || state?.status !== 'annotating') return false;
    if (desk.controls.applyShortcut(key)) return true;
    if (key === '?') this.#openDialog('help');
    else if (key === desk.skipKey && desk.task.config.allowSkip) this.#handleSkip();
    else if (key === 'ArrowLeft' && focusInTask) this.#handleBack();
    else if (key === 'ArrowRight' && focusInTask) this.#handleForward();
    else return false;
    return true;
  }

  readonly #handleSkip = (): void => {
    if (this.desk?.task.config.skipReasonRequired) this.#openDialog('skip');
    else this.#skip();
  };

  readonly #handleConfirmSkip = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const reason = new FormData(form).get('reason');
    form.reset();
    if (typeof reason === 'string') this.#skip(reason.trim());
  };

  readonly #handleBack = (): void => {
    this.#focusItem = true;
    void this.#session.session?.back();
  };

  readonly #handleForward = (): void => {
    this.#focusItem = true;
    void this.#session.session?.forward();
  };

  #openDialog(id: 'help' | 'skip'): void {
    this.renderRoot.querySelector<HTMLDialogElement>(`dialog#${id}`)?.showModal();
  }

  readonly #handleCloseDialog = (): void => {
    this.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  };

  async #download(kind: 'records' | 'pairs'): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    try {
      const records = (await desk.task.session.records?.()) ?? [];
      const source = { config: desk.task.config, records, item: desk.task.item };
      if (kind === 'pairs') this.pairs = await downloadPairs(source);
      else await downloadRecords(source);
    } catch (error) {
      this.#fail(error, () => this.#download(kind));
    }
  }

  override render(): TemplateResult {
    return renderTask({
      desk: this.desk,
      state: this.#session.state,
      error: this.error,
      status: this.#session.state?.status === 'saving' ? this.messages.saving : this.status,
      alert: this.alert,
      pairs: this.pairs,
      messages: this.messages,
      onChange: this.#handleChange,
      onSubmit: this.#handleSubmit,
      onSkip: this.#handleSkip,
      onConfirmSkip: this.#handleConfirmSkip,
      onBack: this.#handleBack,
      onForward: this.#handleForward,
      onRetry: () => void this.#retry(),
      onHelp: () => {
        this.#openDialog('help');
      },
      onCloseDialog: this.#handleCloseDialog,
      onDownloadRecords: () => void this.#download('records'),
      onDownloadPairs: () => void this.#download('pairs'),
    });
  }
}
