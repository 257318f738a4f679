/** The items of a task in the database: brought in line with the data at the start, and found by id. */
import type { ItemIndex } from '../../core/item-index.js';
import type { TaskConfig } from '../../core/task-config.js';
import type { SqlSession } from './sql-database.js';
import { numberOf } from './sql-rows.js';

const BATCH = 2_000;

/**
 * Opens a task: makes it where it is new, brings its items in line with the data, and lets each have room by the overlap. Items keep the place
 * that they came in first; new ones come behind; what is no more in the data is given to nobody, and its records stay.
 * @param items `undefined`: those that the task has stay as they are
 * @returns the task's id in the database, and how many items are in its data
 */
export async function openTask(
  session: SqlSession,
  config: TaskConfig,
  items: ItemIndex | undefined,
): Promise<{ readonly task: number; readonly size: number }> {
  const { annotationTaskName: name, annotationPerInstance: overlap } = config;
  const [row = {}] = await session.query(
    `INSERT INTO annotation_elements.task (name, overlap, config) VALUES ($1, $2, $3)
     ON CONFLICT (name) DO UPDATE SET overlap = excluded.overlap, config = excluded.config RETURNING id`,
    [name, overlap, JSON.stringify(config)],
  );
  const task = numberOf(row, 'id');
  if (items) await bringIn(session, task, items);
  await session.query(
    `UPDATE annotation_elements.item SET has_room = present AND ($2::integer IS NULL OR load < $2)
     WHERE task = $1 AND has_room <> (present AND ($2::integer IS NULL OR load < $2))`,
    [task, overlap],
  );
  await session.query('DELETE FROM annotation_elements.room WHERE task = $1', [task]);
  await session.query(
    `INSERT INTO annotation_elements.room (task, block, items)
     SELECT task, position / 1000, (count(*) FILTER (WHERE has_room))::integer FROM annotation_elements.item WHERE task = $1 GROUP BY 1, 2`,
    [task],
  );
  return { task, size: items?.ids.length ?? (await countItems(session, task)) };
}

async function countItems(session: SqlSession, task: number): Promise<number> {
  const [row = {}] = await session.query('SELECT count(*) AS items FROM annotation_elements.item WHERE task = $1 AND present', [task]);
  return numberOf(row, 'items');
}

/** Touches only what changed: a restart over a million items that are the same writes nothing. */
async function bringIn(session: SqlSession, task: number, items: ItemIndex): Promise<void> {
  await session.query('CREATE TEMPORARY TABLE given_item (place integer, id text, body text) ON COMMIT DROP');
  const { ids } = items;
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const bodies = batch.map((id) => JSON.stringify(items.get(id)));
    await session.query(
      `INSERT INTO given_item (place, id, body)
       SELECT $1::integer + place, id, body FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS given (id, body, place)`,
      [start, batch, bodies],
    );
  }
  await session.query('ANALYZE given_item');
  await session.query(
    `UPDATE annotation_elements.item AS item SET present = false
     WHERE task = $1 AND present AND NOT EXISTS (SELECT FROM given_item AS given WHERE given.id = item.id)`,
    [task],
  );
  await session.query(
    `UPDATE annotation_elements.item AS item SET present = true, body = given.body
     FROM given_item AS given WHERE item.task = $1 AND item.id = given.id AND (NOT item.present OR item.body <> given.body)`,
    [task],
  );
  await session.query(
    `INSERT INTO annotation_elements.item (task, position, id, body, has_room)
     SELECT $1, behind.position + row_number() OVER (ORDER BY given.place) - 1, given.id, given.body, true
     FROM (SELECT coalesce(max(position) + 1, 0) AS position FROM annotation_elements.item WHERE task = $1) AS behind, given_item AS given
     WHERE NOT EXISTS (SELECT FROM annotation_elements.item AS known WHERE known.task = $1 AND known.id = given.id)`,
    [task],
  );
}
