/**
 * What the annotator can do in a task (submit, skip, go back and forward, ask for help, download), by button or key, and what they are told
 * about it. What then happens is the session's business.
 */
import type { ReactiveControllerHost } from 'lit';
import { isPlainObject } from '../core/json.js';
import type { AnnotationRecord } from '../core/record.js';
import type { CommitOutcome, SessionState, TaskSession } from '../core/session-state.js';
import type { AnnotationChangeEvent } from '../events/annotation-change-event.js';
import { AnnotationSavedEvent, AnnotationSkipEvent, AnnotationSubmitEvent } from '../events/task-events.js';
import type { TaskTexts } from '../locales/messages.js';
import type { PairSummary } from './downloads.js';
import type { TaskDesk } from './task-desk.js';
import type { DialogName, TaskDialogs } from './task-dialogs.js';

const loadTaskDialogs = () => import('./task-dialogs.js');

export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Default: the task’s. */
  readonly messages: TaskTexts | undefined;
  readonly openDesk: TaskDesk | undefined;
  readonly followedSession: TaskSession | undefined;
  /** Shows at once that the session saves. @returns whether it was not shown before */
  showSaving(): boolean;
  /** Tells host page and annotator that something failed, and how to do it again. */
  fail(error: unknown, retry: () => Promise<void>): void;
}

export class AnnotatorActions {
  /** Said politely; never needs an answer. */
  status = '';
  /** Said at once; the annotator has to do something. */
  alert = '';
  /** How the last file of preference pairs turned out. */
  pairs: PairSummary | undefined;
  /** The annotator moves to another item: the focus goes along. */
  moving = false;
  /** `undefined` until one was asked for. */
  dialogs: TaskDialogs | undefined;
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  readonly change = (event: Event): void => {
    if (!isAnnotationChange(event)) return;
    const { scheme, answer, trigger } = event.detail;
    this.#say('');
    this.#session?.answer(scheme, answer);
    const decided = answer !== undefined && trigger !== 'script';
    const state = this.#session?.state;
    if (decided && state?.status === 'annotating' && this.#host.openDesk?.controls.submitsAfter(scheme, state.entry)) this.submit();
  };

  /** The focus leaves a question: where it goes is known only afterwards. */
  readonly leaveQuestions = (): void => {
    queueMicrotask(() => this.#host.openDesk?.controls.updateShortcuts());
  };

  readonly submit = (): void => {
    this.#commit(
      this.#session?.submit({
        approve: (record) => this.#host.dispatchEvent(new AnnotationSubmitEvent({ record })),
        saved: this.#announceSaved,
      }),
    );
  };

  readonly skip = (): void => {
    if (this.#host.openDesk?.task.config.skipReasonRequired) this.#openDialog('skip');
    else this.skipFor();
  };

  /** @param reason `undefined`: none is asked for */
  skipFor(reason?: string): void {
    const options = {
      approve: (record: AnnotationRecord) => this.#host.dispatchEvent(new AnnotationSkipEvent({ record })),
      saved: this.#announceSaved,
    };
    this.#commit(this.#session?.skip(reason === undefined ? options : { ...options, reason }));
  }

  readonly back = (): void => {
    this.#move(this.#session?.back());
  };

  readonly forward = (): void => {
    this.#move(this.#session?.forward());
  };

  readonly undo = (): void => {
    this.step(-1);
  };

  readonly redo = (): void => {
    this.step(1);
  };

  /** Takes the latest change of an answer back (`-1`), or makes it again. @returns whether there was one */
  step(step: -1 | 1): boolean {
    const session = this.#session;
    if (session?.state.status !== 'annotating') return false;
    const { canUndo = false, canRedo = false } = session.state.entry;
    if (step === -1 ? !canUndo : !canRedo) return false;
    this.#say('');
    if (step === -1) session.undo?.();
    else session.redo?.();
    return true;
  }

  readonly showDone = (): void => {
    this.#openDialog('done');
  };

  readonly visit = (recordId: string): void => {
    this.#move(this.#session?.visit?.(recordId));
  };

  readonly help = (): void => {
    this.#openDialog('help');
  };

  /** A dialog may be opened next. Whoever opens it hears what went wrong. */
  readonly warmDialogs = (): void => {
    loadTaskDialogs().catch(() => {});
  };

  async loadDialogs(): Promise<TaskDialogs> {
    const { TaskDialogs } = await loadTaskDialogs();
    return (this.dialogs ??= new TaskDialogs(this.#host, this));
  }

  readonly downloadRecords = (): void => {
    void this.#download('records');
  };

  readonly downloadPairs = (): void => {
    void this.#download('pairs');
  };

  /** @returns whether the key was a shortcut */
  press(key: string, focusInTask: boolean, state: SessionState | undefined): boolean {
    const desk = this.#host.openDesk;
    if (!desk || state?.status !== 'annotating') return false;
    if (desk.controls.applyShortcut(key)) return true;
    if (key === '?') this.help();
    else if (key === desk.skipKey) this.skip();
    else if (desk.compare?.press(key)) return true;
    else if (focusInTask && key === 'ArrowLeft' && state.entry.canGoBack) this.back();
    else if (focusInTask && key === 'ArrowRight' && state.entry.canGoForward) this.forward();
    else return false;
    return true;
  }

  /** Does again what the session could not do. */
  async retry(): Promise<void> {
    const outcome = await this.#session?.retry();
    if (outcome) this.#settle(outcome);
  }

  get #session(): TaskSession | undefined {
    return this.#host.openDesk?.isBehind === true ? undefined : this.#host.followedSession;
  }

  /** Without a place to store them, records on this page are not saved. */
  readonly #announceSaved = (record: AnnotationRecord): void => {
    // Shown with what comes next.
    this.status = this.#savedText(record);
    if (!this.#host.openDesk?.task.storageError) this.#host.dispatchEvent(new AnnotationSavedEvent({ record }));
  };

  #commit(committing: Promise<CommitOutcome> | undefined): void {
    this.alert = '';
    this.moving = true;
    void committing?.then((outcome) => {
      this.#settle(outcome);
    });
  }

  #settle(outcome: CommitOutcome): void {
    const { openDesk } = this.#host;
    const messages = this.#host.messages ?? openDesk?.task.messages;
    if (outcome.outcome === 'saved') {
      this.#say(this.#savedText(outcome.record));
      return;
    }
    this.moving = false;
    if (outcome.outcome === 'refused' && openDesk && messages) {
      this.alert = messages.refused(outcome.reason, openDesk.task.config.allowSkip);
      if (outcome.reason === 'issues') openDesk.controls.firstInvalid()?.focus();
    }
    this.#host.requestUpdate();
  }

  #savedText({ status }: AnnotationRecord): string {
    const messages = this.#host.messages ?? this.#host.openDesk?.task.messages;
    return (status === 'skipped' ? messages?.skipped : messages?.saved) ?? '';
  }

  #say(status: string): void {
    if (this.status === status) return;
    this.status = status;
    this.#host.requestUpdate();
  }

  #move(moving: Promise<void> | undefined): void {
    this.alert = '';
    this.status = '';
    this.moving = true;
    void moving;
  }

  #openDialog(name: DialogName): void {
    this.loadDialogs()
      .then((dialogs) => dialogs.open(name))
      .catch((error: unknown) => {
        this.#host.fail(error, async () => {
          this.#openDialog(name);
        });
      });
  }

  async #download(kind: 'records' | 'pairs'): Promise<void> {
    const task = this.#host.openDesk?.task;
    if (!task) return;
    try {
      const records = (await task.session.records?.()) ?? [];
      const source = { config: task.config, records, item: (itemId: string) => task.item(itemId) };
      const { downloadPairs, downloadRecords } = await import('./downloads.js');
      const ownRecords = records.filter(({ itemId }) => !task.goldIds.has(itemId));
      if (kind === 'pairs') this.pairs = await downloadPairs({ ...source, records: ownRecords });
      else await downloadRecords(source);
      this.#host.requestUpdate();
    } catch (error) {
      this.#host.fail(error, () => this.#download(kind));
    }
  }
}

/** Not by class: another copy of the library may have registered the scheme elements first, and its events are of its own class. */
function isAnnotationChange(event: Event): event is AnnotationChangeEvent {
  return 'detail' in event && isPlainObject(event.detail) && typeof event.detail['scheme'] === 'string';
}
