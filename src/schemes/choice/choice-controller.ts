/**
 * What the keyboard does in a group of labels: shortcuts, taking the answer back, putting a tooltip away. Keeps the native radio buttons and
 * checkboxes in step with the answer.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { eventOrigin, isTypingTarget } from '../../controllers/shortcut-key.js';
import type { Label } from '../../core/label.js';
import { choiceControl, renderChoiceGroup, syncChoice, type ChoiceGroup } from './choice-group.js';

export interface ChoiceHost<L extends Label> {
  readonly labels: () => readonly L[];
  /** The names of the chosen labels. */
  readonly chosen: () => readonly string[];
  /** The annotator pressed the key of a label, or took the choice back. */
  readonly chooseByKey: (label: L | undefined) => void;
}

type ChoiceElement = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly hasUpdated: boolean };

export class ChoiceController<L extends Label> implements ReactiveController {
  readonly #element: ChoiceElement;
  readonly #host: ChoiceHost<L>;
  #tooltipsDismissed = false;

  constructor(element: ChoiceElement, host: ChoiceHost<L>) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    element.addEventListener('keydown', this.#handleKeydown);
    element.addEventListener('focusin', this.#showTooltips);
    element.addEventListener('pointerenter', this.#showTooltips);
  }

  hostUpdated(): void {
    syncChoice(this.#element.renderRoot, this.#host.labels(), this.#host.chosen());
  }

  get control(): HTMLElement | null {
    return this.#element.hasUpdated ? choiceControl(this.#element.renderRoot) : null;
  }

  applyShortcut(key: string): boolean {
    const label = this.#host.labels().find((candidate) => candidate.shortcut === key);
    if (label) this.#host.chooseByKey(label);
    return label !== undefined;
  }

  render(group: Omit<ChoiceGroup<L>, 'labels' | 'chosen' | 'tooltipsDismissed'>): TemplateResult {
    return renderChoiceGroup({
      ...group,
      labels: this.#host.labels(),
      chosen: this.#host.chosen(),
      tooltipsDismissed: this.#tooltipsDismissed,
    });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && !this.#tooltipsDismissed) this.#setDismissed(true);
    if (isTypingTarget(eventOrigin(event))) return;
    if ((event.key === 'Delete' || event.key === 'Backspace') && this.#host.chosen().length > 0) {
      event.preventDefault();
      this.#host.chooseByKey(undefined);
    }
  };

  readonly #showTooltips = (): void => {
    if (this.#tooltipsDismissed) this.#setDismissed(false);
  };

  #setDismissed(dismissed: boolean): void {
    this.#tooltipsDismissed = dismissed;
    this.#element.requestUpdate();
  }
}
