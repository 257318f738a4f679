/**
 * One open task with all that shows it: its controls, its item panel, what the annotator can do. Brings them to the entry that the session has
 * on the desk. A page loads it with its first task.
 */
import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { SessionEntry } from '../core/session-state.js';
import { en } from '../locales/en.js';
import type { Messages } from '../locales/messages.js';
import { AnnotatorActions, type ActionsHost } from './annotator-actions.js';
import { renderDesk, type DeskView } from './desk-view.js';
import { deskStyles } from './task-desk.styles.js';
import { ItemPanel } from './item-panel.js';
import { LayoutPlaces } from './layout-places.js';
import type { OpenTask } from './open-task.js';
import { responsePairStyles } from '../schemes/pairwise/response-pair.js';
import { SchemeControls } from './scheme-controls.js';
import { renderShortcutHelp } from './shortcut-help.js';
import { shownValueStyles } from './shown-value.styles.js';

/** The first of these that no label claims skips the item. */
const SKIP_KEYS = ['s', 'k', 'n', '0'];

export class TaskDesk {
  readonly task: OpenTask;
  readonly actions: AnnotatorActions;
  readonly controls: SchemeControls;
  readonly panel: ItemPanel;
  /** Of what shows the item. */
  readonly styles: readonly CSSResultOrNative[];
  /** `undefined`: the task allows no skipping, or its labels claim every candidate. */
  readonly skipKey: string | undefined;
  readonly #places: LayoutPlaces;
  #shownRecord: string | undefined;

  constructor(task: OpenTask, host: ActionsHost) {
    const { config } = task;
    this.task = task;
    this.actions = new AnnotatorActions(host);
    this.controls = new SchemeControls(config.annotationSchemes, task.registry, task.baseUrl);
    this.panel = new ItemPanel({ config, compareResponses: this.controls.compareResponses, layout: task.layout, baseUrl: task.baseUrl });
    this.styles = [deskStyles, responsePairStyles, ...shownValueStyles, ...(task.layoutStyles ? [task.layoutStyles] : [])];
    this.#places = new LayoutPlaces(this.controls, this.panel);
    const claimed = this.controls.claimedKeys;
    this.skipKey = config.allowSkip ? SKIP_KEYS.find((key) => !claimed.has(key)) : undefined;
  }

  /** @returns whether the entry is another than the one shown before */
  show(entry: SessionEntry, locked: boolean, messages: Messages = en): boolean {
    const isNew = entry.recordId !== this.#shownRecord;
    this.#shownRecord = entry.recordId;
    if (isNew) this.panel.fill(entry.item);
    this.controls.show(entry, isNew, locked, messages);
    this.#places.show(entry.item);
    return isNew;
  }

  /** Whether the element of a scheme stands in the layout now, not among the questions. */
  isInLayout(element: HTMLElement): boolean {
    return this.#places.isInLayout(element);
  }

  render(view: Omit<DeskView, 'messages'> & { readonly messages: Messages | undefined }): TemplateResult {
    return renderDesk({ ...view, messages: view.messages ?? en }, this);
  }

  /** Every key of the task with what it does. */
  renderHelp(messages: Messages, onClose: () => void): TemplateResult {
    const { registry } = this.task;
    return renderShortcutHelp({ schemes: this.task.config.annotationSchemes, registry, skipKey: this.skipKey, messages, onClose });
  }

  /** Nothing is on the desk any more: whatever comes next is new. */
  clear(): void {
    this.#shownRecord = undefined;
  }
}
