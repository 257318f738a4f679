/** A task that is not open: nothing to open yet, loading, or failed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TaskConfig } from '../core/task-config.js';
import type { OpeningTexts } from '../locales/messages.js';
import { renderErrorPanel } from './error-panel.js';

export interface TaskView {
  /** The page has not said what to open. */
  readonly isEmpty: boolean;
  /** `undefined` while it is being loaded. */
  readonly config: TaskConfig | undefined;
  /** What failed and is for the task to show; the host may show it instead. */
  readonly error: Error | undefined;
  readonly messages: OpeningTexts;
  readonly onRetry: () => void;
}

export function renderClosedTask(view: TaskView): TemplateResult {
  return html`<div class="task" part="task">
    ${view.config ? html`<div part="header"><h2 dir="auto">${view.config.annotationTaskName}</h2></div>` : nothing} ${renderContent(view)}
  </div>`;
}

function renderContent({ isEmpty, error, messages, onRetry }: TaskView): TemplateResult {
  if (!error) return html`<p>${isEmpty ? messages.noSource : messages.loading}</p>`;
  const heading = 'diagnostics' in error ? messages.configErrorHeading : messages.errorHeading;
  return renderErrorPanel({ heading, error, retryLabel: messages.retry, onRetry });
}
