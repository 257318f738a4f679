/** The cells of a table, each a choice of a role. */
import type { SchemeJudgements } from '../../analysis/scheme-judgements.js';
import { isPlainObject, ownValue } from '../../core/json.js';
import type { TableGridScheme } from './table-grid.answer.js';
import { cellKey, isSize } from './table-grid.definition.js';

export const tableGridJudgements: SchemeJudgements<TableGridScheme> = {
  level: () => 'nominal',
  read(answer, { roles }) {
    if (!isPlainObject(answer)) return [];
    const { rows, cols, cells } = answer;
    if (!isSize(rows) || !isSize(cols) || !isPlainObject(cells)) return [];
    return Array.from({ length: rows * cols }, (_, index) => {
      const part = cellKey(Math.floor(index / cols), index % cols);
      const role = ownValue(cells, part);
      return { question: '', part, value: typeof role === 'string' ? role : (roles[0]?.name ?? '') };
    });
  },
  labels: ({ roles }) => roles.map(({ name }) => ({ value: name, label: name })),
};
