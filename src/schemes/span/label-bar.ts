/** The labels of a text to mark, as buttons that mark what is selected, or are kept ready for what will be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';
import { labelClass } from './label-sheet.js';

export interface LabelBar {
  readonly labels: readonly Label[];
  /** The label that the next selection gets. */
  readonly ready: Label | undefined;
  readonly locked: boolean;
  readonly groupName: string;
  readonly inactiveShortcuts: ReadonlySet<string>;
  /** The annotator put the tooltips away. */
  readonly tooltipsDismissed: boolean;
  readonly onChoose: (label: Label) => void;
}

export function renderLabelBar(bar: LabelBar): TemplateResult {
  return html`<div
    part="options"
    class=${bar.tooltipsDismissed ? 'options tooltips-dismissed' : 'options'}
    role="group"
    aria-label=${bar.groupName}
  >
    ${bar.labels.map((label, index) => renderLabel(bar, label, index))}
  </div>`;
}

/** A press would take the selection, and with it what the label is for. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

function renderLabel(bar: LabelBar, label: Label, index: number): TemplateResult {
  const tooltip = label.tooltip === undefined ? nothing : `tooltip-${String(index)}`;
  return html`<div class="option" part="option">
    <button
      type="button"
      part="control"
      class="choice ${labelClass(index)}"
      ?disabled=${bar.locked}
      aria-pressed=${String(label === bar.ready)}
      aria-describedby=${tooltip}
      aria-keyshortcuts=${activeShortcut(label.shortcut, bar.inactiveShortcuts) ?? nothing}
      @mousedown=${keepSelection}
      @click=${() => {
        bar.onChoose(label);
      }}
    >
      <span part="label" class="name" dir="auto">${label.name}</span>${renderShortcutHint(label.shortcut, bar.inactiveShortcuts)}
    </button>
    ${label.tooltip === undefined ? nothing : html`<span id=${tooltip} part="tooltip" class="tooltip" role="tooltip" dir="auto">${label.tooltip}</span>`}
  </div>`;
}
