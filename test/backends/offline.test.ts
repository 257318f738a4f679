/** Working without a network: nothing acknowledged is lost, everything arrives once and in order, and the annotator can go on. */
import { expect } from '@open-wc/testing';
import { offline, type OfflineBackend, type OfflineOptions } from '../../src/backends/offline.js';
import { BackendError, RevisionConflictError, type Assignment, type Progress, type TaskBackend } from '../../src/core/backend.js';
import type { Item } from '../../src/core/item.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { taskConfig, taskItems, taskRecord } from '../../src/testing/index.js';

/** A service over a network that can be switched off, that loses answers after the work is done, and that remembers what arrived. */
class Network implements TaskBackend {
  isOn = true;
  /** So many of the next saves are done, and their answers lost. */
  lostAnswers = 0;
  readonly arrived: string[] = [];
  refuses: (record: AnnotationRecord) => boolean = () => false;
  readonly service: MemoryBackend;

  constructor(size: number, annotationPerInstance = 1) {
    this.service = new MemoryBackend({ config: taskConfig({ annotationPerInstance }), items: taskItems(size) });
  }

  next(annotator: string): Promise<Assignment | undefined> {
    return this.#over(() => this.service.next(annotator));
  }
  ahead(annotator: string, count: number): Promise<readonly Assignment[]> {
    return this.#over(() => this.service.ahead(annotator, count));
  }
  history(annotator: string): Promise<readonly AnnotationRecord[]> {
    return this.#over(() => this.service.history(annotator));
  }
  progress(annotator: string): Promise<Progress> {
    return this.#over(() => this.service.progress(annotator));
  }
  item(itemId: string): Promise<Item | undefined> {
    return this.#over(() => this.service.item(itemId));
  }
  async save(record: AnnotationRecord): Promise<void> {
    await this.#over(async () => {
      if (this.refuses(record)) throw new BackendError('This record is refused.', { retryable: false });
      await this.service.save(record);
      this.arrived.push(`${record.itemId}.${String(record.revision)}`);
    });
    if (this.lostAnswers > 0) {
      this.lostAnswers -= 1;
      throw new BackendError('The answer was lost.', { retryable: true });
    }
  }

  async #over<T>(call: () => Promise<T>): Promise<T> {
    if (!this.isOn) throw new BackendError('There is no network.', { retryable: true });
    return call();
  }
}

/** A hundred of them take a minute. */
const RUNS = 15;
const open: OfflineBackend[] = [];

function openOffline(network: TaskBackend, options: OfflineOptions = {}): OfflineBackend {
  const backend = offline(network, { name: `offline-${crypto.randomUUID()}`, retryMs: [1, 5], ...options });
  open.push(backend);
  return backend;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const sent = (backend: OfflineBackend) => until(() => backend.delivery.state.waiting === 0);
const record = (itemId: string, changes: Partial<AnnotationRecord> = {}) =>
  taskRecord({ id: `ann/${itemId}`, itemId, annotator: 'ann', ...changes });

/** Answers what comes next; gives its id. */
async function annotate(backend: TaskBackend): Promise<string | undefined> {
  const assignment = await backend.next('ann');
  if (assignment) await backend.save(record(assignment.itemId));
  return assignment?.itemId;
}

describe('offline()', () => {
  afterEach(() => {
    for (const backend of open.splice(0)) backend.close();
  });

  it('goes on without a network for what it has fetched, and sends it in order when the network is back', async () => {
    const network = new Network(60);
    const backend = openOffline(network, { ahead: 50 });
    expect((await backend.next('ann'))?.itemId).to.equal('1');
    network.isOn = false;
    const done: (string | undefined)[] = [];
    for (let item = 0; item < 50; item += 1) done.push(await annotate(backend));
    const expected = Array.from({ length: 50 }, (_, index) => String(index + 1));
    expect(done).to.deep.equal(expected);
    expect(backend.delivery.state.waiting).to.equal(50);
    expect(network.arrived).to.deep.equal([]);
    expect(await backend.progress('ann').catch((error: unknown) => String(error))).to.contain('no network');
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await sent(backend);
    expect(network.arrived).to.deep.equal(expected.map((id) => `${id}.1`));
    expect((await backend.next('ann'))?.itemId).to.equal('51');
  });

  it('says that nothing is left to do here when it runs out, and goes on later', async () => {
    const network = new Network(4);
    const backend = openOffline(network, { ahead: 2 });
    await annotate(backend);
    network.isOn = false;
    await annotate(backend);
    let failure: unknown;
    await backend.next('ann').catch((error: unknown) => (failure = error));
    expect(failure instanceof BackendError && failure.retryable).to.equal(true);
    network.isOn = true;
    expect((await backend.next('ann'))?.itemId).to.equal('3');
  });

  it('counts and remembers what waits as if it had arrived', async () => {
    const network = new Network(5);
    const backend = openOffline(network);
    await backend.next('ann');
    expect(await backend.progress('ann')).to.deep.include({ done: 0, remaining: 5, total: 5 });
    await backend.history('ann');
    network.isOn = false;
    await annotate(backend);
    await backend.save(record('2', { status: 'skipped' }));
    expect(await backend.progress('ann')).to.deep.equal({ done: 1, skipped: 1, remaining: 3, total: 5 });
    expect((await backend.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(['1', '2']);
    expect((await backend.item('1'))?.['id']).to.equal('1');
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await sent(backend);
    expect(await backend.progress('ann')).to.deep.equal({ done: 1, skipped: 1, remaining: 3, total: 5 });
  });

  it('keeps everything over a reload, and sends what an earlier page left', async () => {
    const network = new Network(5);
    const name = `offline-${crypto.randomUUID()}`;
    const before = openOffline(network, { name });
    await before.next('ann');
    network.isOn = false;
    await annotate(before);
    await annotate(before);
    before.close();
    const after = openOffline(network, { name });
    expect((await after.next('ann'))?.itemId).to.equal('3');
    expect((await after.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(['1', '2']);
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await until(() => network.arrived.length === 2);
    expect(network.arrived).to.deep.equal(['1.1', '2.1']);
  });

  it('counts a record once when its answer was lost', async () => {
    const network = new Network(3);
    const backend = openOffline(network);
    network.lostAnswers = 3;
    await annotate(backend);
    await sent(backend);
    expect(network.arrived).to.deep.equal(['1.1', '1.1', '1.1', '1.1']);
    expect(await network.service.history('ann')).to.have.length(1);
  });

  it('sends changes of a record one after another, and finds a conflict here at once', async () => {
    const network = new Network(3);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await backend.save(record('1'));
    await backend.save(record('1', { revision: 2, answers: { note: { text: 'Changed.' } } }));
    let conflict: unknown;
    await backend.save(record('1', { revision: 2, answers: { note: { text: 'Other.' } } })).catch((error: unknown) => (conflict = error));
    expect(conflict instanceof RevisionConflictError && conflict.latest.revision).to.equal(2);
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await sent(backend);
    expect(network.arrived).to.deep.equal(['1.1', '1.2']);
    expect((await backend.history('ann')).map(({ revision }) => revision)).to.deep.equal([2]);
  });

  it('saves over what another device saved meanwhile', async () => {
    const network = new Network(3);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await backend.save(record('1', { id: 'here' }));
    await network.service.save(record('1', { id: 'elsewhere' }));
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await sent(backend);
    expect((await network.service.history('ann')).map(({ id, revision }) => [id, revision])).to.deep.equal([['elsewhere', 2]]);
    expect((await backend.history('ann')).map(({ id, revision }) => [id, revision])).to.deep.equal([['elsewhere', 2]]);
  });

  it('keeps what is refused for good, says why, and sends the others', async () => {
    const network = new Network(3);
    network.refuses = ({ itemId }) => itemId === '1';
    const backend = openOffline(network);
    await annotate(backend);
    await annotate(backend);
    await sent(backend);
    expect(backend.delivery.state.refused.map(({ record: { itemId }, reason }) => [itemId, reason])).to.deep.equal([
      ['1', 'This record is refused.'],
    ]);
    expect(network.arrived).to.deep.equal(['2.1']);
    expect((await backend.history('ann')).map(({ itemId }) => itemId)).to.include('1');
  });

  it('shares its outbox with another tab, and both know what waits', async () => {
    const network = new Network(8);
    const name = `offline-${crypto.randomUUID()}`;
    const [one, other] = [openOffline(network, { name }), openOffline(network, { name })];
    await one.next('ann');
    network.isOn = false;
    await one.save(record('1'));
    await other.save(record('2'));
    await until(() => one.delivery.state.waiting === 2 && other.delivery.state.waiting === 2);
    network.isOn = true;
    globalThis.dispatchEvent(new Event('online'));
    await Promise.all([sent(one), sent(other)]);
    expect(network.arrived).to.deep.equal(['1.1', '2.1']);
  });

  it('uses no assignment whose lease has ended', async () => {
    let now = Date.now();
    const network = new Network(3);
    const backend = openOffline(network, { clock: { now: () => now } });
    await backend.next('ann');
    network.isOn = false;
    now += 365 * 86_400_000;
    let failure: unknown;
    await backend.next('ann').catch((error: unknown) => (failure = error));
    expect(failure instanceof BackendError).to.equal(true);
  });

  it('fetches one at a time where the backend gives no more, and gives back what is not begun', async () => {
    const single = new Network(3);
    const plain: TaskBackend = {
      next: (annotator) => single.next(annotator),
      save: (saved) => single.save(saved),
      history: (annotator) => single.history(annotator),
      progress: (annotator) => single.progress(annotator),
    };
    expect(await annotate(openOffline(plain))).to.equal('1');
    const network = new Network(3);
    const backend = openOffline({
      ...plain,
      ahead: (annotator, count) => network.ahead(annotator, count),
      release: (given) => network.service.release(given),
    });
    await backend.next('ann');
    expect(await network.service.next('ben')).to.equal(undefined);
    await backend.releaseAhead('ann');
    expect((await network.service.next('ben'))?.itemId).to.equal('2');
  });

  it('loses nothing acknowledged and doubles nothing when the network is off for 50 items, again and again', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const network = new Network(60);
      const backend = openOffline(network, { ahead: 60 });
      const off = 1 + (run % 9);
      const acknowledged: string[] = [];
      for (let item = 0; item < 60; item += 1) {
        if (item === off) network.isOn = false;
        if (item === off + 50) network.isOn = true;
        if (item % 7 === 0) network.lostAnswers = 1;
        const id = await annotate(backend);
        if (id !== undefined) acknowledged.push(id);
      }
      globalThis.dispatchEvent(new Event('online'));
      await sent(backend);
      const stored = (await network.service.history('ann')).map(({ itemId }) => itemId);
      expect(stored, `run ${String(run)}`).to.deep.equal(acknowledged);
      expect(acknowledged).to.have.length(60);
      backend.close();
    }
  }).timeout(120_000);
});
