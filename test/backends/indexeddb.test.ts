/** What only a real database shows: reopening, refusal, another version, many items. The contract is in test/contracts. */
import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { IndexedDbBackend, type IndexedDbBackendOptions } from '../../src/backends/indexeddb.js';
import { BackendError } from '../../src/core/backend.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';

const openBackends: IndexedDbBackend[] = [];

function createBackend(options: Partial<IndexedDbBackendOptions> = {}): IndexedDbBackend {
  const backend = new IndexedDbBackend({ config: taskConfig(), items: taskItems(3), database: crypto.randomUUID(), ...options });
  openBackends.push(backend);
  return backend;
}

afterEach(() => {
  for (const backend of openBackends.splice(0)) backend.close();
});

/** The error that a call ends with. */
async function failureOf(promise: Promise<unknown>): Promise<BackendError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof BackendError) return error;
  throw new Error(`A BackendError was expected, not ${String(error)}`);
}

/** Puts a property in place of another for the time of one call. */
async function withProperty<T>(target: object, name: string, value: unknown, call: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    return await call();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
}

/** How many rows IndexedDB hands out during a call. */
async function rowsReadBy(call: () => Promise<void>): Promise<number> {
  let rows = 0;
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((target) =>
    (['get', 'getAll', 'openCursor'] as const).map((method) => {
      const before = Object.getOwnPropertyDescriptor(target, method);
      const original: unknown = Reflect.get(target, method);
      if (typeof original !== 'function' || !before) throw new TypeError(`There is no ${method}.`);
      Object.defineProperty(target, method, {
        ...before,
        value(this: unknown, ...values: unknown[]): unknown {
          const request: unknown = Reflect.apply(original, this, values);
          if (request instanceof IDBRequest) {
            request.addEventListener('success', () => {
              const result: unknown = request.result;
              rows += Array.isArray(result) ? result.length : result ? 1 : 0;
            });
          }
          return request;
        },
      });
      return () => Object.defineProperty(target, method, before);
    }),
  );
  try {
    await call();
  } finally {
    for (const undo of restore) undo();
  }
  return rows;
}

const draft = {
  task: 'Contract',
  annotator: 'ann',
  itemId: '1',
  recordId: 'r',
  baseRevision: 0,
  answers: { note: { text: 'Begun' } },
  shownAt: '2026-01-01T00:00:00.000Z',
  activeMs: 1,
  order: [],
};

describe('IndexedDbBackend', () => {
  it('touches no storage before the first call', () => {
    return withProperty(window, 'indexedDB', undefined, async () => {
      createBackend().close();
    });
  });

  it('refuses items without an id, and says which', () => {
    expect(() => createBackend({ items: [{ id: 'a' }, {}] })).to.throw(TypeError, 'items[1] has no "id"');
    expect(() => createBackend({ items: [{ id: 'a' }, { id: 'a' }] })).to.throw(TypeError, 'items[1] has the same "id" as items[0]: "a"');
  });

  it('has everything again in the next visit: records, the open item, drafts', async () => {
    const database = crypto.randomUUID();
    const before = createBackend({ database });
    await before.next('ann');
    await before.save(taskRecord({ id: 'r', itemId: '1' }));
    const open = await before.next('ann');
    await before.drafts.save(draft);
    before.close();
    const after = createBackend({ database });
    expect((await after.next('ann'))?.id).to.equal(open?.id);
    expect(await after.history('ann')).to.deep.equal([taskRecord({ id: 'r', itemId: '1' })]);
    expect(await after.drafts.load(draft)).to.deep.equal(draft);
    await after.drafts.remove(draft);
    expect(await after.drafts.load(draft)).to.equal(undefined);
  });

  it('keeps all revisions, and gives the newest of every annotator', async () => {
    const database = crypto.randomUUID();
    const backend = createBackend({ database });
    const newest = taskRecord({ id: 'r', itemId: '1', revision: 2 });
    const other = taskRecord({ id: 's', itemId: '1', annotator: 'ben' });
    for (const record of [taskRecord({ id: 'r', itemId: '1' }), other, newest]) await backend.save(record);
    expect(await backend.records()).to.deep.equal([newest, other]);
    backend.close();
    const raw = await openDB(database);
    expect(await raw.count('records')).to.equal(3);
    raw.close();
  });

  it('opens again after it was closed', async () => {
    const backend = createBackend();
    await backend.next('ann');
    backend.close();
    await backend.save(taskRecord({ id: 'r', itemId: '1' }));
    expect((await backend.next('ann'))?.itemId).to.equal('2');
  });

  it('makes way when another tab deletes the database, and begins anew', async () => {
    const database = crypto.randomUUID();
    const backend = createBackend({ database });
    await backend.next('ann');
    await backend.save(taskRecord({ id: 'r', itemId: '1' }));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => {
        resolve();
      };
      request.onblocked = () => {
        reject(new Error('The database is still open'));
      };
    });
    expect((await backend.next('ann'))?.itemId).to.equal('1');
    expect(await backend.progress('ann')).to.deep.include({ done: 0, remaining: 3 });
  });

  it('hears what another tab of the same task has written', async () => {
    const database = crypto.randomUUID();
    const one = createBackend({ database, locks: null, config: taskConfig({ annotationPerInstance: 1 }) });
    const other = createBackend({ database, locks: null, config: taskConfig({ annotationPerInstance: 1 }) });
    await one.next('ann');
    expect((await other.next('ben'))?.itemId).to.equal('2');
    expect((await one.next('cem'))?.itemId).to.equal('3');
    await other.save(taskRecord({ id: 'r', itemId: '2', annotator: 'ben' }));
    expect(await one.history('ben')).to.have.length(1);
    expect(await one.next('dan')).to.equal(undefined);
  });

  it('tells the progress of now, however soon after an item was given', async () => {
    const database = crypto.randomUUID();
    const [backend, otherTab] = [createBackend({ database }), createBackend({ database })];
    await otherTab.open();
    for (const itemId of ['1', '2', '3']) {
      const before = await backend.progress('ann');
      await backend.next('ann');
      await otherTab.save(taskRecord({ id: crypto.randomUUID(), itemId }));
      expect((await backend.progress('ann')).done).to.equal(before.done + 1);
    }
  });

  it('reads as little for an item after 9,900 records as at the start', async function () {
    this.timeout(60_000);
    const backend = createBackend({ items: taskItems(10_000) });
    const database = crypto.randomUUID();
    const filled = createBackend({ items: taskItems(10_000), database });
    await filled.open();
    filled.close();
    const raw = await openDB(database);
    const transaction = raw.transaction(['assignments', 'records'], 'readwrite');
    for (let number = 1; number <= 9_900; number += 1) {
      const record = taskRecord({ id: String(number), itemId: String(number) });
      const row = { id: String(number), annotator: 'ann', itemId: record.itemId, status: 'submitted', leasedUntil: 0, sequence: number };
      void transaction.objectStore('assignments').put({ ...row, recordId: record.id });
      void transaction.objectStore('records').put({ record, sequence: number });
    }
    await transaction.done;
    raw.close();

    const rowsFor = async (measured: IndexedDbBackend, first: number) => {
      await measured.next('ann');
      return rowsReadBy(async () => {
        for (let number = first; number < first + 50; number += 1) {
          await measured.save(taskRecord({ id: String(number), itemId: String(number) }));
          expect((await measured.next('ann'))?.itemId).to.equal(String(number + 1));
        }
      });
    };
    const atTheStart = await rowsFor(backend, 1);
    const atTheEnd = await rowsFor(filled, 9_901);
    expect(await filled.progress('ann')).to.deep.include({ done: 9_950, remaining: 50 });
    expect(atTheStart).to.be.greaterThan(0);
    expect(atTheEnd).to.equal(atTheStart);
  });
});

describe('storage that fails', () => {
  it('is said to be missing where the browser has none', async () => {
    await withProperty(window, 'indexedDB', undefined, async () => {
      const error = await failureOf(createBackend().open());
      expect(error.message).to.contain('no storage (IndexedDB)');
      expect(error.retryable).to.equal(false);
    });
  });

  it('is said to be denied, and works on the next try once it is allowed', async () => {
    const backend = createBackend();
    const deny = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const error = await withProperty(IDBFactory.prototype, 'open', deny, () => failureOf(backend.next('ann')));
    expect(error.message).to.contain('Allow cookies and site data');
    expect(error.retryable).to.equal(true);
    expect(error.cause).to.be.instanceOf(DOMException);
    expect((await backend.next('ann'))?.itemId).to.equal('1');
  });

  it('is said to be full, the record can be saved again, and nothing is half written', async () => {
    const backend = createBackend();
    await backend.next('ann');
    const record = taskRecord({ id: 'r', itemId: '1' });
    const fill = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const error = await withProperty(IDBObjectStore.prototype, 'add', fill, () => failureOf(backend.save(record)));
    expect(error.message).to.contain('no room left');
    expect(error.retryable).to.equal(true);
    expect(await backend.progress('ann')).to.deep.include({ done: 0, remaining: 3 });
    await backend.save(record);
    expect(await backend.history('ann')).to.deep.equal([record]);
  });

  it('keeps nothing of an assignment that could not be written', async () => {
    const backend = createBackend();
    await backend.open();
    const fill = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    await withProperty(IDBObjectStore.prototype, 'put', fill, () => failureOf(backend.next('ann')));
    const held = (await navigator.locks.query()).held ?? [];
    expect(held.filter(({ name }) => name?.startsWith('annotation-elements/'))).to.deep.equal([]);
    expect((await backend.next('ann'))?.itemId).to.equal('1');
  });

  it('is said to be newer where a later version made the database', async () => {
    const database = crypto.randomUUID();
    (await openDB(database, 99)).close();
    const error = await failureOf(createBackend({ database }).open());
    expect(error.message).to.contain('Reload the page');
    expect(error.retryable).to.equal(false);
  });

  it('is said to be blocked while another tab holds an older version, and opens after that', async () => {
    const database = crypto.randomUUID();
    const older = await openDB(database, 1);
    const deleting = indexedDB.deleteDatabase(database);
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    const backend = createBackend({ database });
    const opening = backend.open();
    older.close();
    await opening;
    expect((await backend.next('ann'))?.itemId).to.equal('1');
  });
});
