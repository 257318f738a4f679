/** Opens a database when it is first needed, and again when it was closed. It knows what errors mean, not what is stored. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { blockedStorageError, missingStorageError, storageError } from './storage-error.js';

/** What a database of this version has. */
export interface DatabaseShape<Schema extends DBSchema> {
  readonly version: number;
  readonly upgrade: (database: IDBPDatabase<Schema>) => void;
}

export class DatabaseConnection<Schema extends DBSchema> {
  readonly #name: string;
  readonly #shape: DatabaseShape<Schema>;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  /** Touches nothing: the database is opened by the first `run`. */
  constructor(name: string, shape: DatabaseShape<Schema>) {
    this.#name = name;
    this.#shape = shape;
  }

  /**
   * Does some work on the open database. When the browser closed it meanwhile, it is opened again and the work done once more.
   * @throws BackendError when the storage fails
   */
  async run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    for (let reopened = false; ; reopened = true) {
      const opening = (this.#opening ??= this.#open());
      let isOpen = false;
      try {
        const database = await opening;
        isOpen = true;
        return await work(database);
      } catch (cause) {
        const wasClosed = isOpen && cause instanceof DOMException && cause.name === 'InvalidStateError';
        if ((!isOpen || wasClosed) && this.#opening === opening) this.#opening = undefined;
        if (!wasClosed || reopened) throw storageError(cause);
      }
    }
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

  async #open(): Promise<IDBPDatabase<Schema>> {
    if (typeof indexedDB === 'undefined') throw missingStorageError();
    let isBlocked = false;
    return new Promise((resolve, reject) => {
      const { version, upgrade } = this.#shape;
      const opening = openDB<Schema>(this.#name, version, {
        upgrade,
        blocked: () => {
          isBlocked = true;
          reject(blockedStorageError());
        },
        // Another tab wants to upgrade or delete the database: make way.
        blocking: () => {
          this.close();
        },
        // The browser closed it, for instance when its data was cleared.
        terminated: () => {
          this.#opening = undefined;
        },
      });
      opening.then((database) => {
        if (isBlocked) database.close();
        else resolve(database);
      }, reject);
    });
  }
}
