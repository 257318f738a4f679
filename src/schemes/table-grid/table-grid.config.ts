import * as z from 'zod/mini';
import { documentedKeys } from '../../config/documented-keys.js';
import { readMapping } from '../../config/read-mapping.js';
import type { Reporter } from '../../config/reporter.js';
import type { SchemeConfig } from '../../config/scheme-config.js';
import type { Path } from '../../config/source-text.js';
import { scalar, text, wholeNumber } from '../../config/value-schemas.js';
import { isPlainObject } from '../../core/json.js';
import type { Label } from '../../core/label.js';
import type { TableGridScheme } from './table-grid.answer.js';
import { LARGEST } from './table-grid.definition.js';

const size = z.union(
  [z.pipe(wholeNumber, z.int().check(z.refine((value) => value >= 1 && value <= LARGEST)))],
  `a whole number from 1 to ${String(LARGEST)}`,
);

const schema = z.object({
  roles: z.optional(z.nullable(z.array(z.union([scalar, z.object({ name: scalar, tooltip: z.optional(text) })], 'a text')))),
  image_key: z._default(text, 'image'),
  rows_key: z._default(text, 'rows'),
  cols_key: z._default(text, 'cols'),
  default_rows: z._default(size, 3),
  default_cols: z._default(size, 3),
});

const ROLES: readonly Label[] = ['data', 'col_header', 'row_header', 'empty'].map((name) => ({ name, value: name }));

/** `annotation_type: table_grid` as a config writes it. */
export const tableGridConfig: SchemeConfig<TableGridScheme> = {
  description: 'The structure of a table: how many rows and columns it has, and what each cell is.',
  keys: documentedKeys(schema, {
    roles:
      'What a cell can be, as texts or mappings with name and tooltip; the first is what a cell is at first. Default: data, col_header, row_header, empty.',
    image_key: 'The field of the item with the address of a picture of the table. Default “image”.',
    rows_key: 'The field of the item with the number of rows to begin with. Default “rows”.',
    cols_key: 'The field of the item with the number of columns to begin with. Default “cols”.',
    default_rows: 'The number of rows to begin with where the item says none. Default 3.',
    default_cols: 'The number of columns to begin with where the item says none. Default 3.',
  }),
  read({ value, path, base }, reporter) {
    const read = readMapping(schema, value, reporter, path);
    if (!read) return undefined;
    const roles = read.roles ? readRoles(read.roles, reporter, [...path, 'roles']) : ROLES;
    if (roles.length < 2) {
      const message = 'There is nothing to mark a cell as. List two or more under “roles”, the first for cells that nothing is said of.';
      reporter.error({ code: 'missing-labels', message, path: [...path, 'roles'], at: 'key' });
      return undefined;
    }
    return {
      type: 'table_grid',
      ...base,
      roles,
      imageField: read.image_key,
      rowsField: read.rows_key,
      columnsField: read.cols_key,
      rows: read.default_rows,
      columns: read.default_cols,
    };
  },
};

/** Cells are told apart by the names of their roles. */
function readRoles(written: readonly unknown[], reporter: Reporter, path: Path): readonly Label[] {
  const roles = new Map<string, Label>();
  written.forEach((entry, index) => {
    const place = isPlainObject(entry) ? [...path, index, 'name'] : [...path, index];
    const name = reporter.written(place, isPlainObject(entry) ? entry['name'] : entry);
    const tooltip = isPlainObject(entry) ? entry['tooltip'] : undefined;
    if (roles.has(name)) {
      reporter.error({ code: 'duplicate-label', message: `The role “${name}” is here twice. Rename or remove one.`, path: place });
    }
    roles.set(name, {
      name,
      value: name,
      ...(tooltip !== undefined && { tooltip: reporter.written([...path, index, 'tooltip'], tooltip) }),
    });
  });
  return [...roles.values()];
}
