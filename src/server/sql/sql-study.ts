/** What the person who runs a study wants to know: coverage, annotators and pace. */
import type { AnnotatorProgress, StudyProgress } from '../task-store.js';
import type { SqlDatabase, SqlRow } from './sql-database.js';
import { numberOf, textOf } from './sql-rows.js';

const HOUR_MS = 3_600_000;

export async function studyProgress(database: SqlDatabase, task: number, overlap: number | null): Promise<StudyProgress> {
  const levels = await database.query(
    'SELECT submitted, count(*) AS items FROM annotation_elements.item WHERE task = $1 AND present GROUP BY submitted',
    [task],
  );
  const coverage = new Map(levels.map((row) => [numberOf(row, 'submitted'), numberOf(row, 'items')]));
  const deepest = Math.max(overlap ?? 0, ...coverage.keys());
  return {
    items: [...coverage.values()].reduce((sum, items) => sum + items, 0),
    overlap,
    coverage: Array.from({ length: deepest + 1 }, (_, submitted) => coverage.get(submitted) ?? 0),
    annotators: await annotators(database, task),
    pace: await pace(database, task),
  };
}

async function annotators(database: SqlDatabase, task: number): Promise<readonly AnnotatorProgress[]> {
  const rows = await database.query(
    `SELECT annotator.name, annotator.submitted, annotator.skipped,
       (SELECT count(*) FROM annotation_elements.assignment WHERE assignment.annotator = annotator.id AND status = 'open') AS open,
       coalesce(sum(record.active_ms), 0) AS active_ms, max(record.ended_at) AS ended_at
     FROM annotation_elements.annotator
     LEFT JOIN annotation_elements.record ON record.task = annotator.task AND record.annotator = annotator.name AND record.newest
     WHERE annotator.task = $1 GROUP BY annotator.id, annotator.name, annotator.submitted, annotator.skipped ORDER BY annotator.name`,
    [task],
  );
  return rows.map(annotatorProgress);
}

function annotatorProgress(row: SqlRow): AnnotatorProgress {
  const hasRecords = row['ended_at'] !== null;
  return {
    annotator: textOf(row, 'name'),
    done: numberOf(row, 'submitted'),
    skipped: numberOf(row, 'skipped'),
    open: numberOf(row, 'open'),
    activeMs: numberOf(row, 'active_ms'),
    ...(hasRecords && { lastEndedAt: new Date(numberOf(row, 'ended_at')).toISOString() }),
  };
}

async function pace(database: SqlDatabase, task: number): Promise<StudyProgress['pace']> {
  const rows = await database.query(
    `SELECT floor(ended_at / ${String(HOUR_MS)}) AS hour, count(*) AS done FROM annotation_elements.record
     WHERE task = $1 AND newest AND status = 'submitted' GROUP BY 1 ORDER BY 1`,
    [task],
  );
  return rows.map((row) => ({ hour: new Date(numberOf(row, 'hour') * HOUR_MS).toISOString(), done: numberOf(row, 'done') }));
}
