/** Keeps records: one transaction for each, in which no revision is ever written over. */
import { disagreement } from '../../core/disagreement.js';
import type { AnnotationRecord } from '../../core/record.js';
import { isNewRevision } from '../../core/revision.js';
import { newUuid } from '../../core/uuid.js';
import { lockAnnotator, type AssignmentTerms } from './sql-assign.js';
import { changeLoad } from './sql-loads.js';
import type { SqlRow, SqlSession } from './sql-database.js';
import { numberOf, recordOf } from './sql-rows.js';

/** @throws RevisionConflictError when something else is in the record's place */
export async function saveRecord(session: SqlSession, terms: AssignmentTerms, record: AnnotationRecord): Promise<void> {
  const annotator = await lockAnnotator(session, terms.task, record.annotator);
  const { newest, stored } = await revisionsBeside(session, terms.task, record);
  if (!isNewRevision(record, stored, newest)) return;
  await insert(session, terms.task, record, newest);
  await countForAnnotator(session, numberOf(annotator, 'id'), record, newest);
  await settleAssignment(session, terms, numberOf(annotator, 'id'), record);
}

interface Revisions {
  /** The newest of this annotator and item. */
  readonly newest: AnnotationRecord | undefined;
  /** What is under the record's id and revision. */
  readonly stored: AnnotationRecord | undefined;
}

async function revisionsBeside(
  session: SqlSession,
  task: number,
  { id, revision, annotator, itemId }: AnnotationRecord,
): Promise<Revisions> {
  const rows = await session.query(
    `SELECT body, true AS is_newest FROM annotation_elements.record WHERE task = $1 AND annotator = $2 AND item_id = $3 AND newest
     UNION ALL
     SELECT body, false FROM annotation_elements.record WHERE task = $1 AND id = $4 AND revision = $5`,
    [task, annotator, itemId, id, revision],
  );
  const [newest, stored] = [true, false].map((isNewest) => rows.find((row) => row['is_newest'] === isNewest));
  return { newest: newest && recordOf(newest), stored: stored && recordOf(stored) };
}

async function insert(session: SqlSession, task: number, record: AnnotationRecord, newest: AnnotationRecord | undefined): Promise<void> {
  const { id, revision, annotator, itemId, status, timing } = record;
  if (newest) {
    await session.query(
      'UPDATE annotation_elements.record SET newest = false WHERE task = $1 AND annotator = $2 AND item_id = $3 AND newest',
      [task, annotator, itemId],
    );
  }
  await session.query(
    `INSERT INTO annotation_elements.record
       (task, id, revision, annotator, item_id, status, body, newest, ended_at, active_ms, sequence, first)
     OVERRIDING SYSTEM VALUE
     SELECT $1, $2, $3, $4, $5, $6, $7, true, $8, $9, place.next, coalesce(
       (SELECT min(first) FROM annotation_elements.record WHERE task = $1 AND id = $2), place.next)
     FROM (SELECT nextval(pg_get_serial_sequence('annotation_elements.record', 'sequence')) AS next) AS place`,
    [task, id, revision, annotator, itemId, status, JSON.stringify(record), Date.parse(timing.endedAt), timing.activeMs],
  );
}

async function countForAnnotator(
  session: SqlSession,
  annotator: number,
  record: AnnotationRecord,
  newest: AnnotationRecord | undefined,
): Promise<void> {
  const change = (status: AnnotationRecord['status']) => Number(record.status === status) - Number(newest?.status === status);
  const [submitted, skipped] = [change('submitted'), change('skipped')];
  if (submitted === 0 && skipped === 0) return;
  await session.query('UPDATE annotation_elements.annotator SET submitted = submitted + $2, skipped = skipped + $3 WHERE id = $1', [
    annotator,
    submitted,
    skipped,
  ]);
}

/** A record ends its assignment; one that comes without any (its lease was over, the item was released) gets one. */
async function settleAssignment(session: SqlSession, terms: AssignmentTerms, annotator: number, record: AnnotationRecord): Promise<void> {
  const { task, config } = terms;
  const [item] = await session.query(
    `WITH item AS (SELECT position FROM annotation_elements.item WHERE task = $1 AND id = $2),
     own AS (
       SELECT position, status, counted FROM annotation_elements.assignment
       WHERE annotator = $3 AND position = (SELECT position FROM item) FOR UPDATE
     )
     SELECT item.position, own.status, own.counted FROM item LEFT JOIN own USING (position)`,
    [task, record.itemId, annotator],
  );
  if (!item) return;
  const position = numberOf(item, 'position');
  const before = typeof item['status'] === 'string' ? item : undefined;
  await session.query(
    `INSERT INTO annotation_elements.assignment (task, annotator, position, id, status, leased_until, counted)
     VALUES ($1, $2, $3, $4, $5, 0, false)
     ON CONFLICT (annotator, position) DO UPDATE SET status = excluded.status, counted = false`,
    [task, annotator, position, newUuid(), record.status],
  );
  const submitted = Number(record.status === 'submitted') - Number(before?.['status'] === 'submitted');
  await changeLoad(session, task, { position, load: Number(record.status === 'submitted') - loadOf(before), submitted });
  if (config.assignmentStrategy === 'max_diversity') await judge(session, task, position, record.itemId);
}

function loadOf(assignment: SqlRow | undefined): number {
  return assignment?.['status'] === 'submitted' || assignment?.['counted'] === true ? 1 : 0;
}

async function judge(session: SqlSession, task: number, position: number, itemId: string): Promise<void> {
  const rows = await session.query(
    "SELECT body FROM annotation_elements.record WHERE task = $1 AND item_id = $2 AND newest AND status = 'submitted'",
    [task, itemId],
  );
  await session.query('UPDATE annotation_elements.item SET disagreement = $3 WHERE task = $1 AND position = $2', [
    task,
    position,
    disagreement(rows.map((row) => recordOf(row).answers)),
  ]);
}
