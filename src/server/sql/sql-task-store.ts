/** A task in a database that speaks PostgreSQL's SQL: PGlite within the process, or a server that many processes share. */
import type { Assignment, Progress } from '../../core/backend.js';
import { adjudicationConfig, adjudicationTaskName } from '../../core/adjudication.js';
import { systemClock, type Clock } from '../../core/clock.js';
import { ItemIndex } from '../../core/item-index.js';
import type { Item } from '../../core/item.js';
import { defaultLeaseMs } from '../../core/lease.js';
import type { AnnotationRecord } from '../../core/record.js';
import type { TaskConfig } from '../../core/task-config.js';
import type { KeptItem, StudyItems, StudyItemsQuery, StudyProgress, TaskStore } from '../task-store.js';
import { assign, openAssignments, reclaim, type AssignmentTerms, type GivenItem } from './sql-assign.js';
import { migrate } from './migrate.js';
import { PatientDatabase } from './patient-database.js';
import type { SqlDatabase } from './sql-database.js';
import { openTask } from './sql-items.js';
import { changeLoad } from './sql-loads.js';
import { numberOf, recordOf, textOf } from './sql-rows.js';
import { saveRecord } from './sql-save.js';
import { allItems, allRecords, keptItem, keptTask } from './sql-kept.js';
import { studyProgress } from './sql-study.js';
import { studyItems } from './sql-study-items.js';

export interface SqlTaskStoreOptions {
  readonly database: SqlDatabase;
  readonly config: TaskConfig;
  /** Default: those that the database has of this task. */
  readonly items?: readonly Item[];
  readonly clock?: Clock;
  /** How long an assignment that was left is kept for its annotator, in milliseconds. Default 30 minutes. */
  readonly leaseMs?: number;
}

export class SqlTaskStore implements TaskStore {
  readonly #database: SqlDatabase;
  #terms: AssignmentTerms;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();

  /**
   * Makes or updates the tables, and brings the task's items in line with the data, where items are given.
   * @throws TypeError when an item has no id, or two have the same
   */
  static async open({
    database,
    config,
    items,
    clock = systemClock,
    leaseMs = defaultLeaseMs,
  }: SqlTaskStoreOptions): Promise<SqlTaskStore> {
    const index = items && new ItemIndex(items, config.itemProperties.idKey);
    await migrate(database);
    const opened = await database.transaction((session) => openTask(session, config, index));
    return new SqlTaskStore(database, { ...opened, config, leaseMs }, clock);
  }

  private constructor(database: SqlDatabase, terms: AssignmentTerms, clock: Clock) {
    this.#database = new PatientDatabase(database);
    this.#terms = terms;
    this.#clock = clock;
  }

  async setItems(items: readonly Item[]): Promise<void> {
    const { config } = this.#terms;
    const index = new ItemIndex(items, config.itemProperties.idKey);
    const opened = await this.#database.transaction((session) => openTask(session, config, index));
    this.#terms = { ...this.#terms, ...opened };
    this.#tell();
  }

  async next(annotator: string): Promise<Assignment | undefined> {
    const [first] = await this.ahead(annotator, 1);
    return first;
  }

  async ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    const now = this.#clock.now();
    await reclaim(this.#database, this.#terms.task, now);
    let given: readonly GivenItem[] = [];
    for (let before = -1; given.length > before && given.length < count;) {
      before = given.length;
      given = await this.#database.transaction((session) => assign(session, this.#terms, annotator, now, count));
    }
    const assignments = await Promise.all(given.map((each) => this.#assignment(annotator, each)));
    if (assignments.length > 0) this.#tell();
    return assignments.flatMap((assignment) => assignment ?? []);
  }

  async #assignment(annotator: string, { id, itemId, leasedUntil }: GivenItem): Promise<Assignment | undefined> {
    const item = await this.item(itemId);
    return item && { id, itemId, item, annotator, leasedUntil: new Date(leasedUntil).toISOString() };
  }

  async save(record: AnnotationRecord): Promise<void> {
    await this.#database.transaction((session) => saveRecord(session, this.#terms, record));
    this.#tell();
  }

  async history(annotator: string): Promise<readonly AnnotationRecord[]> {
    const rows = await this.#database.query(
      'SELECT body FROM annotation_elements.record WHERE task = $1 AND annotator = $2 AND newest ORDER BY first',
      [this.#terms.task, annotator],
    );
    return rows.map(recordOf);
  }

  async progress(annotator: string): Promise<Progress> {
    const { task, config } = this.#terms;
    await reclaim(this.#database, task, this.#clock.now());
    const [row] = await this.#database.query(
      `SELECT annotator.id, annotator.submitted, annotator.skipped, (
         SELECT count(*) FROM annotation_elements.assignment JOIN annotation_elements.item USING (task, position)
         WHERE assignment.annotator = annotator.id AND item.has_room
       ) AS own
       FROM annotation_elements.annotator WHERE task = $1 AND name = $2`,
      [task, annotator],
    );
    const [room = {}] = await this.#database.query(
      'SELECT coalesce(sum(items), 0) AS items FROM annotation_elements.room WHERE task = $1',
      [task],
    );
    const open = row ? (await openAssignments(this.#database, task, numberOf(row, 'id'))).length : 0;
    const done = row ? numberOf(row, 'submitted') : 0;
    const skipped = row ? numberOf(row, 'skipped') : 0;
    const left = open + numberOf(room, 'items') - (row ? numberOf(row, 'own') : 0);
    const remaining = Math.max(0, Math.min(left, (config.instancesPerAnnotator ?? Infinity) - done));
    return { done, skipped, remaining, total: done + skipped + remaining };
  }

  async release({ id, annotator }: Pick<Assignment, 'id' | 'annotator'>): Promise<void> {
    const { task } = this.#terms;
    await this.#database.transaction(async (session) => {
      const [gone] = await session.query(
        `DELETE FROM annotation_elements.assignment USING annotation_elements.annotator
           WHERE annotator.task = $1 AND annotator.name = $2 AND assignment.annotator = annotator.id
             AND assignment.id = $3 AND status = 'open' RETURNING position, counted`,
        [task, annotator, id],
      );
      if (gone?.['counted'] === true) await changeLoad(session, task, { position: numberOf(gone, 'position'), load: -1 });
    });
    this.#tell();
  }

  async item(itemId: string): Promise<Item | undefined> {
    return keptItem(this.#database, this.#terms.task, itemId);
  }

  async hasBeenGiven(annotator: string, itemId: string): Promise<boolean> {
    const [row] = await this.#database.query(
      `SELECT 1 AS given FROM annotation_elements.assignment
       JOIN annotation_elements.annotator ON annotator.id = assignment.annotator
       JOIN annotation_elements.item ON item.task = annotator.task AND item.position = assignment.position
       WHERE annotator.task = $1 AND annotator.name = $2 AND item.id = $3`,
      [this.#terms.task, annotator, itemId],
    );
    return row !== undefined;
  }

  async recordOwner(recordId: string): Promise<string | undefined> {
    const [row] = await this.#database.query('SELECT annotator FROM annotation_elements.record WHERE task = $1 AND id = $2 LIMIT 1', [
      this.#terms.task,
      recordId,
    ]);
    return row && textOf(row, 'annotator');
  }

  studyProgress(): Promise<StudyProgress> {
    return studyProgress(this.#database, this.#terms.task, this.#terms.config.annotationPerInstance);
  }

  async studyItems(query: StudyItemsQuery): Promise<StudyItems> {
    const { task } = this.#terms;
    // So that what was left, and is over its lease, is not told of as open.
    await reclaim(this.#database, task, this.#clock.now());
    return studyItems(this.#database, task, query);
  }

  records(): AsyncIterable<AnnotationRecord> {
    return allRecords(this.#database, this.#terms.task);
  }

  data(): AsyncIterable<KeptItem> {
    return allItems(this.#database, this.#terms.task);
  }

  /** Decisions are records of a task of their own, which has no items: it gives nothing out. */
  async saveDecision(record: AnnotationRecord): Promise<void> {
    const config = adjudicationConfig(this.#terms.config);
    await this.#database.transaction(async (session) => {
      const { task } = await openTask(session, config, undefined);
      await saveRecord(session, { ...this.#terms, config, task, size: 0 }, record);
    });
    this.#tell();
  }

  async *decisions(): AsyncGenerator<AnnotationRecord, void, void> {
    const kept = await keptTask(this.#database, adjudicationTaskName(this.#terms.config.annotationTaskName));
    if (kept) yield* allRecords(this.#database, kept.id);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
