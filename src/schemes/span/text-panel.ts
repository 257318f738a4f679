/**
 * A text to mark as it is shown: how to, the text itself, the labels as buttons, and what is selected with the means to move its ends by single
 * clicks. It holds no state; the element that renders it does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';
import { onServer } from '../on-server.js';
import { labelClass, labelStyle } from './label-sheet.js';
import type { SpanMessages } from './span.messages.js';

export interface TextPanel {
  readonly text: string;
  readonly labels: readonly Label[];
  /** The label that the next selection gets. */
  readonly ready: Label | undefined;
  readonly locked: boolean;
  readonly inactiveShortcuts: ReadonlySet<string>;
  /** The annotator put the tooltips away. */
  readonly tooltipsDismissed: boolean;
  /** What is selected, or what became of it. */
  readonly status: string;
  readonly hasSelection: boolean;
  readonly messages: SpanMessages;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onChoose: (label: Label) => void;
  readonly onResize: (side: 'start' | 'end', forward: boolean) => void;
  readonly onUnselect: () => void;
}

export function renderTextPanel(panel: TextPanel): TemplateResult {
  const { messages } = panel;
  return html`<p id="hint" class="hint">${messages.howTo}</p>
    <div
      id="surface"
      part="surface"
      class="surface"
      role="group"
      tabindex="0"
      aria-roledescription=${messages.textRole}
      aria-labelledby="description"
      aria-describedby="hint error"
      @pointerdown=${panel.onPointerDown}
      @click=${panel.onClick}
    >
      <div id="text" part="text" class="text" dir="auto">${panel.text}</div>
    </div>
    <div
      part="options"
      class=${panel.tooltipsDismissed ? 'options tooltips-dismissed' : 'options'}
      role="group"
      aria-label=${messages.labels}
    >
      ${panel.labels.map((label, index) => renderLabel(panel, label, index))}
    </div>
    <div class="selection-bar">
      <p part="status" class="status" role="status" dir="auto">${panel.status}</p>
      ${panel.hasSelection && !panel.locked ? renderTools(panel) : nothing}
    </div>`;
}

/** A press would take the selection, and with it what the label is for. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

function renderLabel(panel: TextPanel, label: Label, index: number): TemplateResult {
  const tooltip = label.tooltip === undefined ? nothing : `tooltip-${String(index)}`;
  return html`<div class="option" part="option">
    <button
      type="button"
      part="control"
      class="choice ${labelClass(index)}"
      .style=${onServer ? labelStyle(label, index) : ''}
      ?disabled=${panel.locked}
      aria-pressed=${String(label === panel.ready)}
      aria-describedby=${tooltip}
      aria-keyshortcuts=${activeShortcut(label.shortcut, panel.inactiveShortcuts) ?? nothing}
      @mousedown=${keepSelection}
      @click=${() => {
        panel.onChoose(label);
      }}
    >
      <span part="label" class="name" dir="auto">${label.name}</span>${renderShortcutHint(label.shortcut, panel.inactiveShortcuts)}
    </button>
    ${label.tooltip === undefined ? nothing : html`<span id=${tooltip} part="tooltip" class="tooltip" role="tooltip" dir="auto">${label.tooltip}</span>`}
  </div>`;
}

function renderTools({ messages, onResize, onUnselect }: TextPanel): TemplateResult {
  const tool = (name: string, sign: string, act: () => void) =>
    html`<button type="button" class="tool" aria-label=${name} title=${name} @click=${act}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const resize = (side: 'start' | 'end', forward: boolean) => () => {
    onResize(side, forward);
  };
  return html`<div class="tools">
    ${tool(messages.startEarlier, '⇤', resize('start', false))} ${tool(messages.startLater, '↦', resize('start', true))}
    ${tool(messages.endEarlier, '↤', resize('end', false))} ${tool(messages.endLater, '⇥', resize('end', true))}
    ${tool(messages.unselect, '×', onUnselect)}
  </div>`;
}
