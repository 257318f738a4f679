/**
 * A group of labels of which one is chosen, or several: native radio buttons or checkboxes with their shortcut and tooltip. It holds no state; the scheme element that renders it does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { renderSwatch } from './label-swatch.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';

export interface ChoiceGroup<L extends Label> {
  readonly labels: readonly L[];
  /** Whether several can be chosen. Default: one. */
  readonly several?: boolean;
  /** The names of the chosen labels. */
  readonly chosen: readonly string[];
  readonly description: TemplateResult;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Keys of its labels that mean something else now. */
  readonly inactiveShortcuts: ReadonlySet<string>;
  /** The annotator put the tooltips away. */
  readonly tooltipsDismissed: boolean;
  /** What the two ends of a scale mean. */
  readonly ends?: { readonly first: string; readonly last: string };
  readonly stacked?: boolean | undefined;
  /** The labels are the steps of a scale: all of them are in one row, or all below one another. */
  readonly isScale?: boolean | undefined;
  /** What stands below the labels. */
  readonly below?: TemplateResult | typeof nothing;
  readonly onChoose: (label: L) => void;
  readonly onChange: () => void;
}

export function renderChoiceGroup<L extends Label>(group: ChoiceGroup<L>): TemplateResult {
  return html`<fieldset
    part="group"
    role=${group.several ? 'group' : 'radiogroup'}
    aria-labelledby="description"
    aria-describedby="error"
    aria-required=${group.several ? nothing : String(group.required)}
    aria-invalid=${String(group.invalid)}
    aria-readonly=${group.several ? nothing : String(group.readonly)}
    ?data-readonly=${group.readonly}
    ?disabled=${group.disabled}
  >
    <legend id="description">${group.description}</legend>
    <div
      part="options"
      class="options"
      ?data-stacked=${group.stacked}
      ?data-scale=${group.isScale}
      ?data-tooltips-dismissed=${group.tooltipsDismissed}
    >
      ${renderEnd('end-first', group.ends?.first)} ${group.labels.map((label, index) => renderOption(group, label, index))}
      ${renderEnd('end-last', group.ends?.last)}
    </div>
    ${group.below ?? nothing}
  </fieldset>`;
}

/** Native radio buttons know no read-only state; a cancelled click leaves them as they were. */
function keepReadonly(event: Event): void {
  event.preventDefault();
}

function renderEnd(id: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<span id=${id} part="end" class="end" dir="auto">${text}</span>` : nothing;
}

/** What a screen reader says after a label's name: the end of the scale that it is, and its tooltip. */
function describedBy<L extends Label>({ ends, labels }: ChoiceGroup<L>, label: L, index: number): string | typeof nothing {
  const ids = [
    ...(index === 0 && ends?.first ? ['end-first'] : []),
    ...(index === labels.length - 1 && ends?.last ? ['end-last'] : []),
    ...(label.tooltip === undefined ? [] : [tooltipId(index)]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

function tooltipId(index: number): string {
  return `tooltip-${String(index)}`;
}

function renderOption<L extends Label>(group: ChoiceGroup<L>, label: L, index: number): TemplateResult {
  return html`<div class="option" part="option">
    <label class="choice">
      <input
        type=${group.several ? 'checkbox' : 'radio'}
        name="choice"
        part="control"
        value=${index}
        ?checked=${group.chosen.includes(label.name)}
        aria-describedby=${describedBy(group, label, index)}
        aria-keyshortcuts=${activeShortcut(label.shortcut, group.inactiveShortcuts) ?? nothing}
        @click=${group.readonly ? keepReadonly : nothing}
        @input=${() => {
          group.onChoose(label);
        }}
        @change=${group.onChange}
      />
      ${renderSwatch(label)}
      <span part="label" class="name" dir="auto">${label.shownName ?? label.name}</span>
      ${renderShortcutHint(label.shortcut, group.inactiveShortcuts)}
    </label>
    ${label.tooltip === undefined ? nothing : html`<span id=${tooltipId(index)} part="tooltip" class="tooltip" role="tooltip" dir="auto">${label.tooltip}</span>`}
  </div>`;
}

/** Makes the controls of a rendered group show the chosen labels, whatever a click has made of them since. */
export function syncChoice(root: ParentNode, labels: readonly Label[], chosen: readonly string[]): void {
  root.querySelectorAll<HTMLInputElement>('input[name=choice]').forEach((input, index) => {
    input.checked = chosen.includes(labels[index]?.name ?? '');
  });
}

/** The control that a tab stop would reach: the chosen radio button, else the first. */
export function choiceControl(root: ParentNode): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>('input[type=radio]:checked') ?? root.querySelector<HTMLInputElement>('input');
}
