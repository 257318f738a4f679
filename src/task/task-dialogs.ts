/** The dialogs of a task: its keys, what is done, and why an item is skipped. A page loads them when one is first reached for. */
import { html, nothing, type TemplateResult } from 'lit';
import { enDialogs } from '../locales/en-dialogs.js';
import type { DialogTexts, TaskTexts } from '../locales/messages.js';
import { adoptLate } from './adopt-styles.js';
import type { ActionsHost, AnnotatorActions } from './annotator-actions.js';
import { doneEntries, renderDoneList, type DoneEntry } from './done-list.js';
import { renderShortcutHelp } from './shortcut-help.js';
import { taskDialogsStyles } from './task-dialogs.styles.js';

export type DialogName = 'help' | 'skip' | 'done';

export class TaskDialogs {
  readonly #host: ActionsHost;
  readonly #actions: AnnotatorActions;
  /** The list of keys is made when it is first asked for. */
  #helpAsked = false;
  /** What the list of done items shows; `undefined` while it is being read. */
  #done: readonly DoneEntry[] | undefined;

  constructor(host: ActionsHost, actions: AnnotatorActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** @throws why the list of what is done cannot be read */
  async open(name: DialogName): Promise<void> {
    if (name === 'help') this.#helpAsked = true;
    if (name === 'done') this.#done = undefined;
    adoptLate(this.#host.renderRoot, [taskDialogsStyles]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(`dialog#${name}`);
    if (dialog?.open === false) dialog.showModal();
    if (name === 'done') await this.#readDone();
  }

  render(texts: TaskTexts): TemplateResult {
    const messages = { ...enDialogs, ...texts };
    return html`<dialog id="help" part="dialog" aria-labelledby="help-heading">
        ${this.#helpAsked ? this.#renderHelp(messages) : nothing}
      </dialog>
      <dialog id="done" part="dialog" aria-labelledby="done-heading">
        <div class="help">
          <h3 id="done-heading">${messages.doneItems}</h3>
          ${renderDoneList(this.#done, messages, this.#visit)}
          <div><button type="button" @click=${this.#close}>${messages.close}</button></div>
        </div>
      </dialog>
      <dialog id="skip" part="dialog" aria-labelledby="skip-label">
        <form method="dialog" @submit=${this.#confirmSkip}>
          <label id="skip-label" for="skip-reason">${messages.skipReason}</label>
          <textarea id="skip-reason" name="reason" rows="3" required dir="auto"></textarea>
          <div class="actions">
            <button type="submit" class="primary">${messages.skip}</button>
            <button type="button" @click=${this.#close}>${messages.cancel}</button>
          </div>
        </form>
      </dialog>`;
  }

  #renderHelp(messages: DialogTexts & TaskTexts): TemplateResult | typeof nothing {
    const desk = this.#host.openDesk;
    if (!desk) return nothing;
    return renderShortcutHelp({
      schemes: desk.task.config.annotationSchemes,
      registry: desk.task.registry,
      skipKey: desk.skipKey,
      more: desk.compare?.shortcuts(messages.compare) ?? [],
      messages,
      onClose: this.#close,
    });
  }

  async #readDone(): Promise<void> {
    const task = this.#host.openDesk?.task;
    if (!task) return;
    try {
      this.#done = await doneEntries(task);
    } catch (error) {
      this.#close();
      throw error;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('dialog#done button')?.focus();
  }

  readonly #visit = (recordId: string): void => {
    this.#close();
    this.#actions.visit(recordId);
  };

  readonly #confirmSkip = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const reason = new FormData(form).get('reason');
    form.reset();
    if (typeof reason === 'string') this.#actions.skipFor(reason);
  };

  readonly #close = (): void => {
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  };
}
