/** Keeps count of how many annotators have an item, and so whether it has room for another. Always last in a transaction: rows here are shared. */
import type { SqlSession } from './sql-database.js';

export interface LoadChange {
  readonly position: number;
  /** By how many more annotators have it, open or submitted. */
  readonly load: number;
  /** By how many more have submitted it. */
  readonly submitted?: number;
}

export async function changeLoad(session: SqlSession, task: number, { position, load, submitted = 0 }: LoadChange): Promise<void> {
  if (load === 0) {
    // Who had it open has submitted it: whether there is room for another stays what it is.
    if (submitted !== 0)
      await session.query('UPDATE annotation_elements.item SET submitted = submitted + $3 WHERE task = $1 AND position = $2', [
        task,
        position,
        submitted,
      ]);
    return;
  }
  await session.query(
    `WITH before AS (
       SELECT item.position, item.has_room,
         item.present AND (task.overlap IS NULL OR item.load + $3 < task.overlap) AS will
       FROM annotation_elements.item JOIN annotation_elements.task ON task.id = item.task
       WHERE item.task = $1 AND item.position = $2 FOR UPDATE OF item
     ), changed AS (
       UPDATE annotation_elements.item SET load = load + $3, submitted = submitted + $4, has_room = before.will
       FROM before WHERE item.task = $1 AND item.position = before.position
     )
     UPDATE annotation_elements.room SET items = items + CASE WHEN before.will THEN 1 ELSE -1 END
     FROM before WHERE room.task = $1 AND room.block = $2 / 1000 AND before.will <> before.has_room`,
    [task, position, load, submitted],
  );
}
