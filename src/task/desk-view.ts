/** An open task in each of its states, as templates. They decide nothing: the desk gives them what to show and what to call. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../core/backend.js';
import type { SessionEntry, SessionState } from '../core/session-state.js';
import type { TaskTexts } from '../locales/messages.js';
import type { RichTexts } from '../rich-text/rich-texts.js';
import { renderErrorPanel } from './error-panel.js';
import type { OpenTask } from './open-task.js';
import type { TaskDesk } from './task-desk.js';
import { renderTaskActions } from './task-actions.js';

export interface DeskView {
  readonly state: SessionState | undefined;
  /** What failed and is for the task to show; the host may show it instead. */
  readonly error: Error | undefined;
  readonly messages: TaskTexts;
  readonly onRetry: () => void;
  /** The annotator ends practice, or begins it again. */
  readonly onPractised: (isEnough: boolean) => void;
}

export function renderDesk(view: DeskView, desk: TaskDesk): TemplateResult {
  const { messages } = view;
  return html`<div
    class="task"
    part="task"
    @annotation-change=${desk.actions.change}
    @focusin=${desk.controls.updateShortcuts}
    @focusout=${desk.actions.leaveQuestions}
  >
    ${renderHeader(view, desk)} ${renderError(view, desk)} ${desk.practice?.render(messages.practice) ?? nothing} ${renderBody(view, desk)}
    ${renderStatus(view, desk)} ${desk.delivery?.render(messages) ?? nothing} ${renderDownloadsBelow(view, desk)}
    ${desk.actions.dialogs?.render(messages) ?? nothing}
  </div>`;
}

/** Before there is an item, an empty line has no place: the item would push it down before the annotator's eyes. */
function renderStatus({ state, messages }: DeskView, { actions }: TaskDesk): TemplateResult {
  const text = state?.status === 'saving' ? messages.saving : actions.status;
  return html`<p class="status" part="status" role="status" ?hidden=${text === '' && isOpening(state)}>
    <span>${text}</span>
  </p>`;
}

function isOpening(state: SessionState | undefined): state is Extract<SessionState, { status: 'loading' }> | undefined {
  return !state || state.status === 'loading';
}

function renderHeader({ state, messages }: DeskView, { task, actions, practice, texts }: TaskDesk): TemplateResult {
  const progress = state && 'progress' in state ? state.progress : null;
  return html`<div class="header" part="header" @pointerover=${actions.warmDialogs} @focusin=${actions.warmDialogs}>
      <h2 dir="auto">${task.config.annotationTaskName}</h2>
      ${progress ? renderProgress(progress, messages) : nothing}
      ${
        task.session.visit && !practice
          ? html`<button type="button" part="done" aria-haspopup="dialog" @click=${actions.showDone}>${messages.doneItems}</button>`
          : nothing
      }
      <button type="button" part="help" aria-keyshortcuts="?" @click=${actions.help}>
        ${messages.shortcuts} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${renderInstructions(task, texts, messages)}`;
}

/** They stand open until they were read: closed, or an item was done by them. From then on it is the annotator who opens them. */
function renderInstructions(
  { config, instructions }: OpenTask,
  texts: RichTexts | undefined,
  messages: TaskTexts,
): TemplateResult | typeof nothing {
  const { annotationInstructions: text } = config;
  if (text === null) return nothing;
  return html`<details
    class="instructions"
    part="instructions"
    ?open=${!instructions?.isRead}
    @toggle=${(event: Event) => {
      if (event.target instanceof HTMLDetailsElement && !event.target.open) instructions?.read();
    }}
  >
    <summary>${messages.instructions}</summary>
    <div class="instructions-text" dir="auto">${texts?.instructions(text) ?? text}</div>
  </details>`;
}

function renderProgress(progress: Progress, messages: TaskTexts): TemplateResult {
  const finished = progress.done + progress.skipped;
  return html`<div class="progress" part="progress">
    <progress aria-label=${messages.progress(progress)} max=${Math.max(progress.total, 1)} .value=${finished}></progress>
    <bdi aria-hidden="true">${messages.progress(progress)}</bdi>
  </div>`;
}

function renderError(view: DeskView, desk: TaskDesk): TemplateResult | typeof nothing {
  const { error, messages, state, onRetry } = view;
  if (!error) return nothing;
  const failedSave = state?.status === 'failed' && state.operation === 'save';
  const heading = failedSave || desk.task.storageError ? messages.saveErrorHeading : messages.errorHeading;
  const note = desk.task.storageError ? messages.notStored : messages.answersKept;
  return html`${renderErrorPanel({ heading, note, error, retryLabel: messages.retry, onRetry })} ${renderDownloads(view, desk)}`;
}

function renderBody(view: DeskView, desk: TaskDesk): TemplateResult | typeof nothing {
  const { state, messages } = view;
  if (isOpening(state)) return html`<p>${messages.loading}</p>`;
  if (state.status === 'complete' && desk.practice) return desk.practice.renderEnd(view.onPractised, messages.practice);
  if (state.status === 'complete') return renderComplete(view, desk, state.progress, state.canGoBack);
  return state.entry ? renderItem(view, desk, state.entry) : nothing;
}

function renderItem(view: DeskView, desk: TaskDesk, entry: SessionEntry): TemplateResult {
  const { state, messages } = view;
  const total = state && 'progress' in state && state.progress ? state.progress.total : entry.position;
  const busy = state?.status !== 'annotating';
  return html`<section class="item" part="item" aria-labelledby="item-heading">
      <div class="item-bar">
        <h3 id="item-heading" class="item-heading" tabindex="-1">
          ${messages.itemHeading(entry.position, total)}${renderEntryState(entry, messages)}
        </h3>
        ${renderItemTools(desk, messages)}
      </div>
      ${desk.compare?.renderDifferences({ headings: headings(messages), texts: messages.compare }) ?? nothing}
      ${renderLayoutNotices(desk, messages)}
      ${desk.panel.render(desk.shownItem(entry.item), messages, desk.controls.shownFields, desk.compare?.lengths(messages.compare))}
    </section>
    <slot name="judgements"></slot>
    <section class="questions" part="questions" aria-label=${messages.questions} aria-busy=${String(busy)}>
      ${desk.controls.slots.map(
        ({ scheme, control }) =>
          (control && desk.isInLayout(control) ? nothing : control) ??
          html`<p ?hidden=${entry.hidden?.includes(scheme.name) ?? false} class="notice" part="unsupported">
            ${messages.unsupportedScheme(scheme.name, 'annotationType' in scheme ? scheme.annotationType : scheme.type)}
          </p>`,
      )}
    </section>
    <p class="alert" part="alert" role="alert" ?hidden=${desk.actions.alert === ''}>${desk.actions.alert}</p>
    ${entry.draftError || (desk.task.draftsError && !desk.task.storageError) ? html`<p class="notice" part="notice">${messages.draftNotStored}</p>` : nothing}
    ${renderTaskActions({ entry, busy, allowSkip: desk.task.config.allowSkip && !desk.practice, skipKey: desk.skipKey, actions: desk.actions, messages })} `;
}

/** While an item is shown; at the end of the task they stand open. */
function renderDownloadsBelow(view: DeskView, desk: TaskDesk): TemplateResult | typeof nothing {
  const { state, messages } = view;
  const showsItem = state !== undefined && 'entry' in state && state.entry !== null;
  return showsItem && !desk.practice
    ? html`<details class="downloads">
        <summary>${messages.download}</summary>
        ${renderDownloads(view, desk)}
      </details>`
    : nothing;
}

function headings({ responseA, responseB }: TaskTexts): readonly [a: string, b: string] {
  return [responseA, responseB];
}

function renderItemTools({ compare, panel }: TaskDesk, messages: TaskTexts): TemplateResult | typeof nothing {
  const rawSwitch = panel.rich?.texts.renderSwitch(messages.richText) ?? nothing;
  return compare?.render({ headings: headings(messages), texts: messages.compare, more: rawSwitch }) ?? rawSwitch;
}

function renderEntryState({ saved, changed }: SessionEntry, messages: TaskTexts): string {
  if (!saved) return '';
  if (changed) return ` – ${messages.changed}`;
  return ` – ${saved.status === 'skipped' ? messages.skipped : messages.saved}`;
}

function renderLayoutNotices({ task }: TaskDesk, messages: TaskTexts): TemplateResult | typeof nothing {
  if (task.layoutError) return html`<p class="notice" part="notice">${messages.layoutFailed(task.layoutError.message)}</p>`;
  // Names for scripts and styles that are not here either: nothing that an annotator would miss.
  const removed = task.layout?.removed.filter((what) => what !== 'id' && what !== 'name') ?? [];
  return removed.length === 0 ? nothing : html`<p class="notice" part="notice">${messages.layoutRemoved(removed)}</p>`;
}

function renderComplete(view: DeskView, desk: TaskDesk, progress: Progress, canGoBack: boolean): TemplateResult {
  const { messages } = view;
  const finished = progress.done + progress.skipped;
  return html`<section class="item" part="complete" aria-labelledby="item-heading">
    <h3 id="item-heading" class="item-heading" tabindex="-1">${finished === 0 ? messages.nothingToDo : messages.complete}</h3>
    ${finished === 0 ? nothing : html`<p>${messages.completeSummary(progress)}</p>`} ${renderDownloads(view, desk)}
    ${canGoBack ? html`<div class="actions"><button type="button" part="back" @click=${desk.actions.back}>${messages.back}</button></div>` : nothing}
  </section>`;
}

function renderDownloads({ messages }: DeskView, { actions, controls }: TaskDesk): TemplateResult {
  return html`<div class="actions" part="downloads">
      <button type="button" @click=${actions.downloadRecords}>${messages.downloadRecords}</button>
      ${controls.compareResponses ? html`<button type="button" @click=${actions.downloadPairs}>${messages.downloadPairs}</button>` : nothing}
    </div>
    ${actions.pairs ? html`<p class="notice">${messages.pairsWritten(actions.pairs.written, actions.pairs.leftOut)}</p>` : nothing}`;
}
