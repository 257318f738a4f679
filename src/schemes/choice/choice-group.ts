/**
 * A group of labels of which one is chosen, for the schemes whose answer is one label: native radio buttons with their shortcut and tooltip.
 * It holds no state; the scheme element that renders it does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';

export interface ChoiceGroup<L extends Label> {
  readonly labels: readonly L[];
  /** The name of the chosen label. */
  readonly chosen: string | undefined;
  readonly description: TemplateResult;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Keys of its labels that mean something else now. */
  readonly inactiveShortcuts: ReadonlySet<string>;
  /** The annotator put the tooltips away. */
  readonly tooltipsDismissed: boolean;
  readonly onChoose: (label: L) => void;
  readonly onChange: () => void;
}

export function renderChoiceGroup<L extends Label>(group: ChoiceGroup<L>): TemplateResult {
  return html`<fieldset
    part="group"
    role="radiogroup"
    aria-labelledby="description"
    aria-describedby="error"
    aria-required=${String(group.required)}
    aria-invalid=${String(group.invalid)}
    aria-readonly=${String(group.readonly)}
    ?disabled=${group.disabled}
  >
    <legend id="description">${group.description}</legend>
    <div part="options" class=${group.tooltipsDismissed ? 'options tooltips-dismissed' : 'options'}>
      ${group.labels.map((label, index) => renderOption(group, label, index))}
    </div>
  </fieldset>`;
}

/** Native radio buttons know no read-only state; a cancelled click leaves them as they were. */
function keepReadonly(event: Event): void {
  event.preventDefault();
}

function renderOption<L extends Label>(group: ChoiceGroup<L>, label: L, index: number): TemplateResult {
  const tooltip = label.tooltip === undefined ? nothing : `tooltip-${String(index)}`;
  return html`<div class="option" part="option">
    <label class="choice">
      <input
        type="radio"
        name="choice"
        part="control"
        value=${index}
        ?checked=${label.name === group.chosen}
        aria-describedby=${tooltip}
        aria-keyshortcuts=${activeShortcut(label.shortcut, group.inactiveShortcuts) ?? nothing}
        @click=${group.readonly ? keepReadonly : nothing}
        @input=${() => {
          group.onChoose(label);
        }}
        @change=${group.onChange}
      />
      <span part="label" class="name" dir="auto">${label.name}</span>
      ${renderShortcutHint(label.shortcut, group.inactiveShortcuts)}
    </label>
    ${label.tooltip === undefined ? nothing : html`<span id=${tooltip} part="tooltip" class="tooltip" role="tooltip" dir="auto">${label.tooltip}</span>`}
  </div>`;
}

/** Makes the radio buttons of a rendered group show the chosen label, whatever a click has made of them since. */
export function syncChoice(root: ParentNode, labels: readonly Label[], chosen: string | undefined): void {
  root.querySelectorAll<HTMLInputElement>('input[type=radio]').forEach((input, index) => {
    input.checked = chosen !== undefined && labels[index]?.name === chosen;
  });
}

/** The radio button that a tab stop would reach: the chosen one, else the first. */
export function choiceControl(root: ParentNode): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>('input:checked') ?? root.querySelector<HTMLInputElement>('input');
}
