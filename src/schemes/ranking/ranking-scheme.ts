import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ComparedItem } from '../compared/compared-items.js';
import { LazyPart } from '../lazy-part.js';
import { SchemeElement } from '../scheme-element.js';
import { shortened } from '../span/shortened.js';
import type { RankingAnswer, RankingScheme } from './ranking.answer.js';
import { rankingDefinition } from './ranking.definition.js';
import { rankingMessages } from './ranking.messages.js';
import { placesOf, rowsOf, withMoved, withTieToggled, type Order } from './ranking.order.js';
import { rankingSchemeStyles } from './ranking-scheme.styles.js';
import { renderConfirm, renderRanking } from './render-ranking.js';
import type { RowDragController } from './row-drag-controller.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * A few things in order (`annotation_type: ranking`). Rows are dragged by their handles, or moved by buttons. On a handle the arrow keys go from
 * row to row, Alt with an arrow key moves the row, Space holds it for the arrow keys and lets it go again, a digit sets its place, `=` ties it with
 * the row above where ties are allowed, and Delete takes the answer back. The order that it starts with is no answer before the annotator takes it.
 *
 * @tag ranking-scheme
 * @tagname ranking-scheme
 *
 * @csspart group - The whole question.
 * @csspart help - How it is done.
 * @csspart list - The list.
 * @csspart item - A row.
 * @csspart control - A row's handle.
 * @csspart label - What is ranked.
 * @csspart tooltip - An explanation.
 * @csspart tie - The button that ties a row with the one above.
 * @csspart up - The button that moves a row up.
 * @csspart down - The button that moves a row down.
 * @csspart confirm - The button that takes the order as it is.
 */
export class RankingSchemeElement extends SchemeElement<RankingScheme, RankingAnswer> {
  static override properties: PropertyDeclarations = {
    status: { state: true },
    current: { state: true },
    held: { state: true },
  };
  static override styles = [...SchemeElement.styles, rankingSchemeStyles];

  /** What was done last, for screen readers. */
  private status = '';
  /** The row whose handle Tab reaches. */
  private current = 0;
  /** The row that keys hold, with the answer that Escape brings back. */
  private held: { readonly row: number; readonly before: RankingAnswer | undefined } | undefined = undefined;

  protected override readonly definition = rankingDefinition;
  /** The handle of the current row gets the focus when the list is rendered. */
  #focusNext = false;
  /** Dragging comes after the list is there: everything else works without it. */
  readonly #drag = new LazyPart<RowDragController>(this, async () => {
    const { RowDragController } = await import('./row-drag-controller.js');
    return new RowDragController(this, {
      rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('li')],
      canDrag: () => !this.locked,
      drop: (from, to) => {
        this.#move(from, to);
      },
    });
  });

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeys);
    this.addEventListener('focusout', this.#handleFocusOut);
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.handle[tabindex="0"]') : null;
  }

  /** A digit sets the place of the row in focus. */
  override applyShortcut(key: string): boolean {
    const row = this.#focusedRow;
    const place = /^[1-9]$/.test(key) ? Number(key) : 0;
    if (row === undefined || place === 0 || place > this.#rows.length) return false;
    this.#move(row, place - 1);
    return true;
  }

  override reset(): void {
    super.reset();
    this.status = '';
    this.current = 0;
    this.held = undefined;
    this.#drag.value?.cancel();
  }

  /** The answer as JSON. */
  protected override formValue(answer: RankingAnswer): string {
    return JSON.stringify(answer);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.scheme) this.#drag.need();
    if (changed.has('scheme')) this.current = 0;
  }

  /** Waits until rows can be dragged. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#drag.loading;
    return super.getUpdateComplete();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.control?.focus();
  }

  get #texts() {
    return this.messages.schemes?.ranking ?? rankingMessages;
  }

  /** As answered, else as the config or the data has it. */
  get #order(): Order<ComparedItem> {
    const items = this.scheme?.items ?? [];
    const byKey = new Map(items.map((item) => [item.key, item]));
    return this.answer?.ranking.map((group) => group.flatMap((key) => byKey.get(key) ?? [])) ?? items.map((item) => [item]);
  }

  get #rows(): readonly ComparedItem[] {
    return rowsOf(this.#order);
  }

  get #focusedRow(): number | undefined {
    const focused = this.shadowRoot?.activeElement;
    const row = focused instanceof HTMLElement ? focused.dataset['row'] : undefined;
    return row === undefined ? undefined : Number(row);
  }

  /** What is said of a row where it stands now. */
  #said(say: (text: string, place: number, count: number, tied: boolean) => string, row: number): string {
    const order = this.#order;
    const place = placesOf(order)[row] ?? row + 1;
    const shared = placesOf(order).filter((other) => other === place).length > 1;
    return say(shortened(this.#rows[row]?.text ?? ''), place, this.#rows.length, shared);
  }

  #answerWith(order: Order<ComparedItem>, row: number): void {
    if (this.locked) return;
    this.commitWithEvents(rankingAnswer(order));
    this.status = this.#said(this.#texts.moved, row);
  }

  #move(from: number, to: number): void {
    if (this.locked || to < 0 || to >= this.#rows.length) return;
    if (this.held) this.held = { ...this.held, row: to };
    this.#focusRow(to, this.#focusedRow === from);
    if (from !== to) this.#answerWith(withMoved(this.#order, from, to), to);
  }

  #tie(row: number): void {
    if (row > 0) this.#answerWith(withTieToggled(this.#order, row), row);
  }

  #focusRow(row: number, focus: boolean): void {
    this.current = row;
    this.#focusNext = focus;
  }

  #hold(row: number): void {
    if (this.locked) return;
    const { dropped, grabbed } = this.#texts;
    this.status = this.#said(this.held ? dropped : grabbed, row);
    this.held = this.held ? undefined : { row, before: this.answer };
  }

  readonly #confirm = (): void => {
    if (this.locked) return;
    this.#focusRow(this.current, true);
    this.commitWithEvents(rankingAnswer(this.#order));
    this.status = this.#texts.confirmed;
  };

  /** Puts what is held or dragged back where it was. */
  #cancel(): boolean {
    if (this.#drag.value?.cancel()) return true;
    if (!this.held) return false;
    const { row, before } = this.held;
    const item = this.#rows[row];
    this.held = undefined;
    this.commitWithEvents(before);
    this.status = this.#texts.cancelled(shortened(item?.text ?? ''));
    this.#focusRow(
      this.#rows.findIndex(({ key }) => key === item?.key),
      true,
    );
    return true;
  }

  readonly #handleKeys = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const row = this.#focusedRow;
    const done = event.altKey ? this.#handleArrow(event.key, row, true) : this.#handlePlainKey(event.key, row);
    if (done) event.preventDefault();
  };

  #handlePlainKey(key: string, row: number | undefined): boolean {
    switch (key) {
      case 'Escape':
        return this.#cancel();
      case 'Delete':
      case 'Backspace':
        if (!this.answer || this.locked) return false;
        this.held = undefined;
        this.commitByShortcut(undefined);
        this.status = this.#texts.unanswered;
        return true;
      case '=':
        if (row === undefined || !this.scheme?.allowTies) return false;
        this.#tie(row);
        return true;
      default:
        return this.#handleArrow(key, row, this.held !== undefined);
    }
  }

  /** Moves the row, or only the focus. */
  #handleArrow(key: string, row: number | undefined, moves: boolean): boolean {
    if (row === undefined) return false;
    const last = this.#rows.length - 1;
    const targets = new Map([
      ['ArrowUp', row - 1],
      ['ArrowDown', row + 1],
      ['Home', 0],
      ['End', last],
    ]);
    const to = targets.get(key);
    if (to === undefined) return false;
    if (moves) this.#move(row, to);
    else if (to >= 0 && to <= last) this.#focusRow(to, true);
    return true;
  }

  /** What is held is let go where it is when the focus leaves the list. */
  readonly #handleFocusOut = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (this.held && next !== null && !(next instanceof Node && this.contains(next))) this.held = undefined;
  };

  protected override renderScheme(scheme: RankingScheme): TemplateResult {
    const { disabled } = this.controlState;
    const texts = this.#texts;
    const canRank = scheme.items.length >= 2;
    return html`<fieldset part="group" role="group" aria-labelledby="description" aria-describedby="help error" ?disabled=${disabled}>
      <legend id="description">${this.renderDescription(scheme)}</legend>
      <p id="help" part="help" class="help">
        ${canRank ? texts.help : texts.nothing} ${canRank && scheme.allowTies ? texts.helpTies : nothing}
      </p>
      ${canRank ? this.#renderList(scheme) : nothing}
      <p class="spoken" role="status">${this.status}</p>
    </fieldset>`;
  }

  #renderList({ allowTies }: RankingScheme): TemplateResult {
    const list = renderRanking({
      order: this.#order,
      answered: this.answer !== undefined,
      allowTies,
      readonly: this.readonly,
      texts: this.#texts,
      current: this.current,
      held: this.held?.row,
      dragged: this.#drag.value?.from,
      target: this.#drag.value?.to,
      onGrab: (row, event) => {
        this.#drag.value?.start(event, row);
      },
      onHold: (row) => {
        this.#hold(row);
      },
      onFocus: (row) => {
        this.current = row;
      },
      onMove: (from, to) => {
        this.#move(from, to);
      },
      onTie: (row) => {
        this.#tie(row);
      },
    });
    return html`${list} ${this.answer ? nothing : renderConfirm(this.readonly, this.#texts, this.#confirm)}`;
  }
}

function rankingAnswer(order: Order<ComparedItem>): RankingAnswer {
  return { ranking: order.map((group) => group.map(({ key }) => key)) };
}
