/** The row of buttons below an item, each with the key that presses it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionEntry } from '../core/session-state.js';
import type { Messages } from '../locales/messages.js';
import { shortcutText } from '../schemes/choice/choice-group.js';

export interface TaskActions {
  readonly entry: SessionEntry;
  readonly busy: boolean;
  readonly allowSkip: boolean;
  readonly skipKey: string | undefined;
  readonly messages: Messages;
  readonly onSubmit: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
}

export function renderTaskActions(actions: TaskActions): TemplateResult {
  const { entry, busy, messages } = actions;
  return html`<div class="actions" part="actions">
    <button type="button" part="back" ?disabled=${busy || !entry.canGoBack} @click=${actions.onBack}>${messages.back}</button>
    ${entry.canGoForward
      ? html`<button type="button" part="forward" ?disabled=${busy} @click=${actions.onForward}>${messages.forward}</button>`
      : nothing}
    <span class="spring"></span>
    ${actions.allowSkip ? renderSkip(actions) : nothing}
    <button type="button" part="submit" class="primary" ?disabled=${busy} aria-keyshortcuts="Enter" @click=${actions.onSubmit}>
      ${submitText(entry, messages)} <kbd aria-hidden="true">↵</kbd>
    </button>
  </div>`;
}

function renderSkip({ busy, skipKey, messages, onSkip }: TaskActions): TemplateResult {
  const key = skipKey === undefined ? nothing : html`<kbd aria-hidden="true">${shortcutText(skipKey)}</kbd>`;
  return html`<button type="button" part="skip" ?disabled=${busy} aria-keyshortcuts=${skipKey ?? nothing} @click=${onSkip}>
    ${messages.skip} ${key}
  </button>`;
}

function submitText({ saved, changed }: SessionEntry, messages: Messages): string {
  if (saved?.status !== 'submitted') return messages.submit;
  return changed ? messages.resubmit : messages.next;
}
