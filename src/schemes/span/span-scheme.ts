import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { eventOrigin } from '../../controllers/shortcut-key.js';
import type { Label } from '../../core/label.js';
import { choiceStyles } from '../choice/choice.styles.js';
import { SchemeElement } from '../scheme-element.js';
import { renderShortcutHint } from '../shortcut-hint.js';
import type { BadTextChoice, SpanAnswer, SpanScheme, TextSpan } from './span.answer.js';
import { spanDefinition } from './span.definition.js';
import { relabelSpan } from './span.edits.js';
import { PAGE_SIZE, renderSpanList, syncSelects } from './span-list.js';
import { SpanMarking } from './span-marking.js';
import { spanMessages } from './span.messages.js';
import { SpanPainter } from './span-painter.js';
import { spanSchemeStyles } from './span-scheme.styles.js';
import { TextCursorController } from './text-cursor-controller.js';
import { renderTextPanel } from './text-panel.js';
import { textOffsets } from './text-offsets.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

// The same lists each time, so that nothing is painted anew without a reason.
const NO_SPANS: readonly TextSpan[] = [];
const NO_LABELS: readonly Label[] = [];

/**
 * Labelled stretches of a text (`annotation_type: span`): select by mouse, touch or arrow keys, then choose a label by a click or its key; or choose
 * the label first. Offsets of answers count Unicode code points. A task fills in the text from the item; elsewhere it is `scheme.text`.
 *
 * Spans are painted as custom highlights, so that the text stays one piece; `::part(text)` sets how it looks.
 *
 * @tag span-scheme
 * @tagname span-scheme
 *
 * @csspart group - The whole group.
 * @csspart surface - The box with the text, which has the focus and scrolls.
 * @csspart text - The text.
 * @csspart options - The container of the labels.
 * @csspart option - One label with its tooltip.
 * @csspart control - The button of a label.
 * @csspart label - A label's name.
 * @csspart shortcut - The key on a label.
 * @csspart tooltip - A label's explanation.
 * @csspart status - What is selected, and what became of it.
 * @csspart spans - The list of spans with its heading.
 * @csspart span - One span in the list.
 */
export class SpanSchemeElement extends SchemeElement<SpanScheme, SpanAnswer> {
  static override properties: PropertyDeclarations = {
    page: { state: true },
    tooltipsDismissed: { state: true },
  };
  static override styles = [...SchemeElement.styles, choiceStyles, spanSchemeStyles];

  protected override readonly definition = spanDefinition;

  private page = 0;
  private tooltipsDismissed = false;

  readonly #painter = new SpanPainter(this);
  readonly #cursor = new TextCursorController(this, {
    surface: () => this.control,
    node: () => this.#node,
    onSelected: () => {
      if (this.#marking.readyLabel) this.#marking.mark(this.#marking.readyLabel, this.#change);
    },
    onMoved: () => {
      this.#marking.outcome = '';
      const current = this.#marking.covering[0];
      if (current) this.page = Math.floor(this.#spans.indexOf(current) / PAGE_SIZE);
    },
  });
  readonly #marking: SpanMarking = new SpanMarking({
    scheme: () => this.scheme,
    answer: () => this.answer,
    locked: () => this.locked,
    messages: () => this.#texts,
    cursor: () => this.#cursor,
    requestUpdate: () => {
      this.requestUpdate();
    },
  });

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeydown);
    for (const type of ['focusin', 'pointerenter']) this.addEventListener(type, this.#showTooltips);
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('#surface') : null;
  }

  override reset(): void {
    super.reset();
    this.#forgetText();
  }

  override applyShortcut(key: string): boolean {
    const label = this.#labels.find(({ shortcut }) => shortcut === key);
    if (label) this.#marking.choose(label, this.#changeByShortcut);
    else if (key === this.scheme?.badText?.shortcut) this.#marking.toggleBadText(this.#changeByShortcut);
    else return false;
    return true;
  }

  protected override formValue(answer: SpanAnswer): string {
    return JSON.stringify(answer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('scheme') && changed.get('scheme')?.text !== this.scheme?.text) this.#forgetText();
    this.page = Math.max(0, Math.min(this.page, Math.ceil(this.#spans.length / PAGE_SIZE) - 1));
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    syncSelects(this.renderRoot);
    const badText = this.renderRoot.querySelector<HTMLInputElement>('#bad-text');
    if (badText) badText.checked = this.answer?.badText ?? false;
    this.#painter.paint({ node: this.#node, labels: this.#labels, spans: this.#spans, selection: this.#cursor.selection });
  }

  get #labels(): readonly Label[] {
    return this.scheme?.labels ?? NO_LABELS;
  }
  get #spans(): readonly TextSpan[] {
    return this.answer?.spans ?? NO_SPANS;
  }
  get #texts() {
    return this.messages.schemes?.span ?? spanMessages;
  }
  get #node(): Text | undefined {
    const text = this.hasUpdated ? this.renderRoot.querySelector('#text') : undefined;
    return text ? [...text.childNodes].find((node) => node instanceof Text) : undefined;
  }

  #forgetText(): void {
    this.#cursor.reset();
    this.#marking.reset();
  }

  readonly #change = (answer: SpanAnswer | undefined): void => {
    this.commit(answer);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.forwardChange();
  };
  readonly #changeByShortcut = (answer: SpanAnswer | undefined): void => {
    this.commitByShortcut(answer);
  };
  readonly #showTooltips = (): void => {
    this.tooltipsDismissed = false;
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') this.tooltipsDismissed = true;
    if (eventOrigin(event) === this.control && this.#marking.handleKey(event, this.#change)) event.preventDefault();
  };

  #show(span: TextSpan): void {
    const offsets = textOffsets(this.scheme?.text ?? '');
    this.control?.focus();
    this.#cursor.select({ start: offsets.units(span.start), end: offsets.units(span.end) });
  }

  /** The button that removed the last span of the list goes with it, and must not take the focus along. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    (buttons[buttons.length - 1] ?? this.control)?.focus();
  }

  protected override renderScheme(scheme: SpanScheme): TemplateResult {
    const hasText = (scheme.text ?? '').trim() !== '';
    return html`<fieldset part="group" aria-describedby="error" ?disabled=${this.controlState.disabled}>
      <legend id="description">${this.renderDescription(scheme)}</legend>
      ${hasText ? this.#renderText(scheme) : html`<p class="hint">${this.#texts.noText(scheme.textField ?? 'text')}</p>`}
      ${scheme.badText ? this.#renderBadText(scheme.badText) : nothing}
      ${renderSpanList({
        spans: this.#spans,
        labels: scheme.labels,
        current: this.#marking.covering[0],
        page: this.page,
        locked: this.locked,
        messages: this.#texts,
        onShow: (span) => {
          this.#show(span);
        },
        onRelabel: (span, label) => {
          this.commit(relabelSpan(scheme, this.answer, span, label));
        },
        onRelabelled: this.forwardChange,
        onRemove: (span) => {
          this.#marking.remove(span, this.#change);
          void this.#keepFocus();
        },
        onPage: (page) => {
          this.page = page;
        },
      })}
    </fieldset>`;
  }

  #renderText({ text = '', labels }: SpanScheme): TemplateResult {
    return renderTextPanel({
      text,
      labels,
      ready: this.#marking.readyLabel,
      locked: this.locked,
      inactiveShortcuts: this.inactiveShortcuts,
      tooltipsDismissed: this.tooltipsDismissed,
      status: this.#marking.status,
      hasSelection: this.#cursor.selection !== undefined,
      messages: this.#texts,
      onPointerDown: this.#cursor.handlePointerDown,
      onClick: this.#cursor.handleClick,
      onChoose: (label) => {
        this.#marking.choose(label, this.#change);
      },
      onResize: (side, forward) => {
        this.#cursor.resize(side, forward);
      },
      onUnselect: () => {
        this.#cursor.collapse();
        // The button that had it goes with the selection.
        this.control?.focus();
      },
    });
  }

  #renderBadText({ name, shortcut }: BadTextChoice): TemplateResult {
    return html`<label class="bad-text">
      <input
        id="bad-text"
        type="checkbox"
        ?disabled=${this.locked}
        @input=${() => {
          this.#marking.toggleBadText((answer) => {
            this.commit(answer);
          });
        }}
        @change=${this.forwardChange}
      />
      <span dir="auto">${name}</span>${renderShortcutHint(shortcut, this.inactiveShortcuts)}
    </label>`;
  }
}
