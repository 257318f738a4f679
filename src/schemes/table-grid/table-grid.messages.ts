/** The texts of a table's structure. Rows and columns count from 1. */
export interface TableGridMessages {
  readonly rows: string;
  readonly columns: string;
  /** The roles to mark cells with. */
  readonly roles: string;
  readonly help: string;
  /** The name of a cell. */
  readonly cell: (row: number, column: number, role: string) => string;
  readonly image: string;
  /** The button that takes the table as it is. */
  readonly confirm: string;
  readonly unanswered: string;
}

export const tableGridMessages: TableGridMessages = {
  rows: 'Rows',
  columns: 'Columns',
  roles: 'Mark cells as',
  help: 'Click cells, or drag over them. By keyboard: arrow keys go from cell to cell, a digit marks one, Space goes through the roles, Delete unmarks.',
  cell: (row, column, role) => `Row ${String(row)}, column ${String(column)}: ${role}`,
  image: 'The table',
  confirm: 'The table is right as it is',
  unanswered: 'Not answered yet.',
};
