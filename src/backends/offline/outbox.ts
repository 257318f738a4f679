/** The outbox with what belongs to it: every change is one transaction, so that a tab that dies leaves nothing half done. It sends nothing. */
import type { Assignment, DeliveryState, Progress } from '../../core/backend.js';
import type { Item } from '../../core/item.js';
import type { AnnotationRecord } from '../../core/record.js';
import { isNewRevision } from '../../core/revision.js';
import { storageError } from '../storage-error.js';
import { openOutbox, type OutboxDatabase, type OutboxEntry } from './outbox-database.js';

export class Outbox {
  readonly #name: string;
  #opening: Promise<OutboxDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Keeps a record to be sent; resolves when it is durable.
   * @throws RevisionConflictError when something else took its place here
   */
  keep(record: AnnotationRecord): Promise<void> {
    const { annotator, itemId } = record;
    return this.#run(async (database) => {
      const transaction = database.transaction(['outbox', 'records', 'assignments'], 'readwrite', { durability: 'strict' });
      const [outbox, records] = [transaction.objectStore('outbox'), transaction.objectStore('records')];
      const known = await records.get([annotator, itemId]);
      const isNew = isNewRevision(record, known?.record.revision === record.revision ? known.record : undefined, known?.record);
      const cursor = await records.index('annotator').openKeyCursor(rangeOf(annotator), 'prev');
      const last = cursor?.key[1] ?? -1;
      if (isNew) {
        await Promise.all([
          outbox.add({ annotator, record }),
          records.put({ annotator, id: record.id, itemId, order: known?.order ?? last + 1, record }),
          transaction.objectStore('assignments').delete([annotator, itemId]),
        ]);
      }
      await transaction.done;
    });
  }

  /** The oldest that waits; of everybody who annotates in this browser. */
  first(): Promise<OutboxEntry | undefined> {
    return this.#run(async (database) => (await database.transaction('outbox').store.openCursor())?.value);
  }

  /** What waits of one annotator, oldest first. */
  waiting(annotator: string): Promise<readonly OutboxEntry[]> {
    return this.#run((database) => database.getAllFromIndex('outbox', 'annotator', annotator));
  }

  /** How many wait, and what was refused. */
  summary(): Promise<Pick<DeliveryState, 'waiting' | 'refused'>> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['outbox', 'refused']);
      const [waiting, refused] = await Promise.all([
        transaction.objectStore('outbox').count(),
        transaction.objectStore('refused').getAll(),
      ]);
      return { waiting, refused };
    });
  }

  /** @throws BackendError when the browser stores nothing */
  async open(): Promise<void> {
    await this.#run(async () => {});
  }

  /** The service has it, as this record. */
  delivered(entry: OutboxEntry, stored: AnnotationRecord): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['outbox', 'records', 'progress'], 'readwrite', { durability: 'strict' });
      const records = transaction.objectStore('records');
      const counted = await transaction.objectStore('progress').get(entry.annotator);
      const known = await records.get([entry.annotator, stored.itemId]);
      // A later change of the same record may wait behind it.
      const isNewest = known !== undefined && known.record.revision === entry.record.revision && known.id === entry.record.id;
      await Promise.all([
        entry.order === undefined ? undefined : transaction.objectStore('outbox').delete(entry.order),
        isNewest ? records.put({ ...known, id: stored.id, record: stored }) : undefined,
        counted && transaction.objectStore('progress').put({ ...counted, progress: withRecord(counted.progress, stored) }),
      ]);
      await transaction.done;
    });
  }

  refused(entry: OutboxEntry, reason: string): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['outbox', 'refused'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        entry.order === undefined ? undefined : transaction.objectStore('outbox').delete(entry.order),
        transaction.objectStore('refused').add({ record: entry.record, reason }),
      ]);
      await transaction.done;
    });
  }

  /** The annotator's records that are known here, in the order in which they were first saved. */
  async records(annotator: string): Promise<readonly AnnotationRecord[]> {
    const known = await this.#run((database) => database.getAllFromIndex('records', 'annotator', rangeOf(annotator)));
    return known.map(({ record }) => record);
  }

  /** Takes over what the service has; what waits here, or was refused, is newer than that. */
  learn(annotator: string, history: readonly AnnotationRecord[]): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['outbox', 'refused', 'records'], 'readwrite');
      const records = transaction.objectStore('records');
      const waiting = await transaction.objectStore('outbox').index('annotator').getAll(annotator);
      const refused = (await transaction.objectStore('refused').getAll()).filter(({ record }) => record.annotator === annotator);
      const own = new Set([...waiting, ...refused].map(({ record }) => record.itemId));
      const local = await records.index('annotator').getAll(rangeOf(annotator));
      const others = local.filter(({ itemId }) => own.has(itemId) && !history.some((record) => record.itemId === itemId));
      await records.delete(rangeOf(annotator));
      const puts = history.map((record, order) => {
        const kept = own.has(record.itemId) ? local.find(({ itemId }) => itemId === record.itemId) : undefined;
        return records.put({ annotator, id: kept?.id ?? record.id, itemId: record.itemId, order, record: kept?.record ?? record });
      });
      await Promise.all([...puts, ...others.map((each, index) => records.put({ ...each, order: history.length + index }))]);
      await transaction.done;
    });
  }

  /** The assignments that were fetched ahead, in the order in which they are to be done. */
  async assignments(annotator: string): Promise<readonly Assignment[]> {
    const fetched = await this.#run((database) => database.getAllFromIndex('assignments', 'annotator', rangeOf(annotator)));
    return fetched.map(({ assignment }) => assignment);
  }

  /** Replaces them; an item that has a record here needs no assignment any more. */
  fetched(annotator: string, assignments: readonly Assignment[]): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['assignments', 'records', 'items'], 'readwrite');
      const store = transaction.objectStore('assignments');
      await store.delete(IDBKeyRange.bound([annotator], [annotator, []]));
      for (const [order, assignment] of assignments.entries()) {
        const { itemId, item } = assignment;
        await transaction.objectStore('items').put({ itemId, item });
        if ((await transaction.objectStore('records').get([annotator, itemId])) === undefined) {
          await store.put({ annotator, itemId, order, assignment });
        }
      }
      await transaction.done;
    });
  }

  forgetAssignment({ annotator, itemId }: Assignment): Promise<void> {
    return this.#run((database) => database.delete('assignments', [annotator, itemId]));
  }

  async item(itemId: string): Promise<Item | undefined> {
    return (await this.#run((database) => database.get('items', itemId)))?.item;
  }

  async progress(annotator: string): Promise<Progress | undefined> {
    return (await this.#run((database) => database.get('progress', annotator)))?.progress;
  }

  setProgress(annotator: string, progress: Progress): Promise<void> {
    return this.#run(async (database) => {
      await database.put('progress', { annotator, progress });
    });
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      (database) => {
        database.close();
      },
      () => {
        // It never opened, and whoever asked for it knows.
      },
    );
  }

  /** @throws BackendError when the storage fails */
  async #run<T>(work: (database: OutboxDatabase) => Promise<T>): Promise<T> {
    const opening = (this.#opening ??= openOutbox(this.#name));
    try {
      return await work(await opening);
    } catch (cause) {
      const failed = storageError(cause);
      // The next call opens it again: it was closed, or never opened.
      if (cause instanceof DOMException && cause.name === 'InvalidStateError') this.#opening = undefined;
      await opening.catch(() => {
        this.#opening = undefined;
      });
      throw failed;
    }
  }
}

/** All of one annotator, in order. */
function rangeOf(annotator: string): IDBKeyRange {
  return IDBKeyRange.bound([annotator], [annotator, []]);
}

/** The progress with one record more. A change of a record that was counted before counts nothing. */
export function withRecord(progress: Progress, { revision, status }: AnnotationRecord): Progress {
  if (revision > 1) return progress;
  const done = progress.done + (status === 'submitted' ? 1 : 0);
  const skipped = progress.skipped + (status === 'skipped' ? 1 : 0);
  const remaining = Math.max(0, progress.remaining - 1);
  return { done, skipped, remaining, total: done + skipped + remaining };
}
