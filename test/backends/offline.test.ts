/** Working without a network: nothing acknowledged is lost, everything arrives once and in order, and the annotator can go on. */
import { expect } from '@open-wc/testing';
import { offline, type OfflineBackend, type OfflineOptions } from '../../src/backends/offline.js';
import { BackendError, RevisionConflictError, type TaskBackend } from '../../src/core/backend.js';
import { annotate, annRecord, SwitchedNetwork, whenSent, whenSo } from './switched-network.js';

const open: OfflineBackend[] = [];

function openOffline(network: TaskBackend, options: OfflineOptions = {}): OfflineBackend {
  const backend = offline(network, { name: freshName(), retryMs: [1, 5], ...options });
  open.push(backend);
  return backend;
}

const freshName = () => `offline-${crypto.randomUUID()}`;

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('offline()', () => {
  afterEach(() => {
    for (const backend of open.splice(0)) backend.close();
  });

  it('goes on without a network for what it has fetched, and sends it in order when the network is back', async () => {
    const network = new SwitchedNetwork(60);
    const backend = openOffline(network, { ahead: 50 });
    expect((await backend.next('ann'))?.itemId).to.equal('1');
    network.isOn = false;
    const done: (string | undefined)[] = [];
    for (let item = 0; item < 50; item += 1) done.push(await annotate(backend));
    const expected = Array.from({ length: 50 }, (_, index) => String(index + 1));
    expect(done).to.deep.equal(expected);
    expect(backend.delivery.state.waiting).to.equal(50);
    expect(network.arrived).to.deep.equal([]);
    network.comeBack();
    await whenSent(backend);
    expect(network.arrived).to.deep.equal(expected.map((id) => `${id}.1`));
    expect((await backend.next('ann'))?.itemId).to.equal('51');
  });

  it('says that the network is missing when it runs out, and goes on later', async () => {
    const network = new SwitchedNetwork(4);
    const backend = openOffline(network, { ahead: 2 });
    await annotate(backend);
    network.isOn = false;
    await annotate(backend);
    const failure = await failureOf(backend.next('ann'));
    expect(failure instanceof BackendError && failure.retryable).to.equal(true);
    network.isOn = true;
    expect((await backend.next('ann'))?.itemId).to.equal('3');
  });

  it('counts and remembers what waits as if it had arrived', async () => {
    const network = new SwitchedNetwork(5);
    const backend = openOffline(network);
    await backend.next('ann');
    expect(await backend.progress('ann')).to.deep.include({ done: 0, remaining: 5, total: 5 });
    await backend.history('ann');
    network.isOn = false;
    await annotate(backend);
    await backend.save(annRecord('2', { status: 'skipped' }));
    expect(await backend.progress('ann')).to.deep.equal({ done: 1, skipped: 1, remaining: 3, total: 5 });
    await backend.save(annRecord('2', { revision: 2 }));
    const counted = { done: 2, skipped: 0, remaining: 3, total: 5 };
    expect(await backend.progress('ann')).to.deep.equal(counted);
    expect((await backend.history('ann')).map(({ itemId, revision }) => [itemId, revision])).to.deep.equal([
      ['1', 1],
      ['2', 2],
    ]);
    expect((await backend.item('1'))?.['id']).to.equal('1');
    network.comeBack();
    await whenSent(backend);
    expect(await backend.progress('ann')).to.deep.equal(counted);
    network.isOn = false;
    expect(await backend.progress('ann')).to.deep.equal(counted);
  });

  it('keeps everything over a reload, and sends what an earlier page left', async () => {
    const network = new SwitchedNetwork(5);
    const name = freshName();
    const before = openOffline(network, { name });
    await before.next('ann');
    network.isOn = false;
    await annotate(before);
    await annotate(before);
    before.close();
    const after = openOffline(network, { name });
    expect((await after.next('ann'))?.itemId).to.equal('3');
    expect((await after.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(['1', '2']);
    network.comeBack();
    await whenSo(network, () => network.arrived.length === 2);
    expect(network.arrived).to.deep.equal(['1.1', '2.1']);
  });

  it('counts a record once when its answer was lost', async () => {
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network);
    network.lostAnswers = 3;
    await annotate(backend);
    await whenSent(backend);
    expect(network.arrived).to.deep.equal(['1.1', '1.1', '1.1', '1.1']);
    expect(await network.service.history('ann')).to.have.length(1);
  });

  it('sends changes of a record one after another, and finds a conflict here at once', async () => {
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await backend.save(annRecord('1'));
    await backend.save(annRecord('1', { revision: 2, answers: { note: { text: 'Changed.' } } }));
    await backend.save(annRecord('1'));
    const conflict = await failureOf(backend.save(annRecord('1', { revision: 2, answers: { note: { text: 'Other.' } } })));
    expect(conflict instanceof RevisionConflictError && conflict.latest.revision).to.equal(2);
    network.comeBack();
    await whenSent(backend);
    expect(network.arrived).to.deep.equal(['1.1', '1.2']);
    expect((await backend.history('ann')).map(({ revision }) => revision)).to.deep.equal([2]);
  });

  it('saves over what another device saved meanwhile, once, also when the answer is lost', async () => {
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network);
    await backend.next('ann');
    network.isOn = false;
    await backend.save(annRecord('1', { id: 'here', answers: { note: { text: 'From here.' } } }));
    await backend.save(annRecord('1', { id: 'here', revision: 2, answers: { note: { text: 'From here again.' } } }));
    await network.service.save(annRecord('1', { id: 'elsewhere' }));
    network.lostAnswers = 2;
    network.comeBack();
    await whenSent(backend);
    expect([...new Set(network.arrived)]).to.deep.equal(['1.2', '1.3']);
    const history = [annRecord('1', { id: 'elsewhere', revision: 3, answers: { note: { text: 'From here again.' } } })];
    expect(await network.service.history('ann')).to.deep.equal(history);
    expect(await backend.history('ann')).to.deep.equal(history);
  });

  it('keeps what is refused for good, says why, and sends the others', async () => {
    const network = new SwitchedNetwork(3);
    network.refuses = ({ itemId }) => (itemId === '1' ? 'This record is refused.' : undefined);
    const backend = openOffline(network);
    await annotate(backend);
    await annotate(backend);
    await whenSent(backend);
    expect(backend.delivery.state.refused).to.deep.equal([{ record: annRecord('1'), reason: 'This record is refused.' }]);
    expect(network.arrived).to.deep.equal(['2.1']);
    expect((await backend.history('ann')).map(({ itemId }) => itemId)).to.include('1');
  });

  it('tries once more on the next page what was refused, but nothing that was changed since', async () => {
    const network = new SwitchedNetwork(3);
    const name = freshName();
    network.refuses = ({ revision }) => (revision === 1 ? 'Not yet.' : undefined);
    const before = openOffline(network, { name });
    for (const id of ['1', '2']) await before.save(annRecord(id));
    await before.save(annRecord('2', { revision: 2 }));
    await whenSent(before);
    before.close();
    network.refuses = () => undefined;
    const after = openOffline(network, { name });
    await whenSo(network, () => network.arrived.includes('1.1'));
    await whenSo(after.delivery, () => after.delivery.state.refused.length === 1);
    expect(network.arrived).to.deep.equal(['2.2', '1.1']);
    expect(after.delivery.state.refused.map(({ record }) => [record.itemId, record.revision])).to.deep.equal([['2', 1]]);
  });

  it('says why what waits is not sent, where it is not only the network', async () => {
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network);
    await backend.next('ann');
    network.fails = new BackendError('You are not signed in any more.', { retryable: true });
    await annotate(backend);
    await whenSo(backend.delivery, () => !backend.delivery.state.online);
    expect(backend.delivery.state).to.deep.include({ waiting: 1, unsentReason: 'You are not signed in any more.' });
    network.comeBack();
    await whenSent(backend);
    expect(backend.delivery.state).to.deep.include({ online: true, unsentReason: undefined });
  });

  for (const locks of [undefined, null]) {
    it(`shares its outbox with another tab, and both know what waits${locks === null ? ', without locks too' : ''}`, async () => {
      const network = new SwitchedNetwork(8);
      const options = { name: freshName(), ...(locks === null && { locks }) };
      const [one, other] = [openOffline(network, options), openOffline(network, options)];
      await one.next('ann');
      network.isOn = false;
      const ids = ['1', '2', '3', '4', '5', '6'];
      for (const [index, id] of ids.entries()) await (index % 2 === 0 ? one : other).save(annRecord(id));
      await Promise.all([one, other].map(({ delivery }) => whenSo(delivery, () => delivery.state.waiting === 6)));
      network.comeBack();
      await Promise.all([whenSent(one), whenSent(other)]);
      const arrived = ids.map((id) => `${id}.1`);
      if (locks !== null) expect(network.arrived).to.deep.equal(arrived);
      expect([...new Set(network.arrived)]).to.deep.equal(arrived);
      expect((await network.service.history('ann')).map(({ itemId }) => itemId)).to.deep.equal(ids);
      expect(await one.progress('ann')).to.deep.include({ done: 6, remaining: 2 });
    });
  }

  it('sends what another tab left when that was closed', async () => {
    const network = new SwitchedNetwork(8);
    const name = freshName();
    const [one, other] = [openOffline(network, { name }), openOffline(network, { name })];
    network.isOn = false;
    await one.save(annRecord('1'));
    one.close();
    await whenSo(other.delivery, () => other.delivery.state.waiting === 1);
    network.isOn = true;
    await whenSent(other);
    expect(network.arrived).to.deep.equal(['1.1']);
  });

  it('fetches as many ahead as it is told, and more when half of them are done', async () => {
    const network = new SwitchedNetwork(20);
    const backend = openOffline(network, { ahead: 4 });
    await backend.next('ann');
    expect((await network.service.next('ben'))?.itemId).to.equal('5');
    for (const id of ['1', '2', '3']) expect(await annotate(backend)).to.equal(id);
    await whenSo(network, () => network.timesAhead === 2);
    network.isOn = false;
    expect(await annotate(backend)).to.equal('4');
    expect((await backend.next('ann'))?.itemId).to.equal('6');
  });

  it('uses no assignment whose lease has ended, unless the service has just given it', async () => {
    let now = Date.now();
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network, { clock: { now: () => now } });
    await backend.next('ann');
    network.isOn = false;
    now += 365 * 86_400_000;
    expect(await failureOf(backend.next('ann'))).to.be.instanceOf(BackendError);
    network.isOn = true;
    // The clock of this device is wrong by a year.
    expect((await backend.next('ann'))?.itemId).to.equal('1');
  });

  it('says so when the service gives only items again that are done', async () => {
    const network = new SwitchedNetwork(2);
    network.refuses = () => 'No.';
    const backend = openOffline(network, { ahead: 1 });
    await annotate(backend);
    await whenSent(backend);
    expect(String(await failureOf(backend.next('ann')))).to.contain('only items again that are done here');
    const ahead = openOffline(network, { ahead: 2 });
    expect([await annotate(ahead), await annotate(ahead)]).to.deep.equal(['1', '2']);
  });

  it('fetches one at a time where the backend gives no more, and gives back what is not begun', async () => {
    const single = new SwitchedNetwork(3);
    const plain: TaskBackend = {
      next: (annotator) => single.next(annotator),
      save: (saved) => single.save(saved),
      history: (annotator) => single.history(annotator),
      progress: (annotator) => single.progress(annotator),
    };
    expect(await annotate(openOffline(plain))).to.equal('1');
    const network = new SwitchedNetwork(3);
    const backend = openOffline(network);
    await backend.next('ann');
    expect(await network.service.next('ben')).to.equal(undefined);
    await backend.releaseAhead('ann');
    expect((await network.service.next('ben'))?.itemId).to.equal('2');
    network.isOn = false;
    await backend.releaseAhead('ann');
    expect((await backend.next('ann'))?.itemId).to.equal('1');
  });

  it('gives no item back whose record waits here', async () => {
    const network = new SwitchedNetwork(2);
    const backend = openOffline(network);
    const assignment = await backend.next('ann');
    network.isOn = false;
    await annotate(backend);
    if (assignment) await backend.release(assignment);
    network.comeBack();
    await whenSent(backend);
    expect(network.arrived).to.deep.equal(['1.1']);
  });
});
