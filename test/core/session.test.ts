/** What an annotator can do with a session: answer, submit, skip, go back and forward, to the end. */
import { expect } from '@open-wc/testing';
import { AnnotationSession } from '../../src/core/session.js';
import type { CommitOutcome } from '../../src/core/session-state.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { Scheme } from '../../src/schemes/builtin.js';
import { bad, entryOf, Gate, good, openSession, sessionConfig, submitGood, TestBackend } from './session-fixture.js';
import { taskItems, taskRecord } from '../../src/testing/index.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Questions that take from the item what to answer about, and find none in it. */
const unanswerable: readonly (readonly [what: string, scheme: Scheme])[] = [
  ['nothing to rank', { type: 'ranking', name: 'q', description: '', required: true, items: [], itemsKey: 'nowhere', allowTies: false }],
  [
    'nothing to rate',
    {
      ...{ type: 'multirate', name: 'q', description: '', required: true, labels: [{ name: 'Good', value: 'good' }] },
      ...{ options: [], optionsFromData: 'nowhere', shuffled: false, tables: 1, direction: 'across' },
    },
  ],
  [
    'no text to mark',
    { type: 'span', name: 'q', description: '', required: true, labels: [{ name: 'Claim', value: 'Claim' }], textField: 'nowhere' },
  ],
  [
    'no labels',
    {
      ...{ type: 'radio', name: 'q', description: '', required: true, labels: [{ name: '{{nowhere}}', value: '{{nowhere}}' }] },
      labelParts: { '{{nowhere}}': [{ field: 'nowhere' }] },
    },
  ],
];

describe('submitting', () => {
  it('goes through loading, annotating, saving and annotating to complete', async () => {
    const { session, states } = await openSession({ size: 1 });
    await submitGood(session);
    expect(states.map((state) => state.status)).to.deep.equal(['annotating', 'annotating', 'saving', 'complete']);
    expect(session.state).to.deep.include({
      status: 'complete',
      canGoBack: true,
      progress: { done: 1, skipped: 0, remaining: 0, total: 1 },
    });
  });

  it('stores a record of the contract’s shape, without what is unanswered', async () => {
    const { session, backend, clock } = await openSession();
    session.setPresentationOrder(['response_b', 'response_a']);
    session.setActive(true);
    clock.turn(1500);
    session.answer('note', { text: '  ' });
    await submitGood(session);
    const [record] = await backend.history('ann');
    expect(record?.id).to.match(uuid);
    expect(record).to.deep.equal({
      id: record?.id,
      revision: 1,
      task: 'Contract',
      itemId: '1',
      annotator: 'ann',
      status: 'submitted',
      answers: { quality: good },
      presentation: { order: ['response_b', 'response_a'] },
      timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:00:01.500Z', activeMs: 1500 },
    });
  });

  it('is refused while a required answer is missing, and the issues follow the answers from then on', async () => {
    const { session } = await openSession();
    session.answer('note', { text: 'Much too long' });
    expect(entryOf(session).issues).to.deep.equal({});
    expect(await session.submit()).to.deep.equal({ outcome: 'refused', reason: 'issues' });
    expect(Object.keys(entryOf(session).issues)).to.deep.equal(['quality', 'note']);
    session.answer('quality', good);
    expect(entryOf(session).issues).to.deep.equal({ note: [{ code: 'too-long', maxLength: 10, length: 13 }] });
    session.answer('note', undefined);
    expect(entryOf(session).issues).to.deep.equal({});
    expect((await session.submit()).outcome).to.equal('saved');
  });

  const optional = sessionConfig().annotationSchemes.map((scheme) => ({ ...scheme, required: false }));

  it('is refused when nothing is answered, unless the config allows it', async () => {
    const strict = await openSession({ changes: { annotationSchemes: optional } });
    expect(await strict.session.submit()).to.deep.equal({ outcome: 'refused', reason: 'empty' });
    const lenient = await openSession({ changes: { annotationSchemes: optional, allowEmptySubmission: true } });
    expect((await lenient.session.submit()).outcome).to.equal('saved');
  });

  it('passes over schemes that have no definition', async () => {
    const custom = { type: 'custom', annotationType: 'span', name: 'spans', description: '', required: true, options: {} } as const;
    const { session, backend } = await openSession({ changes: { annotationSchemes: [custom] } });
    session.answer('spans', ['ignored']);
    expect((await session.submit()).outcome).to.equal('saved');
    expect((await backend.history('ann'))[0]?.answers).to.deep.equal({});
  });

  for (const [what, scheme] of unanswerable) {
    it(`needs no answer where the item gives ${what}`, async () => {
      const { session, backend } = await openSession({ changes: { annotationSchemes: [{ ...scheme, required: true }] } });
      expect(await session.submit()).to.deep.include({ outcome: 'saved' });
      expect((await backend.history('ann'))[0]?.answers).to.deep.equal({});
    });
  }

  it('happens once, however often it is asked for', async () => {
    const { session, backend } = await openSession();
    backend.gate = new Gate();
    session.answer('quality', good);
    const first = session.submit();
    expect(await session.submit()).to.deep.equal({ outcome: 'unavailable' });
    expect(await session.skip()).to.deep.equal({ outcome: 'unavailable' });
    session.answer('quality', bad);
    await session.back();
    backend.gate.open();
    expect((await first).outcome).to.equal('saved');
    expect(backend.saves).to.equal(1);
    expect(entryOf(session).itemId).to.equal('2');
  });

  it('happens once, also when it is asked for while the host approves', async () => {
    const { session, backend } = await openSession();
    session.answer('quality', good);
    const again: Promise<CommitOutcome>[] = [];
    await session.submit({ approve: () => again.push(session.submit()) > 0 });
    expect(await Promise.all(again)).to.deep.equal([{ outcome: 'unavailable' }]);
    expect(backend.saves).to.equal(1);
  });

  it('does not happen on the way to another item', async () => {
    const { session, backend } = await openSession();
    await submitGood(session);
    session.answer('quality', bad);
    const going = session.back();
    expect(await session.submit()).to.deep.equal({ outcome: 'unavailable' });
    await going;
    expect(entryOf(session).itemId).to.equal('1');
    expect(backend.saves).to.equal(1);
  });

  it('stays on the item when the host does not approve', async () => {
    const { session, backend } = await openSession();
    session.answer('quality', good);
    expect(await session.submit({ approve: () => false })).to.deep.equal({ outcome: 'vetoed' });
    expect(entryOf(session)).to.deep.include({ itemId: '1', answers: { quality: good } });
    expect(backend.saves).to.equal(0);
  });

  it('tells of the record as soon as it is durable, before the next item', async () => {
    const { session } = await openSession();
    session.answer('quality', good);
    const saved: [AnnotationRecord, string][] = [];
    const outcome = await session.submit({ saved: (record) => saved.push([record, session.state.status]) });
    expect(saved).to.deep.equal([[outcome.outcome === 'saved' ? outcome.record : null, 'saving']]);
  });

  it('keeps answers under any scheme name', async () => {
    const scheme = {
      type: 'text',
      name: '__proto__',
      description: '',
      required: true,
      textarea: false,
      placeholder: '',
      minLength: null,
      maxLength: null,
    } as const;
    const { session, backend } = await openSession({ changes: { annotationSchemes: [scheme] } });
    expect((await session.submit()).outcome).to.equal('refused');
    session.answer('__proto__', { text: 'Kept' });
    await session.submit();
    expect(Object.entries((await backend.history('ann'))[0]?.answers ?? {})).to.deep.equal([['__proto__', { text: 'Kept' }]]);
  });
});

describe('skipping', () => {
  it('stores a record with the reason and the answers given so far', async () => {
    const { session, backend } = await openSession();
    session.answer('note', { text: 'Unsure' });
    await session.skip({ reason: ' Not my field ' });
    expect((await backend.history('ann'))[0]).to.deep.include({
      status: 'skipped',
      skipReason: 'Not my field',
      answers: { note: { text: 'Unsure' } },
    });
    expect(entryOf(session).itemId).to.equal('2');
  });

  it('needs the config’s leave, and a reason where the config asks for one', async () => {
    const closed = await openSession({ changes: { allowSkip: false } });
    expect(await closed.session.skip()).to.deep.equal({ outcome: 'unavailable' });
    const asking = await openSession({ changes: { skipReasonRequired: true } });
    expect(await asking.session.skip({ reason: ' ' })).to.deep.equal({ outcome: 'refused', reason: 'skip-reason-missing' });
    expect((await asking.session.skip({ reason: 'Broken' })).outcome).to.equal('saved');
  });

  it('can be taken back by submitting, and a submission by skipping', async () => {
    const { session, backend } = await openSession({ size: 1 });
    await session.skip();
    await session.back();
    await submitGood(session);
    expect((await backend.history('ann'))[0]).to.deep.include({ status: 'submitted', revision: 2 });
    expect(session.state).to.deep.include({ status: 'complete', progress: { done: 1, skipped: 0, remaining: 0, total: 1 } });
    await session.back();
    await session.skip();
    expect((await backend.history('ann'))[0]).to.deep.include({ status: 'skipped', revision: 3 });
  });
});

describe('going back and forward', () => {
  it('walks the records and the open item, and keeps what was begun on both sides', async () => {
    const { session } = await openSession();
    await submitGood(session, 'One');
    session.answer('note', { text: 'Two' });
    expect(entryOf(session)).to.deep.include({ position: 2, canGoBack: true, canGoForward: false, changed: true });
    await session.back();
    expect(entryOf(session)).to.deep.include({ position: 1, canGoBack: false, canGoForward: true, changed: false });
    expect(entryOf(session).answers).to.deep.equal({ quality: good, note: { text: 'One' } });
    session.answer('quality', bad);
    expect(entryOf(session).changed).to.equal(true);
    await session.forward();
    expect(entryOf(session).answers).to.deep.equal({ note: { text: 'Two' } });
    await session.back();
    expect(entryOf(session)).to.deep.include({ changed: true, answers: { note: { text: 'One' }, quality: bad } });
  });

  it('makes a changed record the next revision and goes to the following entry', async () => {
    const { session, backend } = await openSession();
    await submitGood(session);
    await submitGood(session);
    await session.back();
    await session.back();
    session.answer('quality', bad);
    const outcome = await session.submit();
    expect(entryOf(session)).to.deep.include({ itemId: '2', position: 2 });
    const history = await backend.history('ann');
    expect(history.map(({ revision }) => revision)).to.deep.equal([2, 1]);
    expect(history[0]).to.deep.equal(outcome.outcome === 'saved' ? outcome.record : null);
  });

  it('makes no revision of an unchanged record, and asks nobody’s approval', async () => {
    const { session, backend } = await openSession();
    await submitGood(session);
    await session.back();
    session.answer('quality', bad);
    session.answer('quality', good);
    expect((await session.submit({ approve: () => false })).outcome).to.equal('saved');
    expect(backend.saves).to.equal(1);
    expect(entryOf(session).itemId).to.equal('2');
    await session.back();
    expect(entryOf(session).changed).to.equal(false);
  });

  it('goes back from the end, and forward to it again', async () => {
    const { session } = await openSession({ size: 2 });
    await submitGood(session);
    await submitGood(session);
    await session.back();
    expect(entryOf(session)).to.deep.include({ itemId: '2', canGoForward: true });
    await session.forward();
    expect(session.state.status).to.equal('complete');
    await session.forward();
    expect(session.state.status).to.equal('complete');
  });

  it('passes over records whose item is gone', async () => {
    const config = sessionConfig();
    const backend = new TestBackend({ config, items: taskItems(3) });
    await backend.save(taskRecord({ id: 'a', itemId: 'gone' }));
    await backend.save(taskRecord({ id: 'b', itemId: '1' }));
    await backend.save(taskRecord({ id: 'c', itemId: 'gone too' }));
    const { session } = await openSession({ backend });
    expect(entryOf(session)).to.deep.include({ itemId: '2', canGoBack: true });
    await session.back();
    expect(entryOf(session)).to.deep.include({ itemId: '1', canGoBack: false, canGoForward: true });
    await session.back();
    expect(entryOf(session).itemId).to.equal('1');
    await session.forward();
    expect(entryOf(session).itemId).to.equal('2');
  });

  it('finds the items of its own list before it asks the backend', async () => {
    const { backend } = await openSession({ size: 2 });
    await backend.save(taskRecord({ id: 'a', itemId: '1' }));
    const { session } = await openSession({ backend, items: (itemId) => ({ id: itemId, text: 'Mine' }) });
    await session.back();
    expect(entryOf(session).item).to.deep.equal({ id: '1', text: 'Mine' });
  });
});

describe('a session', () => {
  it('begins loading, and does nothing before it is started', () => {
    const config = sessionConfig();
    const session = new AnnotationSession({ config, backend: new TestBackend({ config, items: [] }), annotator: 'ann' });
    expect(session.state).to.deep.equal({ status: 'loading' });
    session.answer('quality', good);
    session.setPresentationOrder(['a']);
    expect(session.state).to.deep.equal({ status: 'loading' });
  });

  it('starts once', async () => {
    const { session, states } = await openSession();
    await session.start();
    expect(states).to.have.length(1);
  });

  it('gives each listener every state until it ends, and survives one that throws', async () => {
    const { session } = await openSession();
    const seen: string[] = [];
    const unhandled = new Promise<unknown>((resolve) => {
      window.addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          resolve(event.reason);
        },
        { once: true },
      );
    });
    const end = session.subscribe(() => {
      throw new Error('Listener');
    });
    session.subscribe((state) => seen.push(state.status));
    session.answer('quality', good);
    expect(String(await unhandled)).to.equal('Error: Listener');
    end();
    session.answer('quality', bad);
    expect(seen).to.deep.equal(['annotating', 'annotating']);
  });

  it('makes a new state for a change, and leaves the old one as it was', async () => {
    const { session } = await openSession();
    const before = entryOf(session);
    session.answer('quality', good);
    expect(before.answers).to.deep.equal({});
    expect(entryOf(session)).not.to.equal(before);
  });

  it('is complete at once where nothing is left', async () => {
    const { session } = await openSession({ size: 0 });
    expect(session.state).to.deep.equal({
      status: 'complete',
      canGoBack: false,
      progress: { done: 0, skipped: 0, remaining: 0, total: 0 },
    });
  });

  it('ignores what comes after it was disposed of', async () => {
    const { session, backend, states } = await openSession();
    backend.gate = new Gate();
    session.answer('quality', good);
    const submitting = session.submit();
    await session.dispose();
    const seen = states.length;
    backend.gate.open();
    expect((await submitting).outcome).to.equal('saved');
    expect(states).to.have.length(seen);
    session.answer('quality', bad);
    expect(await session.submit()).to.deep.equal({ outcome: 'unavailable' });
    expect((await backend.progress('ann')).done).to.equal(1);
  });
});

describe('active time', () => {
  it('is only that in which the annotator is at work', async () => {
    const { session, backend, clock } = await openSession();
    clock.turn(100);
    session.setActive(true);
    clock.turn(10);
    session.setActive(true);
    clock.turn(10);
    session.setActive(false);
    clock.turn(1000);
    session.setActive(true);
    clock.turn(5);
    await submitGood(session);
    clock.turn(7);
    await submitGood(session);
    expect((await backend.history('ann')).map(({ timing }) => timing.activeMs)).to.deep.equal([25, 7]);
  });

  it('adds up over the revisions of a record, and is never negative', async () => {
    const { session, backend, clock } = await openSession();
    session.setActive(true);
    clock.turn(50);
    await submitGood(session);
    clock.turn(-5000);
    await session.back();
    clock.turn(-1000);
    session.setActive(true);
    clock.turn(20);
    session.answer('quality', bad);
    await session.submit();
    expect((await backend.history('ann'))[0]?.timing).to.deep.include({ activeMs: 70, shownAt: '2026-01-01T00:00:00.000Z' });
  });
});
