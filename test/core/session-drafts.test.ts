/** What is begun survives: over a reload, a refusing store, and a draft that is not what it should be. */
import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/core/draft.js';
import { MemoryDraftStore } from '../../src/core/memory-draft-store.js';
import { bad, entryOf, good, openSession, submitGood, TestClock, TestDraftStore } from './session-fixture.js';

const key = { task: 'Contract', annotator: 'ann', itemId: '1' };

describe('a draft', () => {
  it('brings everything of an unfinished item into the next session', async () => {
    const drafts = new MemoryDraftStore();
    const { session, backend, clock } = await openSession({ drafts });
    session.setActive(true);
    session.setPresentationOrder(['b', 'a']);
    clock.turn(300);
    session.answer('note', { text: 'Half a sen' });
    const { recordId } = entryOf(session);
    await session.dispose();

    const later = new TestClock();
    later.turn(86_400_000);
    const again = await openSession({ drafts, backend, clock: later });
    expect(entryOf(again.session)).to.deep.include({ itemId: '1', recordId, answers: { note: { text: 'Half a sen' } } });
    again.session.setActive(true);
    later.turn(200);
    await submitGood(again.session);
    expect((await backend.history('ann'))[0]).to.deep.include({ id: recordId, presentation: { order: ['b', 'a'] } });
    expect((await backend.history('ann'))[0]?.timing).to.deep.equal({
      shownAt: '2026-01-01T00:00:00.000Z',
      endedAt: '2026-01-02T00:00:00.200Z',
      activeMs: 500,
    });
  });

  it('has the record’s id from when the item is first shown', async () => {
    const drafts = new MemoryDraftStore();
    const { session } = await openSession({ drafts });
    const { recordId } = entryOf(session);
    await session.dispose();
    expect((await drafts.load(key))?.recordId).to.equal(recordId);
  });

  it('is written without dispose, too: a killed page loses nothing', async () => {
    const drafts = new TestDraftStore();
    const { session, backend } = await openSession({ drafts });
    session.answer('quality', good);
    session.answer('quality', bad);
    session.answer('note', { text: 'Last' });
    await session.back();
    const again = await openSession({ drafts, backend });
    expect(entryOf(again.session).answers).to.deep.equal({ quality: bad, note: { text: 'Last' } });
  });

  it('is written one at a time, the latest last, those between left out', async () => {
    const drafts = new TestDraftStore();
    const { session } = await openSession({ drafts });
    for (let count = 0; count < 50; count += 1) session.answer('note', { text: String(count) });
    await session.dispose();
    expect(drafts.mostAtOnce).to.equal(1);
    expect(drafts.writes).to.be.lessThan(5);
    expect((await drafts.load(key))?.answers).to.deep.equal({ note: { text: '49' } });
  });

  it('goes when its record is saved', async () => {
    const drafts = new MemoryDraftStore();
    const { session } = await openSession({ drafts });
    await submitGood(session);
    await session.dispose();
    expect(await drafts.load(key)).to.equal(undefined);
  });

  it('of a change to an earlier record survives, too', async () => {
    const drafts = new MemoryDraftStore();
    const { session, backend } = await openSession({ drafts });
    await submitGood(session);
    await session.back();
    session.answer('quality', bad);
    await session.dispose();
    const again = await openSession({ drafts, backend });
    await again.session.back();
    expect(entryOf(again.session)).to.deep.include({ changed: true, answers: { quality: bad } });
    await again.session.submit();
    expect((await backend.history('ann'))[0]).to.deep.include({ revision: 2, answers: { quality: bad } });
  });
});

describe('a store that refuses drafts', () => {
  it('does not keep anyone from annotating; the entry says so until drafts are kept again', async () => {
    const drafts = new TestDraftStore();
    drafts.refuses = true;
    const { session, backend, states } = await openSession({ drafts });
    session.answer('note', { text: 'One' });
    await submitGood(session);
    session.answer('note', { text: 'Two' });
    await session.back();
    expect(entryOf(session).draftError?.message).to.equal('No room');
    await session.forward();
    expect(entryOf(session).answers, 'kept in memory').to.deep.equal({ note: { text: 'Two' } });
    expect(await backend.history('ann')).to.have.length(1);

    drafts.refuses = false;
    const recovered = new Promise<void>((resolve) => {
      session.subscribe((state) => {
        if (state.status === 'annotating' && !state.entry.draftError) resolve();
      });
    });
    session.answer('note', { text: 'Three' });
    await recovered;
    expect(entryOf(session)).not.to.have.property('draftError');
    expect(states.some((state) => state.status === 'failed')).to.equal(false);
  });

  it('does not keep anyone from starting when it cannot load', async () => {
    const drafts = { load: () => Promise.reject(new Error('Broken')), save: () => Promise.resolve(), remove: () => Promise.resolve() };
    const { session } = await openSession({ drafts });
    expect(session.state.status).to.equal('annotating');
  });
});

describe('a draft that is not what it should be', () => {
  const sound: Draft = {
    ...key,
    recordId: 'from-the-draft',
    baseRevision: 0,
    answers: { quality: good },
    shownAt: '2025-12-31T00:00:00.000Z',
    activeMs: 5,
    order: [],
  };

  const openWith = async (draft: unknown) => {
    const drafts = Object.assign(new MemoryDraftStore(), { load: async () => structuredClone(draft) });
    return openSession({ drafts });
  };

  it('is taken when it is sound', async () => {
    expect(entryOf((await openWith(sound)).session)).to.deep.include({ recordId: 'from-the-draft', answers: { quality: good } });
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  const answers: readonly (readonly [what: string, answers: Record<string, unknown>, kept: Record<string, unknown>])[] = [
    ['a label that the scheme no longer has', { quality: { label: 'Fair' }, note: { text: 'ok' } }, { note: { text: 'ok' } }],
    ['a forged value', { quality: { label: 'Good', value: 'admin' } }, { quality: good }],
    ['a scheme that the task does not have', { other: { text: 'x' }, constructor: {} }, {}],
    ['answers of other types', { quality: 'Good', note: 7 }, {}],
    ['data that goes round in a circle', { quality: circle, note: circle }, {}],
  ];
  for (const [what, stored, kept] of answers) {
    it(`loses only the answers that are none: ${what}`, async () => {
      const { session } = await openWith({ ...sound, answers: stored });
      expect(entryOf(session).answers).to.deep.equal(kept);
      expect(entryOf(session).recordId).to.equal('from-the-draft');
    });
  }

  const broken: readonly (readonly [what: string, draft: unknown])[] = [
    ['no object', 'draft'],
    ['without record id', { ...sound, recordId: 7 }],
    ['without answers', { ...sound, answers: null }],
    ['with no date', { ...sound, shownAt: 'yesterday' }],
    ['of a revision that was never saved', { ...sound, baseRevision: 3 }],
  ];
  for (const [what, draft] of broken) {
    it(`is dropped: ${what}`, async () => {
      const { session } = await openWith(draft);
      expect(entryOf(session).answers).to.deep.equal({});
      expect(entryOf(session).recordId).not.to.equal('from-the-draft');
    });
  }

  it('counts no time that is none', async () => {
    for (const activeMs of [-5, NaN, Infinity, '9']) {
      const { session, backend } = await openWith({ ...sound, activeMs });
      await session.submit();
      expect((await backend.history('ann'))[0]?.timing.activeMs).to.equal(0);
    }
  });

  it('is dropped when its record was saved meanwhile: the page was killed between the two', async () => {
    const drafts = new MemoryDraftStore();
    const { session, backend } = await openSession({ drafts });
    await submitGood(session);
    await session.dispose();
    const recordId = (await backend.history('ann'))[0]?.id ?? '';
    await drafts.save({ ...sound, recordId, answers: { quality: bad } });
    const again = await openSession({ drafts, backend });
    await again.session.back();
    expect(entryOf(again.session)).to.deep.include({ answers: { quality: good }, changed: false });
  });
});
