/**
 * One open task with all that shows it: its controls, its item panel, what the annotator can do. Brings them to the entry that the session has
 * on the desk. A page loads it with its first task.
 */
import type { CSSResult, CSSResultOrNative, TemplateResult } from 'lit';
import type { Panes } from '../compare/compare-pane-pair.js';
import type { CompareTools } from '../compare/compare-tools.js';
import type { Item } from '../core/item.js';
import type { PairOrder } from '../core/pair-order.js';
import { looksTheSame } from './same-view.js';
import type { SessionEntry, SessionState } from '../core/session-state.js';
import { ActivityController } from '../controllers/activity-controller.js';
import { SavingLockController } from '../controllers/saving-lock-controller.js';
import { TaskKeysController } from '../controllers/task-keys-controller.js';
import { whenIdle } from '../controllers/waiting.js';
import { AnnotationSavedEvent, type ItemShowEvent, type TaskCompleteEvent } from '../events/task-events.js';
import type { TaskTexts } from '../locales/messages.js';
import { adoptLate } from './adopt-styles.js';
import { AnnotatorActions, type ActionsHost } from './annotator-actions.js';
import { renderDesk, type DeskView } from './desk-view.js';
import { deskStyles } from './task-desk.styles.js';
import type { DeliveryNotice } from './delivery-notice.js';
import { ItemPanel } from './item-panel.js';
import type { LayoutPlaces } from './layout-places.js';
import { loaders } from './ask-ahead.js';
import { storeInBrowser } from './open-storage.js';
import type { OpenTask } from './open-task.js';
import { responsePairStyles } from '../schemes/pairwise/response-pair.js';
import { SchemeControls } from './scheme-controls.js';
import type { PracticeView } from './practice-view.js';
import { RichItemLoading } from './rich-item-loading.js';
import type { RichTexts } from '../rich-text/rich-texts.js';

/** The first of these that no label claims skips the item. */
const SKIP_KEYS = ['s', 'k', 'n', '0'];
const COMPARE_KEYS = { differences: ['d', 'v'], one: ['o', 'p'], find: ['/', 'f'] } as const;

/** The desk of a task, with the code that it needs. */
export async function openDesk(task: OpenTask, host: ActionsHost): Promise<TaskDesk> {
  const desk = new TaskDesk(task, host);
  await Promise.all([desk.loadCompareTools(), desk.loadDeliveryNotice(), desk.loadPractice(), desk.loadKnownItems(), desk.loadDialogs()]);
  return desk;
}

export class TaskDesk {
  readonly task: OpenTask;
  readonly actions: AnnotatorActions;
  readonly controls: SchemeControls;
  readonly panel: ItemPanel;
  readonly #rich: RichItemLoading;
  readonly #styles: CSSResultOrNative[];
  /** `undefined`: the task allows no skipping, or its labels claim every candidate. */
  readonly skipKey: string | undefined;
  readonly #places: LayoutPlaces | undefined;
  readonly #order: PairOrder | undefined;
  /** What helps to compare two responses; `undefined` in a task that compares none, or while it is being loaded. */
  compare: CompareTools | undefined;
  /** While the annotator practises. */
  practice: PracticeView | undefined;
  /** `undefined`: the backend has what it says that it has. */
  delivery: DeliveryNotice | undefined;
  readonly #host: ActionsHost;
  readonly #controllers: readonly [ActivityController, TaskKeysController, SavingLockController];
  #shownRecord: string | undefined;
  #shownItem: Item | undefined;

  constructor(task: OpenTask, host: ActionsHost) {
    const { config } = task;
    this.task = task;
    this.#host = host;
    this.actions = new AnnotatorActions(host);
    this.#controllers = [
      new ActivityController(host, (active) => host.followedSession?.setActive(active)),
      new TaskKeysController(host, {
        submit: this.actions.submit,
        step: (step) => this.actions.step(step),
        press: (key, focusInTask) => !this.isBehind && this.actions.press(key, focusInTask, host.followedSession?.state),
      }),
      new SavingLockController(host, (target) => this.controls.slots.some(({ control }) => control === target)),
    ];
    this.#order = task.pairOrder;
    this.controls = new SchemeControls(config.annotationSchemes, task.registry, task.baseUrl, task.pairOrder);
    const { baseUrl, layout, formats } = task;
    const { compareResponses } = this.controls;
    this.panel = new ItemPanel({ config, compareResponses, layout });
    const fieldsOf = (item: Item) => this.panel.shownFields(item);
    this.#rich = new RichItemLoading(task, host, { formats, baseUrl, compareResponses, fieldsOf, onChange: this.#showTexts });
    this.#styles = [deskStyles, responsePairStyles, ...(task.layoutStyles ? [task.layoutStyles] : [])];
    this.#places = task.LayoutPlaces && new task.LayoutPlaces(this.controls, this.panel);
    const claimed = this.controls.claimedKeys;
    this.skipKey = config.allowSkip ? SKIP_KEYS.find((key) => !claimed.has(key)) : undefined;
  }

  /** Of what shows the item. */
  get styles(): readonly CSSResultOrNative[] {
    return [...this.#styles, ...this.#richStyles];
  }

  get #richStyles(): readonly CSSResult[] {
    return this.#rich.loaded?.styles ?? [];
  }

  /** The formatted texts; `undefined`: there have been none so far. */
  get texts(): RichTexts | undefined {
    return this.#rich.loaded?.texts;
  }

  /** What the session has on the desk is not on the screen: what shows it is still being loaded. */
  get isBehind(): boolean {
    return this.#rich.isAwaited;
  }

  /** What has to be loaded to show a state of the session; `undefined`: it is there. */
  awaited(state: SessionState): Promise<void> | undefined {
    return this.#rich.await(state, this.#shownRecord);
  }

  /** Shows the item's texts in their formats, or as they are. */
  readonly #showTexts = (): void => {
    adoptLate(this.#host.renderRoot, this.#richStyles);
    if (this.#shownItem) this.panel.fill(this.#shownItem);
    this.#host.requestUpdate();
    this.#tellResponses();
  };

  /** Once they are on the page. */
  #tellResponses(): void {
    if (!this.controls.compareResponses) return;
    void this.#host.updateComplete.then(() => {
      this.controls.responsesShown(this.#responsePanes);
    });
  }

  /** What is known before the first item to be needed to show items. */
  async loadKnownItems(): Promise<void> {
    await this.#rich.loadKnown();
  }

  /** Whoever has to say why an item is skipped can always do so. */
  async loadDialogs(): Promise<void> {
    const { allowSkip, skipReasonRequired } = this.task.config;
    if (allowSkip && skipReasonRequired) await this.actions.loadDialogs();
  }

  async loadPractice(): Promise<void> {
    const { practice, config } = this.task;
    if (!practice) return;
    const { PracticeView, practiceStyles } = await import('./practice-view.js');
    this.#styles.push(practiceStyles);
    this.practice = new PracticeView(practice, config);
  }

  async loadDeliveryNotice(): Promise<void> {
    const { delivery } = this.task;
    if (!delivery) return;
    const { DeliveryNotice, deliveryStyles } = await import('./delivery-notice.js');
    this.#styles.push(deliveryStyles);
    this.delivery = new DeliveryNotice(this.#host, delivery);
    // Who has an outbox goes on without a network: by then the rest is there.
    const rest = async () => Promise.all([this.#rich.load(), this.actions.loadDialogs()]);
    whenIdle()
      .then(rest)
      .catch(() => {});
  }

  async loadCompareTools(): Promise<void> {
    if (!this.controls.compareResponses) return;
    const { CompareTools, compareStyles } = await loaders.compareTools();
    const taken = new Set([...this.controls.claimedKeys, this.skipKey]);
    const free = (candidates: readonly string[]) => candidates.find((key) => !taken.has(key));
    const keys = { differences: free(COMPARE_KEYS.differences), one: free(COMPARE_KEYS.one), find: free(COMPARE_KEYS.find) };
    this.compare = new CompareTools({ host: this.#host, panes: () => this.#responsePanes, keys, inLayout: this.task.layout !== undefined });
    // Who has an outbox goes on without a network: by then the tools are there.
    if (this.task.delivery) void whenIdle().then(this.compare.warm);
    this.#styles.push(compareStyles);
  }

  get #responsePanes(): Panes | undefined {
    const item = this.#shownItem;
    const [first, second] = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=item] > .responses .response-text');
    return first && second ? [first, second] : item && this.panel.responsesInLayout(item);
  }

  /** @returns whether the entry is another than the one shown before */
  show(entry: SessionEntry, locked: boolean, messages: TaskTexts = this.task.messages): boolean {
    const isNew = entry.recordId !== this.#shownRecord;
    if (isNew && this.#shownRecord !== undefined) this.task.instructions?.read();
    this.#shownRecord = entry.recordId;
    const item = this.#order?.shownItem(entry.item) ?? entry.item;
    this.#shownItem = item;
    if (isNew) {
      this.panel.rich = this.#rich.for(item);
      this.panel.rich?.texts.showItem(item);
      adoptLate(this.#host.renderRoot, this.#richStyles);
      this.panel.fill(item);
    }
    this.controls.show(entry, isNew, locked, messages);
    this.#places?.show(item);
    if (isNew) {
      this.compare?.showItem();
      void this.#rich.loadAhead();
      this.#tellResponses();
    }
    return isNew;
  }

  /** Whether two states of the session need no rendering between them. */
  readonly looksTheSame = looksTheSame;

  /** The item as it is shown: with its responses in the order of the annotator's own. */
  shownItem(item: Item): Item {
    return this.#order?.shownItem(item) ?? item;
  }

  /** The data fields of the responses in the order shown; empty where the task compares none. */
  presentationOrder(item: Item): readonly string[] {
    const fields = this.panel.presentationOrder(item);
    return this.#order?.isSwapped(item) === true ? [...fields].reverse() : fields;
  }

  /** Whether the element of a scheme stands in the layout now, not among the questions. */
  isInLayout(element: HTMLElement): boolean {
    return this.#places?.isInLayout(element) ?? false;
  }

  render(view: Omit<DeskView, 'messages'> & { readonly messages: TaskTexts | undefined }): TemplateResult {
    return renderDesk({ ...view, messages: view.messages ?? this.task.messages }, this);
  }

  /** Whether the annotator is at work. */
  get isActive(): boolean {
    return this.#controllers[0].active;
  }

  /** Leaves nothing behind on the page. */
  close(): void {
    this.clear();
    this.#rich.close();
    this.compare?.close();
    this.delivery?.close();
    for (const controller of this.#controllers) {
      this.#host.removeController(controller);
      controller.hostDisconnected();
    }
  }

  /** Moves what was kept on the page into the browser's storage. @throws BackendError when the browser still stores nothing */
  async storeInBrowser(annotator: string): Promise<void> {
    for (const record of await storeInBrowser(this.task, annotator)) this.#host.dispatchEvent(new AnnotationSavedEvent({ record }));
  }

  /** Closes the task with it. */
  async discard(): Promise<void> {
    this.close();
    await this.task.close();
  }

  /** From practice to the task, or to the beginning of practice. @returns whether it is the task now */
  async leavePractice(isEnough: boolean, annotator: string): Promise<boolean> {
    const { practice } = this;
    if (!practice) return false;
    this.clear();
    this.actions.moving = true;
    if (!isEnough) {
      await practice.session.restart();
      return false;
    }
    this.practice = undefined;
    await practice.end(annotator);
    return true;
  }

  /** The screen shows what an event tells of. Of practice, the page hears nothing. */
  announce(event: ItemShowEvent | TaskCompleteEvent): void {
    if (this.actions.moving) this.#host.focus();
    this.actions.moving = false;
    if (!this.practice) this.#host.dispatchEvent(event);
  }

  /** Nothing is on the desk any more: whatever comes next is new. */
  clear(): void {
    this.#shownRecord = undefined;
    this.#shownItem = undefined;
    this.compare?.leaveItem();
  }
}
