/** A task that is not open: nothing to open yet, loading, or failed. */
import { html, type TemplateResult } from 'lit';
import type { OpeningTexts } from '../locales/messages.js';
import { renderErrorPanel } from './error-panel.js';

export interface TaskView {
  /** The page has not said what to open. */
  readonly isEmpty: boolean;
  /** What failed and is for the task to show; the host may show it instead. */
  readonly error: Error | undefined;
  readonly messages: OpeningTexts;
  readonly onRetry: () => void;
}

export function renderClosedTask(view: TaskView): TemplateResult {
  return html`<div class="task" part="task">${renderContent(view)}</div>`;
}

function renderContent({ isEmpty, error, messages, onRetry }: TaskView): TemplateResult {
  if (!error) return html`<p>${isEmpty ? messages.noSource : messages.loading}</p>`;
  const heading = 'diagnostics' in error ? messages.configErrorHeading : messages.errorHeading;
  return renderErrorPanel({ heading, error, retryLabel: messages.retry, onRetry });
}
