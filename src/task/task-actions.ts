/** The row of buttons below an item, each with the key that presses it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionEntry } from '../core/session-state.js';
import type { TaskTexts } from '../locales/messages.js';
import type { AnnotatorActions } from './annotator-actions.js';
import { shortcutText } from '../schemes/shortcut-hint.js';

export interface TaskActionsRow {
  readonly entry: SessionEntry;
  readonly busy: boolean;
  readonly allowSkip: boolean;
  readonly skipKey: string | undefined;
  readonly actions: AnnotatorActions;
  readonly messages: TaskTexts;
}

export function renderTaskActions(row: TaskActionsRow): TemplateResult {
  const { entry, busy, actions, messages } = row;
  const forward = html`<button type="button" part="forward" ?disabled=${busy} @click=${actions.forward}>${messages.forward}</button>`;
  return html`<div class="actions" part="actions">
    <button type="button" part="back" ?disabled=${busy || !entry.canGoBack} @click=${actions.back}>${messages.back}</button>
    ${entry.canGoForward ? forward : nothing} ${entry.canUndo === undefined ? nothing : renderSteps(row)}
    <span class="spring"></span>
    ${row.allowSkip ? renderSkip(row) : nothing}
    <button type="button" part="submit" class="primary" ?disabled=${busy} aria-keyshortcuts="Enter" @click=${actions.submit}>
      ${submitText(entry, messages)} <kbd aria-hidden="true">↵</kbd>
    </button>
  </div>`;
}

function renderSteps({ entry, busy, actions, messages }: TaskActionsRow): TemplateResult {
  const { canUndo = false, canRedo = false } = entry;
  return html`<button type="button" part="undo" ?disabled=${busy || !canUndo} aria-keyshortcuts="Control+Z Meta+Z" @click=${actions.undo}>
      ${messages.undo}
    </button>
    <button type="button" part="redo" ?disabled=${busy || !canRedo} aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" @click=${actions.redo}>
      ${messages.redo}
    </button>`;
}

function renderSkip({ busy, skipKey, actions, messages }: TaskActionsRow): TemplateResult {
  const key = skipKey === undefined ? nothing : html`<kbd aria-hidden="true">${shortcutText(skipKey)}</kbd>`;
  return html`<button type="button" part="skip" ?disabled=${busy} aria-keyshortcuts=${skipKey ?? nothing} @click=${actions.skip}>
    ${messages.skip} ${key}
  </button>`;
}

function submitText({ saved, changed }: SessionEntry, messages: TaskTexts): string {
  if (saved?.status !== 'submitted') return messages.submit;
  return changed ? messages.resubmit : messages.next;
}
