import type { Label } from '../../core/label.js';
import type { SchemeBase } from '../../core/scheme.js';

/** The structure of a table: how many rows and columns it has, and what each cell is. */
export interface TableGridScheme extends SchemeBase {
  readonly type: 'table_grid';
  /** What a cell can be. The first is what a cell is that nothing else is said of. */
  readonly roles: readonly Label[];
  /** The fields of the item with the address of a picture of the table, and with the size to begin with. */
  readonly imageField: string;
  readonly rowsField: string;
  readonly columnsField: string;
  /** The size to begin with, each from 1 to 40: what the item says, else the config's. */
  readonly rows: number;
  readonly columns: number;
  /** The address of the picture; absent where the item has none. */
  readonly image?: string;
}

/** The names are those of Potato’s records. */
export interface TableGridAnswer {
  readonly rows: number;
  readonly cols: number;
  /** The role's name of each cell that has not the first role, by its row and column counted from zero: `"0,2"`. */
  readonly cells: Readonly<Record<string, string>>;
}
