/** When the backend fails, nothing is lost and `retry` goes on; when two sessions meet on one item, both answers are kept. */
import { expect } from '@open-wc/testing';
import type { AnnotationRecord } from '../../src/core/record.js';
import { RevisionConflictError } from '../../src/core/backend.js';
import { bad, entryOf, good, openSession, sessionConfig, submitGood, TestBackend } from './session-fixture.js';
import { AnnotationSession } from '../../src/core/session.js';
import { taskItems } from '../../src/testing/index.js';

describe('a save that fails', () => {
  it('keeps the entry, and saves the same record on retry', async () => {
    const { session, backend, states } = await openSession();
    const saved: AnnotationRecord[] = [];
    session.answer('quality', good);
    backend.failing.add('save');
    const outcome = await session.submit({ saved: (record) => saved.push(record) });
    expect(outcome).to.have.property('outcome', 'failed');
    expect(session.state).to.deep.include({ status: 'failed', operation: 'save' });
    expect(entryOf(session).answers).to.deep.equal({ quality: good });
    const [unsaved] = await session.records();

    session.answer('quality', bad);
    expect(await session.submit()).to.deep.equal({ outcome: 'unavailable' });
    await session.back();
    expect(session.state.status).to.equal('failed');

    expect(await session.retry()).to.deep.equal({ outcome: 'saved', record: unsaved });
    expect(await backend.history('ann')).to.deep.equal([unsaved]);
    expect(saved).to.deep.equal([unsaved]);
    expect(entryOf(session).itemId).to.equal('2');
    expect(states.map(({ status }) => status).slice(-4)).to.deep.equal(['saving', 'failed', 'saving', 'annotating']);
  });

  it('can fail again', async () => {
    const { session, backend } = await openSession();
    session.answer('quality', good);
    backend.failing.add('save');
    await session.submit();
    backend.failing.add('save');
    await Promise.all([session.retry(), session.retry()]);
    expect(session.state.status).to.equal('failed');
    await session.retry();
    expect(backend.saves).to.equal(3);
    expect(await backend.history('ann')).to.have.length(1);
  });

  it('leaves the draft where it is', async () => {
    const { session, backend } = await openSession();
    session.answer('quality', good);
    backend.failing.add('save');
    await session.submit();
    expect(await session.records()).to.have.length(1);
    await session.dispose();
    expect(await backend.history('ann')).to.deep.equal([]);
  });
});

describe('a load that fails', () => {
  for (const call of ['history', 'next', 'progress'] as const) {
    it(`at the start is done again by retry: ${call}`, async () => {
      const config = sessionConfig();
      const backend = new TestBackend({ config, items: taskItems(2) });
      backend.failing.add(call);
      const { session, states } = await openSession({ backend });
      expect(session.state).to.deep.include({ status: 'failed', operation: 'load', entry: null, progress: null });
      expect(await session.retry()).to.equal(undefined);
      expect(entryOf(session).itemId).to.equal('1');
      expect(states.map(({ status }) => status)).to.deep.equal(['failed', 'loading', 'annotating']);
    });
  }

  for (const call of ['next', 'progress'] as const) {
    it(`after a save does not save again: ${call}`, async () => {
      const { session, backend } = await openSession();
      session.answer('quality', good);
      backend.failing.add(call);
      expect((await session.submit()).outcome).to.equal('saved');
      expect(session.state).to.deep.include({ status: 'failed', operation: 'load', entry: null });
      await session.retry();
      expect(entryOf(session).itemId).to.equal('2');
      expect(backend.saves).to.equal(1);
    });
  }

  it('after a change to an earlier record does not skip an entry on retry', async () => {
    const { session, backend } = await openSession();
    await submitGood(session);
    await submitGood(session);
    await session.back();
    await session.back();
    session.answer('quality', bad);
    backend.failing.add('progress');
    await session.submit();
    await session.retry();
    expect(entryOf(session).itemId).to.equal('2');
  });

  it('on the way back keeps the item on the desk', async () => {
    const { backend } = await openSession();
    let fails = true;
    const items = (itemId: string) => {
      if (fails && itemId === '1') throw new Error('No network');
      return { id: itemId };
    };
    const config = sessionConfig();
    fails = false;
    const session = new AnnotationSession({ config, backend, annotator: 'ann', items });
    await session.start();
    await submitGood(session);
    session.answer('note', { text: 'Begun' });
    fails = true;
    await session.back();
    expect(session.state).to.deep.include({ status: 'failed', operation: 'load' });
    expect(entryOf(session).answers).to.deep.equal({ note: { text: 'Begun' } });
    fails = false;
    await session.retry();
    expect(entryOf(session).itemId).to.equal('1');
    await session.forward();
    expect(entryOf(session).answers).to.deep.equal({ note: { text: 'Begun' } });
  });
});

describe('two sessions of one annotator', () => {
  it('that have the same open item make two revisions of one record', async () => {
    const one = await openSession();
    const other = await openSession({ backend: one.backend });
    expect(entryOf(other.session).itemId).to.equal('1');
    await submitGood(one.session);
    other.session.answer('quality', bad);
    const outcome = await other.session.submit();
    const history = await one.backend.history('ann');
    expect(history).to.have.length(1);
    expect(history[0]).to.deep.include({ revision: 2, answers: { quality: bad } });
    expect(outcome).to.deep.equal({ outcome: 'saved', record: history[0] });
    expect(await one.backend.progress('ann')).to.deep.include({ done: 1, remaining: 2 });
    expect(entryOf(one.session).itemId).to.equal('2');
    expect(entryOf(other.session).itemId).to.equal('2');
  });

  it('that change the same record both have their revision; the last is the newest', async () => {
    const one = await openSession();
    await submitGood(one.session);
    const other = await openSession({ backend: one.backend });
    for (const [{ session }, note] of [
      [one, 'One'],
      [other, 'Other'],
    ] as const) {
      await session.back();
      session.answer('note', { text: note });
      await session.submit();
    }
    expect((await one.backend.history('ann'))[0]).to.deep.include({ revision: 3, answers: { quality: good, note: { text: 'Other' } } });
  });

  it('is saved when the backend has the same work under another id: an answer of before was lost', async () => {
    const { session, backend } = await openSession();
    const save = backend.save.bind(backend);
    backend.save = async (record) => {
      await save({ ...record, id: 'elsewhere' });
      throw new RevisionConflictError({ ...record, id: 'elsewhere' });
    };
    session.answer('quality', good);
    expect((await session.submit()).outcome).to.equal('saved');
    expect(await backend.history('ann')).to.have.length(1);
  });

  it('fails, and does not go on for ever, when the backend finds a conflict every time', async () => {
    const { session, backend } = await openSession();
    backend.save = (record) => Promise.reject(new RevisionConflictError({ ...record, answers: { quality: bad } }));
    session.answer('quality', good);
    expect((await session.submit()).outcome).to.equal('failed');
  });
});
