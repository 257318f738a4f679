/**
 * A table that asks for one label in each row: native radio buttons, one group a row, with row and column headings. Neighbouring rows that are rated
 * with the same labels share one table. It holds no state; the scheme element that renders it does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from '../../core/label.js';
import { activeShortcut, shortcutText } from '../shortcut-hint.js';
import { ratedLabel, type RatingRow, type Ratings } from './ratings.js';

export interface RatingGrid {
  readonly rows: readonly RatingRow[];
  readonly ratings: Ratings;
  readonly description: TemplateResult;
  /** Whether the names of the labels stand above the columns. Default `true`; screen readers hear them in any case. */
  readonly headings?: boolean;
  /** Whether rows whose labels are the first ones of their neighbours' share their headings, too. Default `false`. */
  readonly ragged?: boolean;
  /** Whether a number that a label stands for is shown with its name. Default `false`. */
  readonly values?: boolean;
  /** What comes behind the tables. */
  readonly after?: TemplateResult | typeof nothing;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Keys of its labels that mean something else now. */
  readonly inactiveShortcuts: ReadonlySet<string>;
  readonly onRate: (row: RatingRow, label: Label) => void;
  readonly onChange: () => void;
}

/** Rows that share their column headings. */
interface Section {
  readonly id: string;
  readonly labels: readonly Label[];
  readonly rows: readonly { readonly row: RatingRow; readonly index: number }[];
}

/** Above so many columns a table needs more room before it can stand as one. */
const MANY_COLUMNS = 6;
/** After so many columns there are no digits left. */
const DIGITS = 10;

export function renderRatingGrid(grid: RatingGrid): TemplateResult {
  return html`<fieldset
    part="group"
    role="group"
    aria-labelledby="description"
    aria-describedby="error"
    ?data-readonly=${grid.readonly}
    ?disabled=${grid.disabled}
  >
    <legend id="description">${grid.description}</legend>
    <div class="grid" ?data-beside=${grid.rows.some(({ table = 0 }) => table > 0)}>
      ${sectionsOf(grid).map((section) => renderTable(grid, section))}
    </div>
    ${grid.after ?? nothing}
  </fieldset>`;
}

function sectionsOf({ rows, ragged = false }: RatingGrid): readonly Section[] {
  const sections: { id: string; labels: readonly Label[]; rows: { row: RatingRow; index: number }[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const last = sections.at(-1);
    const labels = last && rows[index - 1]?.table === row.table ? sharedLabels(last.labels, row.labels, ragged) : undefined;
    if (last && labels) {
      last.labels = labels;
      last.rows.push({ row, index });
    } else sections.push({ id: String(sections.length), labels: row.labels, rows: [{ row, index }] });
  }
  return sections;
}

/** The headings that two rows can share. */
function sharedLabels(one: readonly Label[], other: readonly Label[], ragged: boolean): readonly Label[] | undefined {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (short.length !== long.length && !ragged) return undefined;
  return one === other || short.every((label, index) => JSON.stringify(label) === JSON.stringify(long[index])) ? long : undefined;
}

// Explicit roles: a table that is laid out as a list on a narrow screen would else be none for screen readers.
function renderTable(grid: RatingGrid, section: Section): TemplateResult {
  const hasEnds = section.rows.some(({ row }) => row.end !== undefined);
  return html`<div class="frame">
    <table
      role="table"
      part="table"
      aria-labelledby="description"
      ?data-wide=${section.labels.length > MANY_COLUMNS && !hasEnds}
      ?data-ends=${hasEnds}
      ?data-headless=${grid.headings === false}
    >
      <thead>
        <tr role="row">
          <td role="cell"></td>
          ${section.labels.map((label, column) => renderHeading(grid, section, label, column))}
          ${hasEnds ? html`<td role="cell"></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${section.rows.map(({ row, index }) => renderRow(grid, section, row, index, hasEnds))}
      </tbody>
    </table>
  </div>`;
}

function renderHeading(grid: RatingGrid, { id, labels }: Section, label: Label, column: number): TemplateResult {
  const key = keyOf(labels, column, grid.inactiveShortcuts);
  const value = grid.values && typeof label.value === 'number' && String(label.value) !== label.name ? String(label.value) : undefined;
  const isShown = key === value || (key === label.name && grid.headings !== false);
  return html`<th role="columnheader" scope="col" part="column">
    <span id=${`column-${id}-${String(column)}`} class="column-name" dir="auto">${label.shownName ?? label.name}</span>
    ${value === undefined ? nothing : html`<span class="number">${value}</span>`}
    ${
      label.tooltip === undefined
        ? nothing
        : html`<span id=${tooltipId(id, column)} part="tooltip" class="note" dir="auto">${label.tooltip}</span>`
    }
    ${key === undefined || isShown ? nothing : html`<kbd part="shortcut" aria-hidden="true">${shortcutText(key)}</kbd>`}
  </th>`;
}

function renderRow(grid: RatingGrid, section: Section, row: RatingRow, index: number, hasEnds: boolean): TemplateResult {
  const id = String(index);
  const chosen = ratedLabel(grid.ratings, row);
  return html`<tr role="row" part="row" ?data-summary=${row.isSummary} ?data-missing=${grid.invalid && grid.required && !chosen}>
    <th role="rowheader" scope="row" part="row-name">
      <span id=${`row-${id}`} dir="auto">${row.start ?? row.name}</span>
      ${row.description === undefined ? nothing : html`<span id=${`row-note-${id}`} class="note" dir="auto">${row.description}</span>`}
    </th>
    ${section.labels.map((label, column) =>
      column < row.labels.length ? renderCell(grid, section, row, index, label, column) : html`<td role="cell" class="none"></td>`,
    )}
    ${hasEnds ? html`<th role="rowheader" scope="row" class="end" part="row-end"><span id=${`end-${id}`} dir="auto">${row.end ?? ''}</span></th>` : nothing}
  </tr>`;
}

function renderCell(grid: RatingGrid, section: Section, row: RatingRow, index: number, label: Label, column: number): TemplateResult {
  const id = String(index);
  const chosen = ratedLabel(grid.ratings, row);
  const names = [`row-${id}`, ...(row.end === undefined ? [] : [`end-${id}`]), `column-${section.id}-${String(column)}`];
  const notes = [
    ...(label.tooltip === undefined ? [] : [tooltipId(section.id, column)]),
    ...(row.description === undefined ? [] : [`row-note-${id}`]),
  ];
  return html`<td role="cell" part="option">
    <label class="rate">
      <input
        type="radio"
        part="control"
        name=${`row-${id}`}
        value=${column}
        data-row=${index}
        aria-labelledby=${names.join(' ')}
        aria-describedby=${notes.length === 0 ? nothing : notes.join(' ')}
        aria-keyshortcuts=${keyOf(section.labels, column, grid.inactiveShortcuts) ?? nothing}
        aria-invalid=${grid.invalid && grid.required && !chosen ? 'true' : nothing}
        ?required=${grid.required}
        ?checked=${chosen?.name === label.name}
        @click=${grid.readonly ? keepReadonly : nothing}
        @input=${() => {
          grid.onRate(row, label);
        }}
        @change=${grid.onChange}
      />
      <span class="name" aria-hidden="true" dir="auto">${label.shownName ?? label.name}</span>
    </label>
  </td>`;
}

/** Native radio buttons know no read-only state; a cancelled click leaves them as they were. */
function keepReadonly(event: Event): void {
  event.preventDefault();
}

function tooltipId(section: string, column: number): string {
  return `tooltip-${section}-${String(column)}`;
}

const NO_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The key that chooses a column in the row in focus: the label's own, else the digit of its place where no label has that for its own. */
export function keyOf(labels: readonly Label[], column: number, inactive: ReadonlySet<string> = NO_KEYS): string | undefined {
  const own = activeShortcut(labels[column]?.shortcut, inactive);
  if (own !== undefined || column >= DIGITS) return own;
  const digit = String((column + 1) % DIGITS);
  return labels.some(({ shortcut }) => shortcut === digit) ? undefined : digit;
}
