/**
 * Records on their way, and those that the service refused. Every change is one transaction, so that a tab that dies leaves nothing half done; what
 * another tab did with an entry meanwhile is seen in it. It sends nothing.
 */
import type { RefusedRecord } from '../../core/backend.js';
import type { AnnotationRecord } from '../../core/record.js';
import { isNewRevision } from '../../core/revision.js';
import { countedProgress } from './counted-progress.js';
import { isSameRevision, rangeOf, type OutboxDatabase, type OutboxEntry } from './outbox-database.js';

/** How many wait, and what was refused. */
export interface OutboxSummary {
  readonly waiting: number;
  readonly refused: readonly RefusedRecord[];
}

export class Outbox {
  readonly #database: OutboxDatabase;

  constructor(database: OutboxDatabase) {
    this.#database = database;
  }

  /**
   * Keeps a record to be sent; resolves when it is durable.
   * @returns how many wait now
   * @throws RevisionConflictError when something else took its place here
   * @throws OutboxError when the browser cannot keep it
   */
  keep(record: AnnotationRecord): Promise<number> {
    const { annotator, itemId } = record;
    return this.#database.change(['outbox', 'records', 'assignments'], async (transaction) => {
      const [outbox, records] = [transaction.objectStore('outbox'), transaction.objectStore('records')];
      const known = await records.get([annotator, itemId]);
      const newest = known?.record;
      const isOlder = newest !== undefined && newest.revision > record.revision;
      const stored = isOlder ? await waitingRevision(outbox.index('annotator').getAll(annotator), record) : newest;
      if (isNewRevision(record, stored && isSameRevision(record, stored) ? stored : undefined, newest)) {
        const last = known ? undefined : await records.index('annotator').openKeyCursor(rangeOf(annotator), 'prev');
        const order = known?.order ?? (last?.key[1] ?? -1) + 1;
        await Promise.all([
          outbox.add({ annotator, record, ...(newest && { before: newest.status }) }),
          records.put({ annotator, itemId, order, record }),
          transaction.objectStore('assignments').delete([annotator, itemId]),
        ]);
      }
      return outbox.count();
    });
  }

  /** The oldest that waits; of everybody who annotates in this browser. */
  first(): Promise<OutboxEntry | undefined> {
    return this.#database.run(async (database) => (await database.transaction('outbox').store.openCursor())?.value);
  }

  /** What waits of one annotator, oldest first. */
  waiting(annotator: string): Promise<readonly OutboxEntry[]> {
    return this.#database.run((database) => database.getAllFromIndex('outbox', 'annotator', annotator));
  }

  summary(): Promise<OutboxSummary> {
    return this.#database.run(async (database) => {
      const transaction = database.transaction(['outbox', 'refused']);
      const [waiting, refused] = await Promise.all([
        transaction.objectStore('outbox').count(),
        transaction.objectStore('refused').getAll(),
      ]);
      return { waiting, refused: refused.map(({ record, reason }) => ({ record, reason })) };
    });
  }

  /**
   * The service has it, as this record.
   * @returns how many wait now
   */
  delivered(entry: OutboxEntry, stored: AnnotationRecord): Promise<number> {
    return this.#database.change(['outbox', 'records', 'words'], async (transaction) => {
      const [outbox, records, words] = [
        transaction.objectStore('outbox'),
        transaction.objectStore('records'),
        transaction.objectStore('words'),
      ];
      const { annotator, order } = entry;
      const [waiting, known, word] = await Promise.all([
        order === undefined ? undefined : outbox.get(order),
        records.get([annotator, stored.itemId]),
        words.get(annotator),
      ]);
      if (waiting && order !== undefined) {
        await Promise.all([
          outbox.delete(order),
          // A later change of the same record may wait behind it.
          known && isSameRevision(known.record, entry.record) ? records.put({ ...known, record: stored }) : undefined,
          word?.progress ? words.put({ ...word, progress: countedProgress(word.progress, entry) }) : undefined,
        ]);
      }
      return outbox.count();
    });
  }

  /** It is to be sent as another revision. The new one is durable before it is sent, so that a lost answer makes no second one. */
  revised(entry: OutboxEntry, record: AnnotationRecord): Promise<void> {
    return this.#database.change(['outbox', 'records'], async (transaction) => {
      const [outbox, records] = [transaction.objectStore('outbox'), transaction.objectStore('records')];
      const { annotator, order } = entry;
      const waiting = order === undefined ? undefined : await outbox.get(order);
      if (waiting && isSameRevision(waiting.record, entry.record)) {
        const known = await records.get([annotator, record.itemId]);
        await Promise.all([
          outbox.put({ ...waiting, record, revised: (waiting.revised ?? 0) + 1 }),
          known && isSameRevision(known.record, entry.record) ? records.put({ ...known, record }) : undefined,
        ]);
      }
    });
  }

  refused(entry: OutboxEntry, reason: string): Promise<void> {
    return this.#database.change(['outbox', 'refused'], async (transaction) => {
      const { order } = entry;
      const waiting = order === undefined ? undefined : await transaction.objectStore('outbox').get(order);
      if (waiting && order !== undefined) {
        await Promise.all([
          transaction.objectStore('outbox').delete(order),
          transaction.objectStore('refused').put({ ...waiting, order, reason }),
        ]);
      }
    });
  }

  /** Puts what was refused back to its place, to be sent once more: but nothing that the annotator has changed since, and the service has. */
  retryRefused(): Promise<void> {
    return this.#database.change(['outbox', 'refused', 'records'], async (transaction) => {
      const [outbox, refused, records] = [
        transaction.objectStore('outbox'),
        transaction.objectStore('refused'),
        transaction.objectStore('records'),
      ];
      const [entries, waiting] = await Promise.all([refused.getAll(), outbox.getAll()]);
      for (const { reason: _, ...entry } of entries) {
        const newest = (await records.get([entry.annotator, entry.record.itemId]))?.record;
        const isHere = !newest || [...entries, ...waiting].some(({ record }) => isSameRevision(record, newest));
        if (isHere) await Promise.all([refused.delete(entry.order), outbox.put(entry)]);
      }
    });
  }
}

async function waitingRevision(waiting: Promise<readonly OutboxEntry[]>, record: AnnotationRecord): Promise<AnnotationRecord | undefined> {
  return (await waiting).find((entry) => isSameRevision(entry.record, record))?.record;
}
