/** What is selected in a text to mark, said, and moved by single clicks: for those who cannot drag, and for fingers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SpanMessages } from './span.messages.js';

export interface SelectionBar {
  readonly status: string;
  readonly hasSelection: boolean;
  readonly messages: SpanMessages;
  readonly onResize: (side: 'start' | 'end', forward: boolean) => void;
  readonly onUnselect: () => void;
}

export function renderSelectionBar({ status, hasSelection, messages, onResize, onUnselect }: SelectionBar): TemplateResult {
  const tool = (name: string, sign: string, onClick: () => void) =>
    html`<button type="button" class="tool" aria-label=${name} title=${name} @click=${onClick}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="selection-bar">
    <p part="status" class="status" role="status" dir="auto">${status}</p>
    ${
      hasSelection
        ? html`<div class="tools">
            ${tool(messages.startEarlier, '⇤', () => onResize('start', false))}
            ${tool(messages.startLater, '↦', () => onResize('start', true))} ${tool(messages.endEarlier, '↤', () => onResize('end', false))}
            ${tool(messages.endLater, '⇥', () => onResize('end', true))} ${tool(messages.unselect, '×', onUnselect)}
          </div>`
        : nothing
    }
  </div>`;
}
