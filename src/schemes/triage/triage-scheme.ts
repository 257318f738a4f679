import { html, nothing, type TemplateResult } from 'lit';
import { SchemeElement } from '../scheme-element.js';
import { activeShortcut, renderShortcutHint } from '../shortcut-hint.js';
import type { TriageAnswer, TriageDecision, TriageLabel, TriageScheme } from './triage.answer.js';
import { triageAnswer, triageDefinition } from './triage.definition.js';
import { triageSchemeStyles } from './triage-scheme.styles.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

const SIGNS: Readonly<Record<TriageDecision, string>> = { accept: '✓', reject: '✗', skip: '?' };

/**
 * Keep, discard, or leave open (`annotation_type: triage`). They are buttons and no radio buttons: arrow keys that pass over one must not decide,
 * since a decision may submit the item. Each has a key; Delete takes the decision back.
 *
 * @tag triage-scheme
 * @tagname triage-scheme
 *
 * @csspart group - The whole group.
 * @csspart options - The container of the buttons.
 * @csspart control - A button.
 * @csspart label - What it says.
 * @csspart shortcut - Its key.
 */
export class TriageSchemeElement extends SchemeElement<TriageScheme, TriageAnswer> {
  static override styles = [...SchemeElement.styles, triageSchemeStyles];

  protected override readonly definition = triageDefinition;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleDelete);
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('button') : null;
  }

  override applyShortcut(key: string): boolean {
    const label = this.scheme?.labels.find(({ shortcut }) => shortcut === key);
    if (label) this.commitByShortcut(triageAnswer(label));
    return label !== undefined;
  }

  /** The decision. */
  protected override formValue(answer: TriageAnswer): string {
    return answer.value;
  }

  readonly #handleDelete = (event: KeyboardEvent): void => {
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    if (!isDelete || !this.answer || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.commitByShortcut(undefined);
  };

  #choose(label: TriageLabel): void {
    if (label.value !== this.answer?.value) this.commitWithEvents(triageAnswer(label));
  }

  protected override renderScheme(scheme: TriageScheme, invalid: boolean): TemplateResult {
    return html`<fieldset
      part="group"
      role="group"
      aria-labelledby="description"
      aria-describedby="error"
      ?data-invalid=${invalid}
      ?disabled=${this.controlState.disabled}
    >
      <legend id="description">${this.renderDescription(scheme)}</legend>
      <div part="options" class="options">${scheme.labels.map((label) => this.#renderButton(label))}</div>
    </fieldset>`;
  }

  #renderButton(label: TriageLabel): TemplateResult {
    return html`<button
      type="button"
      part="control"
      aria-pressed=${String(label.value === this.answer?.value)}
      aria-disabled=${this.readonly ? 'true' : nothing}
      aria-keyshortcuts=${activeShortcut(label.shortcut, this.inactiveShortcuts) ?? nothing}
      @click=${() => {
        this.#choose(label);
      }}
    >
      <span class="sign" data-decision=${label.value} aria-hidden="true">${SIGNS[label.value]}</span>
      <span part="label" dir="auto">${label.name}</span>
      ${renderShortcutHint(label.shortcut, this.inactiveShortcuts)}
    </button>`;
  }
}
