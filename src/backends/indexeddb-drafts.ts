/** Keeps drafts in the task's database, beside the records. */
import type { Draft, DraftKey, DraftStore } from '../core/draft.js';
import type { DatabaseConnection } from './database-connection.js';
import type { TaskDatabaseSchema } from './indexeddb-schema.js';

export class IndexedDbDraftStore implements DraftStore {
  readonly #database: DatabaseConnection<TaskDatabaseSchema>;

  constructor(database: DatabaseConnection<TaskDatabaseSchema>) {
    this.#database = database;
  }

  async load({ task, annotator, itemId }: DraftKey): Promise<Draft | undefined> {
    return this.#database.run((database) => database.get('drafts', [task, annotator, itemId]));
  }

  async save(draft: Draft): Promise<void> {
    await this.#database.run((database) => database.put('drafts', draft));
  }

  async remove({ task, annotator, itemId }: DraftKey): Promise<void> {
    await this.#database.run((database) => database.delete('drafts', [task, annotator, itemId]));
  }
}
