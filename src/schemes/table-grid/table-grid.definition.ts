import { itemField, type Item } from '../../core/item.js';
import { isPlainObject } from '../../core/json.js';
import type { SchemeDefinition } from '../../core/registry.js';
import type { TableGridAnswer, TableGridScheme } from './table-grid.answer.js';

/** The most rows, and the most columns. */
export const LARGEST = 40;

const CELL = /^(0|[1-9]\d?),(0|[1-9]\d?)$/;

export const tableGridDefinition: SchemeDefinition<TableGridScheme, TableGridAnswer> = {
  type: 'table_grid',
  tagName: 'table-grid-scheme',
  forItem(scheme, item) {
    const { image: _, ...rest } = scheme;
    const image = itemField(item, scheme.imageField);
    return {
      ...rest,
      rows: sizeOf(item, scheme.rowsField) ?? scheme.rows,
      columns: sizeOf(item, scheme.columnsField) ?? scheme.columns,
      ...(typeof image === 'string' && image.trim() !== '' && { image }),
    };
  },
  parseAnswer(value, { roles }) {
    if (!isPlainObject(value)) return undefined;
    const { rows, cols, cells = {} } = value;
    if (!isSize(rows) || !isSize(cols) || !isPlainObject(cells)) return undefined;
    const given = Object.entries(cells).flatMap(([cell, role]) => {
      const name = roles.slice(1).find((candidate) => candidate.name === role)?.name;
      return name !== undefined && isWithin(cell, rows, cols) ? [[cell, name] as const] : [];
    });
    return given.length === Object.keys(cells).length ? { rows, cols, cells: Object.fromEntries(given) } : undefined;
  },
  isAnswered: () => true,
  issues: (scheme, answer) => (scheme.required && answer === undefined ? [{ code: 'value-missing' }] : []),
};

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Whether a table of this size has the cell. */
export function isWithin(cell: string, rows: number, columns: number): boolean {
  const [, row, column] = CELL.exec(cell) ?? [];
  return row !== undefined && column !== undefined && Number(row) < rows && Number(column) < columns;
}

export function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST;
}

/** What the item says of a size, a number or a text of one. */
function sizeOf(item: Item, field: string): number | undefined {
  const value = itemField(item, field);
  const size = typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : value;
  if (typeof size !== 'number' || !Number.isFinite(size) || size < 1) return undefined;
  return Math.min(LARGEST, Math.floor(size));
}
