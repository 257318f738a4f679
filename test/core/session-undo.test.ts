/** Taking changes back and making them again; going to what was done before. */
import { expect } from '@open-wc/testing';
import type { AnnotationSession } from '../../src/core/session.js';
import { bad, entryOf, good, openSession, submitGood } from './session-fixture.js';

const can = (session: AnnotationSession) => [entryOf(session).canUndo, entryOf(session).canRedo];

describe('undo and redo', () => {
  it('take changes back in their order, and make them again', async () => {
    const { session } = await openSession();
    expect(can(session)).to.deep.equal([false, false]);
    session.answer('quality', good);
    session.answer('quality', bad);
    session.answer('quality', undefined);
    session.undo();
    expect(entryOf(session).answers).to.deep.equal({ quality: bad });
    session.undo();
    session.undo();
    expect(entryOf(session).answers).to.deep.equal({});
    expect(can(session)).to.deep.equal([false, true]);
    session.redo();
    expect(entryOf(session).answers).to.deep.equal({ quality: good });
    session.redo();
    session.redo();
    session.redo();
    expect(entryOf(session).answers).to.deep.equal({});
    expect(can(session)).to.deep.equal([true, false]);
  });

  it('forget what was taken back when something else is answered', async () => {
    const { session } = await openSession();
    session.answer('quality', good);
    session.undo();
    session.answer('quality', bad);
    session.redo();
    expect(entryOf(session).answers).to.deep.equal({ quality: bad });
  });

  it('take what is typed in one go as one change, up to a pause', async () => {
    const { session, clock } = await openSession();
    for (const text of ['w', 'wh', 'why']) {
      session.answer('note', { text });
      clock.turn(200);
    }
    clock.turn(5000);
    session.answer('note', { text: 'why?' });
    session.undo();
    expect(entryOf(session).answers).to.deep.equal({ note: { text: 'why' } });
    session.undo();
    expect(entryOf(session).answers).to.deep.equal({});
  });

  it('count nothing that changes nothing, and end with the item', async () => {
    const { session } = await openSession();
    session.answer('quality', { ...good });
    session.answer('quality', { ...good });
    session.undo();
    expect(can(session)).to.deep.equal([false, true]);
    await submitGood(session);
    expect(can(session)).to.deep.equal([false, false]);
    session.undo();
    expect(entryOf(session).answers).to.deep.equal({});
  });

  it('are in the record and in the draft as if they had been answered', async () => {
    const { session, backend } = await openSession();
    session.answer('quality', good);
    session.answer('quality', bad);
    session.undo();
    await session.submit();
    expect((await backend.history('ann'))[0]?.answers).to.deep.equal({ quality: good });
  });
});

describe('visiting a record', () => {
  it('shows its item, from wherever the annotator is, and the way back to the open one', async () => {
    const { session, backend } = await openSession({ size: 4 });
    for (let item = 0; item < 3; item += 1) await submitGood(session);
    const [first] = await backend.history('ann');
    await session.visit(first?.id ?? '');
    expect(entryOf(session)).to.deep.include({ itemId: first?.itemId, position: 1, canGoBack: false, canGoForward: true });
    await session.visit('nobody’s');
    expect(entryOf(session).itemId).to.equal(first?.itemId);
    await session.forward();
    expect(entryOf(session).position).to.equal(2);
  });

  it('works from the end of the task', async () => {
    const { session, backend } = await openSession({ size: 1 });
    await submitGood(session);
    expect(session.state.status).to.equal('complete');
    const [only] = await backend.history('ann');
    await session.visit(only?.id ?? '');
    expect(entryOf(session).saved?.id).to.equal(only?.id);
  });
});
