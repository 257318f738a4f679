import { adoptStyles, type CSSResultOrNative, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SessionController } from '../controllers/session-controller.js';
import type { TaskBackend } from '../core/backend.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Item } from '../core/item.js';
import type { SchemeRegistry } from '../core/registry.js';
import type { SessionState, TaskSession } from '../core/session-state.js';
import type { TaskConfig } from '../core/task-config.js';
import { ItemShowEvent, TaskCompleteEvent, TaskErrorEvent } from '../events/task-events.js';
import { enOpening } from '../locales/en-opening.js';
import type { Messages, TaskTexts } from '../locales/messages.js';
import { annotationTaskStyles } from './annotation-task.styles.js';
import { askAhead, loaders } from './ask-ahead.js';
import { onServer } from '../schemes/on-server.js';
import type { TaskDesk } from './task-desk.js';
import { renderClosedTask } from './task-view.js';

export type { AnnotationChangeEvent } from '../events/annotation-change-event.js';
export type * from '../events/task-events.js';

const PARTS = ['src', 'config', 'items', 'backend', 'session', 'annotator', 'formats', 'registry'] as const;

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
 * @slot judgements - What others said of the item, above the questions: for whoever adjudicates.
 * @csspart task - All of it.
 * @csspart header - Name, progress and help.
 * @csspart progress - The progress bar with its text.
 * @csspart delivery - What of the records is on its way to the backend.
 * @csspart refused - What the backend refused for good.
 * @csspart done - The button that lists what is done.
 * @csspart help - The button that lists the keys.
 * @csspart instructions - The instructions.
 * @csspart item - The item.
 * @csspart compare - The row of tools that compare two responses.
 * @csspart differences - Their differences in words.
 * @csspart raw-switch - The button that shows texts as they stand in the data.
 * @csspart layout - The item as the config's layout shows it.
 * @csspart prompt - A field of an item without a layout.
 * @csspart prompt-text - Its text.
 * @csspart responses - The responses of an item without a layout.
 * @csspart response - One of them.
 * @csspart response-text - Its text.
 * @csspart dialogue - A dialogue of an item without a layout.
 * @csspart turn - What one says.
 * @csspart speaker - Who says it.
 * @csspart rich-text - A text shown as Markdown or code.
 * @csspart table - A table in it.
 * @csspart code - A block of code.
 * @csspart math - A formula.
 * @csspart media - An image, a sound or a film of an item without a layout.
 * @csspart media-note - What is said where it cannot be shown.
 * @csspart questions - All schemes.
 * @csspart scheme - One scheme element.
 * @csspart unsupported - What is said in place of a scheme that no element is known for.
 * @csspart actions - The row of buttons.
 * @csspart back - The button to the item before.
 * @csspart forward - The button to the item after, on the way back.
 * @csspart undo - The button that takes the latest change back.
 * @csspart redo - The button that makes it again.
 * @csspart skip - The button that skips.
 * @csspart submit - The submit button.
 * @csspart downloads - The row of downloads.
 * @csspart status - What was done last.
 * @csspart alert - Why a submit was refused.
 * @csspart notice - What cannot be as the config says.
 * @csspart error - What failed.
 * @csspart complete - The end of the task.
 * @csspart practice - What goes with an item of practice.
 * @csspart verdict - Whether an answer in practice was right.
 * @csspart practice-end - The end of practice.
 * @csspart dialog - A dialog: keys, done items, the reason of a skip.
 *
 * @cssprop --annotation-accent - Colour of what is chosen, of the submit button and of the upper edge of responses.
 * @cssprop --annotation-accent-text - Colour of text on the accent colour.
 * @cssprop --annotation-text - Colour of text.
 * @cssprop --annotation-muted - Colour of secondary text.
 * @cssprop --annotation-surface - Background of response panes and dialogs.
 * @cssprop --annotation-panel - Background of prompt, instructions and keys.
 * @cssprop --annotation-control - Background of controls.
 * @cssprop --annotation-chosen - Background of the chosen label.
 * @cssprop --annotation-border - Colour of controls' borders.
 * @cssprop --annotation-line - Colour of lines between parts.
 * @cssprop --annotation-error - Colour of errors.
 * @cssprop --annotation-focus - Colour of the focus ring.
 * @cssprop --annotation-tooltip - Background of tooltips.
 * @cssprop --annotation-tooltip-text - Colour of text of tooltips.
 * @cssprop --annotation-radius - Radius of corners.
 */
export class AnnotationTaskElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    annotator: { reflect: true },
    config: { attribute: false },
    items: { attribute: false },
    formats: { attribute: false },
    backend: { attribute: false },
    session: { attribute: false },
    registry: { attribute: false },
    messages: { attribute: false },
    desk: { state: true },
    error: { state: true },
    spoken: { state: true },
  };
  static override styles = annotationTaskStyles;

  /** Address of the config file, relative to the page. Its data files are relative to it. */
  src: string | undefined = undefined;
  /** Who annotates. Records, drafts and assignments are kept for each annotator apart. Default `anonymous`. */
  annotator = 'anonymous';
  /** A parsed config, in place of `src`. */
  config: TaskConfig | undefined = undefined;
  /** The data, in place of the config's `data_files`. */
  items: readonly Item[] | undefined = undefined;
  /** How the texts of data fields are shown, over what the config says: `{ response_a: 'markdown' }`. Default of each: by what it looks like. */
  formats: TaskConfig['formats'] = undefined;
  /** Where assignments come from and records go to, in place of IndexedDB. */
  backend: TaskBackend | undefined = undefined;
  /** A whole session, in place of one over `backend`. Needs a config too, for the schemes. */
  session: TaskSession | undefined = undefined;
  /** The scheme types that have an element. Default: those built in. */
  registry: SchemeRegistry | undefined = undefined;
  /** Texts of the interface. Default: those of the language that `lang` says, where there are some, else English. */
  messages: Messages | undefined = undefined;

  private desk: TaskDesk | undefined = undefined;
  private error: Error | undefined = undefined;
  /** In the language of the page. */
  private spoken: TaskTexts | undefined = undefined;

  #opening: AbortController | undefined;
  #retry = async (): Promise<void> => {};
  /** What to tell the page once the screen shows it. */
  #announced: ItemShowEvent | TaskCompleteEvent | undefined;

  readonly #session = new SessionController(
    this,
    (state, previous) => {
      this.#handleState(state, previous);
      return !this.desk?.looksTheSame(previous, state);
    },
    (state) => this.desk?.awaited(state),
  );

  /** What there is to know about the config that was loaded from `src`. */
  get diagnostics(): readonly Diagnostic[] {
    return this.desk?.task.diagnostics ?? [];
  }

  /** @internal */
  get openDesk(): TaskDesk | undefined {
    return this.desk;
  }

  /** @internal The session at work: the page's own, or the one that the task made. */
  get followedSession(): TaskSession | undefined {
    return this.#session.session;
  }

  /** @internal Shows at once that the session saves. @returns whether it was not shown before */
  showSaving(): boolean {
    return this.#session.showSaving();
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

  /** Waits until it shows what the session does. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#session.seen;
    return super.getUpdateComplete();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!onServer && PARTS.some((part) => changed.has(part))) void this.#open();
    else if (changed.has('messages')) this.#showEntry();
  }

  override updated(): void {
    const announced = this.#announced;
    this.#announced = undefined;
    if (announced) this.desk?.announce(announced);
  }

  /** Moves the focus to the item's heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#item-heading')?.focus(options);
  }

  /** @internal */
  fail(error: unknown, retry: () => Promise<void>): void {
    const shown = error instanceof Error ? error : new Error(String(error));
    this.#retry = retry;
    this.error = this.dispatchEvent(new TaskErrorEvent({ error: shown, retry })) ? shown : undefined;
  }

  /** What failed is over, as far as anybody knows; but what is kept on the page is still not stored. */
  readonly #tryAgain = (): void => {
    const retry = this.#retry;
    const storageError = this.desk?.task.storageError;
    if (storageError) this.#retry = this.#storeAgain;
    this.error = storageError;
    void retry();
  };

  async #close(): Promise<void> {
    this.#opening?.abort();
    const task = this.desk?.task;
    this.desk?.close();
    this.#session.follow(undefined);
    this.desk = undefined;
    this.error = undefined;
    await task?.close();
  }

  async #open(): Promise<void> {
    const closed = this.#close();
    const opening = new AbortController();
    this.#opening = opening;
    const isCurrent = () => this.#opening === opening && !opening.signal.aborted;
    await closed;
    if (!isCurrent() || this.#isEmpty) return;
    askAhead(this);
    try {
      const desk = await (await loaders.opening()).open(this, opening.signal, this.#speak);
      if (!isCurrent()) {
        await desk.discard();
        return;
      }
      const { storageError, session } = desk.task;
      this.desk = desk;
      this.#adoptStyles(desk.styles);
      if (storageError) this.fail(storageError, this.#storeAgain);
      await this.#follow(desk, desk.practice?.session ?? session);
    } catch (error) {
      if (isCurrent()) this.fail(error, () => this.#open());
    }
  }

  readonly #speak = (spoken: TaskTexts): void => void (this.spoken = spoken);

  async #follow(desk: TaskDesk, session: TaskSession): Promise<void> {
    this.#session.follow(session);
    session.setActive(desk.isActive);
    await session.start();
  }

  get #isEmpty() {
    return this.src === undefined && !this.config;
  }

  /** What shows an item comes with its own styles, which a page without a task does not load. */
  #adoptStyles(styles: readonly CSSResultOrNative[]): void {
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [...AnnotationTaskElement.elementStyles, ...styles]);
  }

  /** Moves what was kept on the page into the browser's storage, and goes on from there. */
  readonly #storeAgain = async (): Promise<void> => {
    if (!this.desk) return;
    try {
      await this.desk.storeInBrowser(this.annotator);
    } catch (error) {
      this.fail(error, this.#storeAgain);
      return;
    }
    await this.#open();
  };

  #handleState(state: SessionState, previous: SessionState | undefined): void {
    this.#showEntry();
    if (state.status === 'failed') {
      if (previous?.status !== 'failed') this.fail(state.error, async () => this.desk?.actions.retry());
      return;
    }
    if (previous?.status === 'failed') this.error = this.desk?.task.storageError;
    if (state.status !== 'complete' || previous?.status === 'complete') return;
    this.desk?.clear();
    this.#announced = new TaskCompleteEvent({ progress: state.progress });
  }

  /** Brings controls and layout to what the session has on the desk. */
  #showEntry(): void {
    const { desk } = this;
    const state = this.#session.state;
    if (!desk || (state?.status !== 'annotating' && state?.status !== 'saving')) return;
    const { entry, progress } = state;
    if (!desk.show(entry, state.status === 'saving', this.messages)) return;
    desk.actions.alert = '';
    this.#session.session?.setPresentationOrder(desk.presentationOrder(entry.item));
    this.#announced = new ItemShowEvent({ item: entry.item, itemId: entry.itemId, progress });
  }

  readonly #leavePractice = async (isEnough: boolean): Promise<void> => {
    const { desk } = this;
    if (desk && (await desk.leavePractice(isEnough, this.annotator))) await this.#follow(desk, desk.task.session);
  };

  override render(): TemplateResult {
    const view = { error: this.error, onRetry: this.#tryAgain, onPractised: (done: boolean) => void this.#leavePractice(done) };
    if (this.desk) return this.desk.render({ ...view, state: this.#session.state, messages: this.messages });
    return renderClosedTask({ ...view, isEmpty: this.#isEmpty, config: this.config, messages: this.messages ?? this.spoken ?? enOpening });
  }
}
