/** The cells of a table whose structure is asked for, as an ARIA grid with one stop of the Tab key. It holds no state; the element does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import type { TableGridAnswer } from './table-grid.answer.js';
import { cellKey } from './table-grid.definition.js';
import type { TableGridMessages } from './table-grid.messages.js';

export interface TableCell {
  readonly row: number;
  readonly column: number;
}

export interface TableView extends TableGridAnswer {
  readonly roles: readonly Label[];
  /** The cell that Tab reaches. */
  readonly current: TableCell;
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly texts: TableGridMessages;
}

export function renderTable(view: TableView): TemplateResult {
  const { rows, cols, disabled, readonly } = view;
  const roleNames = new Map(view.roles.map(({ name }, index) => [name, index]));
  return html`<table
    part="table"
    role="grid"
    aria-labelledby="description"
    aria-describedby="help"
    aria-readonly=${String(readonly)}
    aria-disabled=${disabled ? 'true' : nothing}
  >
    <tbody>
      ${Array.from(
        { length: rows },
        (_, row) =>
          html`<tr>
            ${Array.from({ length: cols }, (_, column) => renderCell(view, roleNames, { row, column }))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderCell(view: TableView, roleNames: ReadonlyMap<string, number>, { row, column }: TableCell): TemplateResult {
  const { cells, roles, current, disabled, texts } = view;
  const key = cellKey(row, column);
  const name = Object.hasOwn(cells, key) ? cells[key] : undefined;
  const role = (name === undefined ? undefined : roleNames.get(name)) ?? 0;
  const isCurrent = !disabled && current.row === row && current.column === column;
  const sign = role === 0 ? '' : roleSign(roles[role]?.name ?? '');
  // The sign is drawn by the style sheet: the name of the cell says the role in full.
  return html`<td
    part="control"
    role="gridcell"
    class=${roleClass(role)}
    tabindex=${disabled ? nothing : isCurrent ? 0 : -1}
    data-row=${row}
    data-column=${column}
    data-sign=${sign}
    aria-label=${texts.cell(row + 1, column + 1, roles[role]?.name ?? '')}
  ></td>`;
}

/** The colour of a role; its sign says the same without colour. */
export function roleClass(index: number): string {
  return index === 0 ? '' : `role-${String(((index - 1) % 5) + 1)}`;
}

/** What stands in a cell: the initials of its role. */
export function roleSign(name: string): string {
  const words = name.split(/[\s_-]+/).filter(Boolean);
  const initials = words.length > 1 ? words.slice(0, 3).map((word) => Array.from(word)[0] ?? '') : Array.from(words[0] ?? '').slice(0, 2);
  return initials.join('').toUpperCase();
}

/** The cell that an event comes from, or that has the focus. */
export function tableCell(target: unknown): TableCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
