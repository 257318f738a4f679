/** A browser that keeps nothing, or has no room: a record then counts as saved when the service has it, and not before. */
import { expect } from '@open-wc/testing';
import { offline, type OfflineBackend } from '../../src/backends/offline.js';
import { BackendError } from '../../src/core/backend.js';
import { annotate, annRecord, SwitchedNetwork, whenSent, whenSo } from './switched-network.js';

const open: OfflineBackend[] = [];

function openOffline(network: SwitchedNetwork): OfflineBackend {
  const backend = offline(network, { name: `offline-${crypto.randomUUID()}`, retryMs: [1, 5] });
  open.push(backend);
  return backend;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Puts something else in the place of a property while work is done. */
async function withProperty<T>(target: object, name: string, value: unknown, work: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

function full(): never {
  throw new DOMException('Full', 'QuotaExceededError');
}

/** As a browser does that finds no room when it commits. */
function abort(this: IDBObjectStore): IDBRequest {
  const { transaction } = this;
  const request = this.count();
  request.addEventListener('success', () => {
    transaction.abort();
  });
  return request;
}

const withoutRoom = <T>(work: () => Promise<T>) =>
  withProperty(IDBObjectStore.prototype, 'add', full, () => withProperty(IDBObjectStore.prototype, 'put', full, work));

describe('offline() where the browser keeps nothing', () => {
  afterEach(() => {
    for (const backend of open.splice(0)) backend.close();
  });

  it('works as the wrapped backend does, and says why', async () => {
    await withProperty(window, 'indexedDB', undefined, async () => {
      const network = new SwitchedNetwork(3);
      const backend = openOffline(network);
      await whenSo(backend.delivery, () => backend.delivery.state.unkeptReason !== undefined);
      expect(backend.delivery.state.unkeptReason).to.contain('no storage (IndexedDB)');
      expect([await annotate(backend), await annotate(backend)]).to.deep.equal(['1', '2']);
      expect(network.arrived).to.deep.equal(['1.1', '2.1']);
      expect(await backend.progress('ann')).to.deep.include({ done: 2, remaining: 1 });
      expect(await backend.history('ann')).to.have.length(2);
      network.isOn = false;
      const failure = await failureOf(backend.save(annRecord('3')));
      expect(failure instanceof BackendError && failure.retryable).to.equal(true);
      expect(String(failure)).to.contain('no storage').and.contain('There is no network.');
    });
  });

  it('sends a record for which there is no room, behind those that wait, and gives its item no more', async () => {
    const network = new SwitchedNetwork(4);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await annotate(backend);
    await withoutRoom(async () => {
      const failure = await failureOf(backend.save(annRecord('2')));
      expect(String(failure)).to.contain('no room left').and.contain('There is no network.');
      expect(backend.delivery.state.unkeptReason).to.contain('no room left');
      network.isOn = true;
      await backend.save(annRecord('2'));
      expect(network.arrived.slice(-2)).to.deep.equal(['1.1', '2.1']);
      expect((await backend.next('ann'))?.itemId).to.equal('3');
      expect((await backend.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(['1', '2']);
      expect(await backend.progress('ann')).to.deep.include({ done: 2, remaining: 2 });
    });
    await annotate(backend);
    expect(backend.delivery.state.unkeptReason).to.equal(undefined);
    await whenSent(backend);
    expect((await network.service.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(['1', '2', '3']);
  });

  it('acknowledges nothing that a transaction did not keep', async () => {
    const network = new SwitchedNetwork(4);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await withProperty(IDBObjectStore.prototype, 'add', abort, async () => {
      expect(await failureOf(backend.save(annRecord('1')))).to.be.instanceOf(BackendError);
    });
    expect(backend.delivery.state.waiting).to.equal(0);
    expect((await backend.next('ann'))?.itemId).to.equal('1');
    await backend.save(annRecord('1'));
    network.comeBack();
    await whenSent(backend);
    expect(network.arrived).to.deep.equal(['1.1']);
  });
});
