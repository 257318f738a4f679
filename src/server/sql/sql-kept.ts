/** What a database keeps of tasks, read and nothing else: their configs, items and records. Who may only read can use it. */
import type { Item } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { KeptItem } from '../task-store.js';
import type { SqlSession } from './sql-database.js';
import { itemOf, numberOf, recordOf, textOf } from './sql-rows.js';

export interface KeptTask {
  readonly id: number;
  readonly name: string;
  /** Parsed and not believed. `undefined`: a version of the library that did not keep it opened the task last. */
  readonly config: unknown;
}

const PAGE = 500;

/** In the order in which they were first opened; empty where the database has none of the library's tables. */
export async function keptTasks(session: SqlSession): Promise<readonly KeptTask[]> {
  const [tables = {}] = await session.query("SELECT to_regclass('annotation_elements.task') IS NOT NULL AS made");
  if (tables['made'] !== true) return [];
  // Through JSON, so that tables of a version without the column are read as well.
  const rows = await session.query("SELECT id, name, to_jsonb(task) ->> 'config' AS config FROM annotation_elements.task ORDER BY id");
  return rows.map((row) => {
    const config: unknown = row['config'] === null ? undefined : JSON.parse(textOf(row, 'config'));
    return { id: numberOf(row, 'id'), name: textOf(row, 'name'), config };
  });
}

export async function keptTask(session: SqlSession, name: string): Promise<KeptTask | undefined> {
  return (await keptTasks(session)).find((task) => task.name === name);
}

/** The newest revision of every record, page by page, so that no more than a page is in memory. */
export async function* allRecords(session: SqlSession, task: number): AsyncGenerator<AnnotationRecord, void, void> {
  let seen = 0;
  for (;;) {
    const rows = await session.query(
      `SELECT first, body FROM annotation_elements.record WHERE task = $1 AND newest AND first > $2 ORDER BY first LIMIT ${String(PAGE)}`,
      [task, seen],
    );
    for (const row of rows) {
      seen = numberOf(row, 'first');
      yield recordOf(row);
    }
    if (rows.length < PAGE) return;
  }
}

/** The items of the data in their order, page by page. */
export async function* allItems(session: SqlSession, task: number): AsyncGenerator<KeptItem, void, void> {
  let seen = -1;
  for (;;) {
    const rows = await session.query(
      `SELECT position, id, body FROM annotation_elements.item WHERE task = $1 AND present AND position > $2 ORDER BY position LIMIT ${String(PAGE)}`,
      [task, seen],
    );
    for (const row of rows) {
      seen = numberOf(row, 'position');
      yield { itemId: textOf(row, 'id'), item: itemOf(row) };
    }
    if (rows.length < PAGE) return;
  }
}

/** Also one that has left the data: its records stay. */
export async function keptItem(session: SqlSession, task: number, itemId: string): Promise<Item | undefined> {
  const [row] = await session.query('SELECT body FROM annotation_elements.item WHERE task = $1 AND id = $2', [task, itemId]);
  return row && itemOf(row);
}

/** The ids of all items that a task ever had. */
export async function keptItemIds(session: SqlSession, task: number): Promise<readonly string[]> {
  return (await session.query('SELECT id FROM annotation_elements.item WHERE task = $1', [task])).map((row) => textOf(row, 'id'));
}
