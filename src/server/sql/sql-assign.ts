/** Gives out items: one transaction for each. The rules are those of core/assignment-pool.ts, written for a database that many use at once. */
import { drawnIndexes } from '../../core/assignment.js';
import { newUuid } from '../../core/uuid.js';
import type { TaskConfig } from '../../core/task-config.js';
import { changeLoad } from './sql-loads.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlValue } from './sql-database.js';
import { numberOf, textOf } from './sql-rows.js';

export interface AssignmentTerms {
  readonly task: number;
  readonly config: TaskConfig;
  readonly leaseMs: number;
  /** How many items the task has. */
  readonly size: number;
}

export interface GivenItem {
  readonly id: string;
  readonly itemId: string;
  readonly leasedUntil: number;
}

/** Takes assignments whose lease is over out of their items' load. In a transaction of its own, so that it waits for nobody. */
export async function reclaim(database: SqlDatabase, task: number, now: number): Promise<void> {
  const [due] = await database.query(
    'SELECT 1 AS due FROM annotation_elements.assignment WHERE task = $1 AND counted AND leased_until <= $2 LIMIT 1',
    [task, now],
  );
  if (!due) return;
  await database.transaction(async (session) => {
    const ended = await session.query(
      `UPDATE annotation_elements.assignment SET counted = false
       WHERE (annotator, position) IN (
         SELECT annotator, position FROM annotation_elements.assignment
         WHERE task = $1 AND counted AND leased_until <= $2 LIMIT 500 FOR UPDATE SKIP LOCKED
       ) RETURNING position`,
      [task, now],
    );
    const positions = ended.map((row) => numberOf(row, 'position')).sort((one, other) => one - other);
    for (const position of positions) await changeLoad(session, task, { position, load: -1 });
  });
}

/** The annotator's row, locked: what one annotator asks at the same moment goes one after another. */
export async function lockAnnotator(session: SqlSession, task: number, name: string): Promise<SqlRow> {
  const find = 'SELECT id, submitted, skipped FROM annotation_elements.annotator WHERE task = $1 AND name = $2 FOR UPDATE';
  const [known] = await session.query(find, [task, name]);
  if (known) return known;
  await session.query('INSERT INTO annotation_elements.annotator (task, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [task, name]);
  const [made = {}] = await session.query(find, [task, name]);
  return made;
}

/**
 * What the annotator left open comes first, under its id; then the next item by the strategy.
 * @param count how many to give at most. At most one of them is new, so that a transaction never holds the locks of several items
 */
export async function assign(
  session: SqlSession,
  terms: AssignmentTerms,
  annotator: string,
  now: number,
  count = 1,
): Promise<readonly GivenItem[]> {
  const row = await lockAnnotator(session, terms.task, annotator);
  const id = numberOf(row, 'id');
  const given: GivenItem[] = [];
  const open = await openAssignments(session, terms.task, id);
  for (const left of open) {
    const resumed = given.length < count ? await resume(session, terms, id, left, now) : undefined;
    if (resumed) given.push(resumed);
  }
  const quota = terms.config.instancesPerAnnotator;
  if (given.length >= count || (quota !== null && numberOf(row, 'submitted') + open.length >= quota)) return given;
  const chosen = await choose(session, terms, annotator, id);
  return chosen ? [...given, await give(session, terms, id, chosen, now)] : given;
}

/** The open assignments that the annotator may go on with: while the lease runs, or the item has room without them. */
export async function openAssignments(session: SqlSession, task: number, annotator: number): Promise<readonly SqlRow[]> {
  return session.query(
    `SELECT assignment.id, assignment.position, assignment.counted, item.id AS item_id
     FROM annotation_elements.assignment JOIN annotation_elements.item ON item.task = $1 AND item.position = assignment.position
     WHERE assignment.annotator = $2 AND status = 'open' AND item.present AND (counted OR item.has_room)
     ORDER BY given`,
    [task, annotator],
  );
}

async function resume(
  session: SqlSession,
  { task, leaseMs }: AssignmentTerms,
  annotator: number,
  row: SqlRow,
  now: number,
): Promise<GivenItem | undefined> {
  const position = numberOf(row, 'position');
  const isCounted = row['counted'] === true;
  if (!isCounted) {
    const [item] = await session.query('SELECT has_room FROM annotation_elements.item WHERE task = $1 AND position = $2 FOR UPDATE', [
      task,
      position,
    ]);
    // Somebody else took the room meanwhile.
    if (item?.['has_room'] !== true) return undefined;
  }
  const leasedUntil = now + leaseMs;
  await session.query(
    'UPDATE annotation_elements.assignment SET leased_until = $3, counted = true WHERE annotator = $1 AND position = $2',
    [annotator, position, leasedUntil],
  );
  if (!isCounted) await changeLoad(session, task, { position, load: 1 });
  return { id: textOf(row, 'id'), itemId: textOf(row, 'item_id'), leasedUntil };
}

async function give(session: SqlSession, terms: AssignmentTerms, annotator: number, row: SqlRow, now: number): Promise<GivenItem> {
  const position = numberOf(row, 'position');
  const id = newUuid();
  const leasedUntil = now + terms.leaseMs;
  await session.query(
    `INSERT INTO annotation_elements.assignment (task, annotator, position, id, status, leased_until, counted)
     VALUES ($1, $2, $3, $4, 'open', $5, true)`,
    [terms.task, annotator, position, id, leasedUntil],
  );
  await changeLoad(session, terms.task, { position, load: 1 });
  return { id, itemId: textOf(row, 'id'), leasedUntil };
}

async function choose(session: SqlSession, terms: AssignmentTerms, annotator: string, id: number): Promise<SqlRow | undefined> {
  const places = await attempts(session, terms, annotator, id);
  const look = async (lock: string): Promise<SqlRow | undefined> => {
    for (const place of places) {
      const row = await lookAt(session, terms.task, id, place, lock);
      if (row) return row;
    }
    return undefined;
  };
  for (;;) {
    // An item that is locked is being given to somebody else: the first look passes over it, the second waits for it.
    const row = (await look('FOR UPDATE SKIP LOCKED')) ?? (await look('FOR UPDATE'));
    // One that was full when the wait ended is no row, though others may be there.
    if (row || !(await look(''))) return row;
  }
}

async function lookAt(
  session: SqlSession,
  task: number,
  annotator: number,
  { where = '', order, values = [] }: Attempt,
  lock: string,
): Promise<SqlRow | undefined> {
  const [row] = await session.query(
    `SELECT position, id FROM annotation_elements.item
     WHERE task = $1 AND has_room ${where} AND NOT EXISTS (
       SELECT FROM annotation_elements.assignment AS own WHERE own.annotator = $2 AND own.position = item.position)
     ORDER BY ${order} LIMIT 1 ${lock}`,
    [task, annotator, ...values],
  );
  return row;
}

interface Attempt {
  readonly where?: string;
  readonly order: string;
  readonly values?: readonly SqlValue[];
}

/** Where to look, one place after another, by the strategy. The texts are this file's own; what comes from outside is among the values. */
async function attempts(session: SqlSession, terms: AssignmentTerms, annotator: string, id: number): Promise<readonly Attempt[]> {
  const inOrder = { order: 'position' };
  switch (terms.config.assignmentStrategy) {
    case 'fixed_order':
      return [inOrder];
    case 'least_annotated':
      return [{ order: 'load, position' }];
    case 'max_diversity':
      return [{ where: 'AND disagreement > 0', order: 'disagreement DESC, position' }, { order: 'load, position' }];
    case 'random': {
      const [row = {}] = await session.query('SELECT count(*) AS had FROM annotation_elements.assignment WHERE annotator = $1', [id]);
      const drawn = drawnIndexes({ seed: terms.config.randomSeed, annotator, had: numberOf(row, 'had'), size: terms.size });
      return [
        { where: 'AND position = ANY($3::integer[])', order: 'array_position($3::integer[], position)', values: [drawn] },
        { where: 'AND position >= $3', order: 'position', values: [drawn.at(-1) ?? 0] },
        inOrder,
      ];
    }
  }
}
