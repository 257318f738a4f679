/** The items of a study in the order of its data, page by page, with how many annotators have done what with each. */
import type { StudyItems, StudyItemsQuery } from '../../core/study-progress.js';
import type { SqlDatabase } from './sql-database.js';
import { numberOf, textOf } from './sql-rows.js';

const DEFAULT_LIMIT = 50;

export async function studyItems(
  database: SqlDatabase,
  task: number,
  { submitted, after, limit = DEFAULT_LIMIT }: StudyItemsQuery,
): Promise<StudyItems> {
  // One more than is wanted tells whether there are more.
  const rows = await database.query(
    `SELECT position, id, submitted, load - submitted AS open,
       (SELECT count(*) FROM annotation_elements.record
        WHERE record.task = item.task AND record.item_id = item.id AND newest AND status = 'skipped') AS skipped
     FROM annotation_elements.item
     WHERE task = $1 AND present AND position > $2 AND ($3::integer IS NULL OR submitted = $3)
     ORDER BY position LIMIT $4`,
    [task, positionOf(after), submitted ?? null, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      itemId: textOf(row, 'id'),
      submitted: numberOf(row, 'submitted'),
      skipped: numberOf(row, 'skipped'),
      open: numberOf(row, 'open'),
    })),
    ...(rows.length > limit && last && { next: String(numberOf(last, 'position')) }),
  };
}

/** A page begins behind the position that the page before ended with. One that no page ended with begins nothing. */
function positionOf(after: string | undefined): number {
  if (after === undefined) return -1;
  return /^\d{1,9}$/.test(after) ? Number(after) : 2_147_483_647;
}
