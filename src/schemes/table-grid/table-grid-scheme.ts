import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { mediaAddress } from '../../media/media-address.js';
import { mediaStyles } from '../../media/media.styles.js';
import { renderMedia } from '../../media/render-media.js';
import { SchemeElement } from '../scheme-element.js';
import type { TableGridAnswer, TableGridScheme } from './table-grid.answer.js';
import { cellKey, isSize, isWithin, LARGEST, tableGridDefinition } from './table-grid.definition.js';
import { tableGridMessages } from './table-grid.messages.js';
import { tableGridSchemeStyles } from './table-grid-scheme.styles.js';
import { renderTable, roleClass, roleSign, tableCell, type TableCell } from './render-table.js';

export type { AnnotationChangeEvent } from '../../events/annotation-change-event.js';

/**
 * The structure of a table (`annotation_type: table_grid`): its rows and columns, and what each cell is. Cells are marked by clicking or dragging;
 * arrow keys go from cell to cell, a digit marks one, Space goes through the roles, Delete unmarks. The size that it starts with is no answer before
 * the annotator takes it.
 *
 * @tag table-grid-scheme
 * @tagname table-grid-scheme
 *
 * @csspart group - The whole question.
 * @csspart media - The picture of the table.
 * @csspart media-note - What is said where it cannot be shown.
 * @csspart size - A field for the number of rows or columns.
 * @csspart help - How it is done.
 * @csspart role - A role to mark cells with.
 * @csspart table - The table.
 * @csspart control - A cell.
 * @csspart confirm - The button that takes the table as it is.
 */
export class TableGridSchemeElement extends SchemeElement<TableGridScheme, TableGridAnswer> {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: false },
    current: { state: true },
    brush: { state: true },
  };
  static override styles = [...SchemeElement.styles, mediaStyles, tableGridSchemeStyles];

  /** What relative addresses are relative to. Default: the page. A task sets it to the address of its config. */
  baseUrl: string | undefined = undefined;
  /** The cell that Tab reaches. */
  private current: TableCell = { row: 0, column: 0 };
  /** The role that the mouse marks with, by its index. */
  private brush = 1;

  protected override readonly definition = tableGridDefinition;
  #focusNext = false;
  /** What a drag marks cells with; `undefined` while there is none. */
  #painting: number | undefined;
  /** Marks of cells that the table has lost by being made smaller: they are back when it grows again. */
  #outside: Readonly<Record<string, string>> = {};

  constructor() {
    super();
    this.addEventListener('pointerup', this.#endPainting);
    this.addEventListener('pointercancel', this.#endPainting);
    this.addEventListener('pointerleave', this.#endPainting);
  }

  protected override get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('#rows') : null;
  }

  /** A digit marks the cell in focus. */
  override applyShortcut(key: string): boolean {
    const cell = tableCell(this.shadowRoot?.activeElement);
    const role = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
    if (!cell || role < 0 || role >= (this.scheme?.roles.length ?? 0)) return false;
    this.#mark(cell, role);
    return true;
  }

  override reset(): void {
    super.reset();
    this.#outside = {};
    this.current = { row: 0, column: 0 };
  }

  /** The answer as JSON. */
  protected override formValue(answer: TableGridAnswer): string {
    return JSON.stringify(answer);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('scheme')) {
      this.#outside = {};
      this.brush = 1;
    }
    const { rows, cols } = this.#table;
    const { row, column } = this.current;
    if (row >= rows || column >= cols) this.current = { row: Math.min(row, rows - 1), column: Math.min(column, cols - 1) };
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { rows, cols } = this.#table;
    for (const [id, size] of [['rows', rows] as const, ['columns', cols] as const]) {
      const field = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
      // What is being written stays as it is written, unless it says another size.
      if (field && Number(field.value) !== size && (isSize(Number(field.value)) || field !== this.shadowRoot?.activeElement)) {
        field.value = String(size);
      }
    }
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  get #texts() {
    return this.messages.schemes?.table_grid ?? tableGridMessages;
  }

  /** As answered, else as the data or the config has it. */
  get #table(): TableGridAnswer {
    const { rows = 1, columns = 1 } = this.scheme ?? {};
    return this.answer ?? { rows, cols: columns, cells: {} };
  }

  #roleAt({ row, column }: TableCell): number {
    const { cells } = this.#table;
    const key = cellKey(row, column);
    const name = Object.hasOwn(cells, key) ? cells[key] : undefined;
    return Math.max(
      0,
      (this.scheme?.roles ?? []).findIndex((role) => role.name === name),
    );
  }

  #mark(cell: TableCell, role: number): void {
    if (this.locked) return;
    const { rows, cols, cells } = this.#table;
    const key = cellKey(cell.row, cell.column);
    const others = Object.entries(cells).filter(([other]) => other !== key);
    const name = role === 0 ? undefined : this.scheme?.roles[role]?.name;
    const marked = name === undefined ? others : [...others, [key, name] as const];
    this.commitWithEvents({ rows, cols, cells: Object.fromEntries(marked) });
  }

  #resize(change: { readonly rows?: number; readonly cols?: number }): void {
    const table = { ...this.#table, ...change };
    const { rows, cols } = table;
    const all = Object.entries({ ...this.#outside, ...table.cells });
    this.commit({ rows, cols, cells: Object.fromEntries(all.filter(([cell]) => isWithin(cell, rows, cols))) });
    this.#outside = Object.fromEntries(all.filter(([cell]) => !isWithin(cell, rows, cols)));
  }

  readonly #handleSize = (event: Event): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const size = Number(field.value);
    if (isSize(size)) this.#resize(field.id === 'rows' ? { rows: size } : { cols: size });
  };

  /** What was left in a field that is no size goes back to the size that there is. */
  readonly #handleSizeChange = (event: Event): void => {
    const field = event.target;
    const { rows, cols } = this.#table;
    if (field instanceof HTMLInputElement && !isSize(Number(field.value))) field.value = String(field.id === 'rows' ? rows : cols);
    this.forwardChange();
  };

  readonly #handleKeys = (event: KeyboardEvent): void => {
    const cell = tableCell(event.target);
    if (!cell || event.defaultPrevented || event.metaKey || event.altKey) return;
    const { rows, cols } = this.#table;
    const isRightToLeft = this.matches(':dir(rtl)');
    const { row, column } = cell;
    const roles = this.scheme?.roles.length ?? 1;
    const toEnd = event.ctrlKey;
    const moves = new Map<string, TableCell>([
      ['ArrowUp', { row: toEnd ? 0 : row - 1, column }],
      ['ArrowDown', { row: toEnd ? rows - 1 : row + 1, column }],
      [isRightToLeft ? 'ArrowRight' : 'ArrowLeft', { row, column: toEnd ? 0 : column - 1 }],
      [isRightToLeft ? 'ArrowLeft' : 'ArrowRight', { row, column: toEnd ? cols - 1 : column + 1 }],
      ['Home', { row: toEnd ? 0 : row, column: 0 }],
      ['End', { row: toEnd ? rows - 1 : row, column: cols - 1 }],
    ]);
    const to = moves.get(event.key);
    if (to) this.#goTo(to);
    else if (event.ctrlKey) return;
    else if (event.key === ' ') this.#mark(cell, (this.#roleAt(cell) + 1) % roles);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#mark(cell, 0);
    else return;
    event.preventDefault();
  };

  #goTo({ row, column }: TableCell): void {
    const { rows, cols } = this.#table;
    this.current = { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), cols - 1) };
    this.#focusNext = true;
  }

  readonly #handlePointerDown = (event: PointerEvent): void => {
    const cell = tableCell(event.target);
    if (!cell || event.button !== 0 || this.locked) return;
    this.current = cell;
    // A cell that has the role already loses it.
    this.#painting = this.#roleAt(cell) === this.brush ? 0 : this.brush;
    this.#mark(cell, this.#painting);
    // A finger scrolls; a mouse and a pen mark what they are drawn over.
    if (event.pointerType === 'touch') this.#painting = undefined;
  };

  readonly #handlePointerOver = (event: PointerEvent): void => {
    const cell = this.#painting === undefined || event.buttons !== 1 ? undefined : tableCell(event.target);
    if (cell && this.#painting !== undefined) this.#mark(cell, this.#painting);
  };

  readonly #endPainting = (): void => {
    this.#painting = undefined;
  };

  protected override renderScheme(scheme: TableGridScheme): TemplateResult {
    const { disabled, readonly } = this.controlState;
    const texts = this.#texts;
    return html`<fieldset part="group" role="group" aria-labelledby="description" aria-describedby="help error" ?disabled=${disabled}>
      <legend id="description">${this.renderDescription(scheme)}</legend>
      ${this.#renderImage(scheme)}
      <div class="sizes">${this.#renderSize('rows', texts.rows)} ${this.#renderSize('columns', texts.columns)}</div>
      <div class="roles" role="group" aria-label=${texts.roles}>
        <span aria-hidden="true">${texts.roles}</span>
        ${scheme.roles.map((_, index) => (index === 0 ? nothing : this.#renderRole(scheme, index)))}
      </div>
      <p id="help" part="help" class="help">${texts.help}</p>
      <div class="frame" @keydown=${this.#handleKeys} @pointerdown=${this.#handlePointerDown} @pointerover=${this.#handlePointerOver}>
        ${renderTable({ ...this.#table, roles: scheme.roles, current: this.current, disabled, readonly, texts })}
      </div>
      ${this.answer ? nothing : this.#renderConfirm(readonly)}
    </fieldset>`;
  }

  #renderImage({ image }: TableGridScheme): TemplateResult | typeof nothing {
    if (image === undefined) return nothing;
    const name = this.#texts.image;
    const address = mediaAddress(image, this.baseUrl);
    if (address === undefined) return html`<p part="media-note" class="media-note">${this.messages.layoutRefused(name)}</p>`;
    return renderMedia({ kind: 'image', addresses: [address], name }, this.messages);
  }

  #renderSize(id: 'rows' | 'columns', name: string): TemplateResult {
    const { readonly } = this.controlState;
    return html`<label>
      ${name}
      <input
        id=${id}
        part="size"
        type="number"
        min="1"
        max=${LARGEST}
        step="1"
        value=${id === 'rows' ? this.#table.rows : this.#table.cols}
        ?readonly=${readonly}
        @input=${this.#handleSize}
        @change=${this.#handleSizeChange}
      />
    </label>`;
  }

  #renderRole({ roles }: TableGridScheme, index: number): TemplateResult {
    const role = roles[index];
    return html`<button
      type="button"
      part="role"
      title=${role?.tooltip ?? nothing}
      aria-pressed=${String(this.brush === index)}
      @click=${() => {
        this.brush = index;
      }}
    >
      <span class="sign ${roleClass(index)}" aria-hidden="true">${roleSign(role?.name ?? '')}</span>
      <span dir="auto">${role?.name}</span>
      <kbd aria-hidden="true">${index + 1}</kbd>
    </button>`;
  }

  #renderConfirm(readonly: boolean): TemplateResult {
    return html`<div class="confirm">
      <button
        type="button"
        part="confirm"
        aria-disabled=${readonly ? 'true' : nothing}
        @click=${() => {
          this.#focusNext = true;
          this.commitWithEvents(this.#table);
        }}
      >
        ${this.#texts.confirm}
      </button>
      <span class="unanswered">${this.#texts.unanswered}</span>
    </div>`;
  }
}
