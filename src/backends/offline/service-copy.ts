/** What the service gave and said, kept for the time without it: assignments fetched ahead, items, the annotator's records and progress. */
import type { Assignment, Progress } from '../../core/backend.js';
import type { Item } from '../../core/item.js';
import { isAnnotationRecord } from '../../core/parse-record.js';
import type { AnnotationRecord } from '../../core/record.js';
import { isSameRevision, OutboxError, rangeOf, type OutboxDatabase, type ServiceWord } from './outbox-database.js';

export class ServiceCopy {
  readonly #database: OutboxDatabase;

  constructor(database: OutboxDatabase) {
    this.#database = database;
  }

  /** The annotator's records that are known here, in the order in which they were first saved. */
  async records(annotator: string): Promise<readonly AnnotationRecord[]> {
    const known = await this.#database.run((database) => database.getAllFromIndex('records', 'annotator', rangeOf(annotator)));
    return known.map(({ record }) => record).filter(isAnnotationRecord);
  }

  async hasRecord(annotator: string, itemId: string): Promise<boolean> {
    return (await this.#database.run((database) => database.getKey('records', [annotator, itemId]))) !== undefined;
  }

  /** Those of the records that do not wait here: what a history that is asked for now has to know. */
  arrived(annotator: string): Promise<readonly AnnotationRecord[]> {
    return this.#database.run(async (database) => {
      const transaction = database.transaction(['outbox', 'records']);
      const [waiting, known] = await Promise.all([
        transaction.objectStore('outbox').index('annotator').getAll(annotator),
        transaction.objectStore('records').index('annotator').getAll(rangeOf(annotator)),
      ]);
      const items = new Set(waiting.map(({ record }) => record.itemId));
      return known.flatMap(({ itemId, record }) => (items.has(itemId) ? [] : [record]));
    });
  }

  /**
   * Takes over the history that the service told. What waits here or was refused is newer, and so is what is not among those that had arrived when
   * it was asked.
   * @returns all together, also when there is no room to keep it
   */
  async learn(
    annotator: string,
    history: readonly AnnotationRecord[],
    arrived: readonly AnnotationRecord[],
  ): Promise<readonly AnnotationRecord[]> {
    const learned: { records?: readonly AnnotationRecord[] } = {};
    try {
      await this.#database.change(
        ['outbox', 'refused', 'records', 'words'],
        async (transaction) => {
          const records = transaction.objectStore('records');
          const [waiting, refused, local, word] = await Promise.all([
            transaction.objectStore('outbox').index('annotator').getAll(annotator),
            transaction.objectStore('refused').getAll(),
            records.index('annotator').getAll(rangeOf(annotator)),
            transaction.objectStore('words').get(annotator),
          ]);
          const unsent = new Set(
            [...waiting, ...refused.filter((entry) => entry.annotator === annotator)].map(({ record }) => record.itemId),
          );
          const known = new Map(arrived.map((record) => [record.itemId, record]));
          const newer = local.map(({ record }) => record);
          const merged = mergedHistory(
            history,
            newer.filter((record) => unsent.has(record.itemId) || !isSameRevision(record, known.get(record.itemId))),
          );
          learned.records = merged;
          await records.delete(IDBKeyRange.bound([annotator], [annotator, []]));
          await Promise.all([
            ...merged.map((record, order) => records.put({ annotator, itemId: record.itemId, order, record })),
            transaction.objectStore('words').put({ ...word, annotator, hasHistory: true }),
          ]);
        },
        'relaxed',
      );
    } catch (cause) {
      if (!(cause instanceof OutboxError) || !learned.records) throw cause;
    }
    return learned.records ?? [];
  }

  /** The assignments that were fetched ahead, in the order in which they are to be done. */
  async assignments(annotator: string): Promise<readonly Assignment[]> {
    const fetched = await this.#database.run((database) => database.getAllFromIndex('assignments', 'annotator', rangeOf(annotator)));
    return fetched.map(({ assignment }) => assignment);
  }

  /** The first of them that may be used, and whether there are more than so many. */
  firstAssignment(
    annotator: string,
    mayBeUsed: (assignment: Assignment) => boolean,
    enough: number,
  ): Promise<{ readonly first: Assignment | undefined; readonly isEnough: boolean }> {
    return this.#database.run(async (database) => {
      const index = database.transaction('assignments').store.index('annotator');
      const [keys, begin] = await Promise.all([
        index.getAllKeys(rangeOf(annotator), Math.floor(enough) + 1),
        index.openCursor(rangeOf(annotator)),
      ]);
      for (let cursor = begin; cursor; cursor = await cursor.continue()) {
        if (mayBeUsed(cursor.value.assignment)) return { first: cursor.value.assignment, isEnough: keys.length > enough };
      }
      return { first: undefined, isEnough: false };
    });
  }

  /**
   * Replaces them.
   * @returns those that can be used: an item that has a record here needs no assignment any more
   */
  fetched(annotator: string, assignments: readonly Assignment[]): Promise<readonly Assignment[]> {
    return this.#database.change(
      ['assignments', 'records', 'items'],
      async (transaction) => {
        const [store, items] = [transaction.objectStore('assignments'), transaction.objectStore('items')];
        const done = new Set(
          await transaction
            .objectStore('records')
            .getAllKeys(rangeOf(annotator))
            .then((keys) => keys.map(([, itemId]) => itemId)),
        );
        const usable = assignments.filter(({ itemId }) => !done.has(itemId));
        await store.delete(rangeOf(annotator));
        await Promise.all([
          ...assignments.map(({ itemId, item }) => items.put({ itemId, item })),
          ...usable.map((assignment, order) => store.put({ annotator, itemId: assignment.itemId, order, assignment })),
        ]);
        return usable;
      },
      'relaxed',
    );
  }

  forgetAssignment(annotator: string, itemId: string): Promise<void> {
    return this.#database.run((database) => database.delete('assignments', [annotator, itemId]));
  }

  async item(itemId: string): Promise<Item | undefined> {
    return (await this.#database.run((database) => database.get('items', itemId)))?.item;
  }

  word(annotator: string): Promise<ServiceWord | undefined> {
    return this.#database.run((database) => database.get('words', annotator));
  }

  setProgress(annotator: string, progress: Progress): Promise<void> {
    return this.#database.change(
      ['words'],
      async (transaction) => {
        const words = transaction.objectStore('words');
        await words.put({ ...(await words.get(annotator)), annotator, progress });
      },
      'relaxed',
    );
  }
}

/** A history in its order, with newer records in the places of theirs, and those behind that it does not have. */
function mergedHistory(history: readonly AnnotationRecord[], newer: readonly AnnotationRecord[]): readonly AnnotationRecord[] {
  const byItem = new Map([...history, ...newer].map((record) => [record.itemId, record]));
  return [...byItem.values()];
}
