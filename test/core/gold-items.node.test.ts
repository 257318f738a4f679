/** Gold items: when an answer is as it is known, how they are mixed in, and what an annotator can tell. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GoldBackend } from '../../src/core/gold-backend.js';
import { goldConfig, goldItemOf, goldScores, isExpected } from '../../src/core/gold-items.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import { taskConfig, taskItems, taskRecord, testTaskBackend } from '../../src/testing/index.js';

const FREQUENCY = 4;
const rows = Array.from({ length: 3 }, (_, index) => ({
  id: `g${String(index)}`,
  text: `Known ${String(index)}`,
  gold_label: { note: 'yes' },
  explanation: 'Since it is.',
}));
const source = { file: 'gold.json', frequency: FREQUENCY };
const gold = rows.flatMap((row) => goldItemOf(row, 'id') ?? []);

function mixed(size: number, changes = {}) {
  const config = taskConfig(changes);
  const main = new MemoryBackend({ config, items: taskItems(size) });
  const own = new MemoryBackend({ config: goldConfig(config, source), items: gold.map(({ item }) => item) });
  return new GoldBackend({
    main,
    gold: own,
    goldIds: new Set(gold.map(({ itemId }) => itemId)),
    schedule: { frequency: FREQUENCY, seed: 0 },
  });
}

async function annotateAll(backend: GoldBackend, annotator: string): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const assignment = await backend.next(annotator);
    if (!assignment) return done;
    const { done: count, remaining } = await backend.progress(annotator);
    assert.equal(count, done.length);
    assert.ok(remaining > 0);
    await backend.save(taskRecord({ id: `${annotator}/${assignment.itemId}`, itemId: assignment.itemId, annotator }));
    done.push(assignment.itemId);
  }
}

describe('GoldBackend without gold items', () => {
  testTaskBackend(
    ({ config, items, clock }) =>
      new GoldBackend({
        main: new MemoryBackend({ config, items, clock }),
        gold: new MemoryBackend({ config: goldConfig(config, source), items: [], clock }),
        goldIds: new Set(),
        schedule: { frequency: FREQUENCY, seed: 0 },
      }),
    { describe, it },
  );
});

describe('GoldBackend', () => {
  it('gives one gold item among so many, every other item as before, and none behind the last', async () => {
    const backend = mixed(20);
    const total = (await backend.progress('ann')).total;
    const done = await annotateAll(backend, 'ann');
    const golds = done.filter((id) => id.startsWith('g'));
    assert.deepEqual(
      done.filter((id) => !id.startsWith('g')),
      taskItems(20).map(({ id }) => id),
    );
    assert.equal(new Set(golds).size, 3);
    assert.equal(done.length, total);
    for (let block = 0; block < 3; block += 1) {
      assert.equal(done.slice(block * FREQUENCY, (block + 1) * FREQUENCY).filter((id) => id.startsWith('g')).length, 1);
    }
    assert.ok(!done.at(-1)?.startsWith('g'));
    assert.deepEqual(
      (await backend.history('ann')).map(({ itemId }) => itemId),
      done,
    );
  });

  it('gives several ahead in the same order as one by one', async () => {
    const oneByOne = await annotateAll(mixed(12), 'ann');
    const ahead = await mixed(12).ahead('ann', 100);
    assert.deepEqual(
      ahead.map(({ itemId }) => itemId),
      oneByOne,
    );
  });

  it('gives everybody gold items beside their quota, and none that tells itself', async () => {
    const backend = mixed(8, { instancesPerAnnotator: 4, annotationPerInstance: 1 });
    const done = await Promise.all(['ann', 'ben'].map((annotator) => annotateAll(backend, annotator)));
    for (const ids of done) assert.equal(ids.filter((id) => !id.startsWith('g')).length, 4);
    assert.deepEqual(Object.keys((await backend.item('g0')) ?? {}), ['id', 'text']);
  });

  it('gives the same item again until it is done, and gives it back', async () => {
    const backend = mixed(20);
    for (let turn = 0; turn < 8; turn += 1) {
      const assignment = await backend.next('ann');
      assert.ok(assignment);
      assert.deepEqual((await backend.next('ann'))?.itemId, assignment.itemId);
      await backend.release(assignment);
      await backend.save(taskRecord({ id: assignment.itemId, itemId: assignment.itemId, status: turn === 2 ? 'skipped' : 'submitted' }));
    }
    assert.equal((await backend.progress('ann')).done, 7);
  });
});

describe('an expected answer', () => {
  const cases: readonly [known: unknown, said: unknown, isRight: boolean][] = [
    ['Positive', { label: 'positive', value: 'p' }, true],
    ['p', { label: 'positive', value: 'p' }, true],
    ['negative', { label: 'positive', value: 'p' }, false],
    [['neutral', 'positive'], { label: 'positive', value: 'p' }, true],
    [3, { value: 3 }, true],
    ['3', { value: 3 }, true],
    ['a', { label: 'The first', winner: 'a', strength: 1 }, true],
    ['tie', { label: 'The same', winner: 'tie', strength: 0 }, true],
    [{ label: 'positive', value: 'p' }, { label: 'positive', value: 'p' }, true],
    [['x', 'y'], { labels: ['y', 'x'], values: ['y', 'x'] }, true],
    [['x', 'y'], { labels: ['x'], values: ['x'] }, false],
    [['x'], { labels: ['x', 'y'], values: ['x', 'y'] }, false],
    ['x', { labels: ['x'], values: ['x'] }, true],
    [' Yes ', { text: 'yes' }, true],
    ['yes', { text: '' }, false],
    ['yes', undefined, false],
  ];
  for (const [known, said, isRight] of cases) {
    it(`${JSON.stringify(known)} is ${isRight ? '' : 'not '}${JSON.stringify(said)}`, () => {
      assert.equal(isExpected({ expected: { scheme: known } }, said === undefined ? {} : { scheme: said }), isRight);
    });
  }

  it('has to be right in every scheme of which it is known', () => {
    const expected = { one: 'a', other: 'b' };
    assert.equal(isExpected({ expected }, { one: { text: 'a' }, other: { text: 'b' } }), true);
    assert.equal(isExpected({ expected }, { one: { text: 'a' }, other: { text: 'a' } }), false);
  });

  it('is scored by annotator or by item; what was skipped does not count', () => {
    const items = new Map(gold.map((item) => [item.itemId, item]));
    const records = [
      taskRecord({ id: '1', itemId: 'g0', answers: { note: { text: 'yes' } } }),
      taskRecord({ id: '2', itemId: 'g1', answers: { note: { text: 'no' } } }),
      taskRecord({ id: '3', itemId: 'g2', status: 'skipped', answers: {} }),
      taskRecord({ id: '4', itemId: '1' }),
    ];
    assert.deepEqual([...goldScores(records, items, ({ annotator }) => annotator)], [['ann', { answered: 2, right: 1 }]]);
    assert.deepEqual(goldScores(records, items, ({ itemId }) => itemId).get('g0'), { answered: 1, right: 1 });
  });

  it('is read of a row under any of its names, and nothing of it stays in the item', () => {
    assert.equal(goldItemOf({ id: '1', text: 'x' }, 'id'), undefined);
    assert.equal(goldItemOf({ id: '1', gold_label: 'x' }, 'id'), undefined);
    assert.deepEqual(goldItemOf({ id: 1, text: 'x', expected_answer: { a: 'b' }, difficulty: 'easy' }, 'id'), {
      itemId: '1',
      item: { id: 1, text: 'x' },
      expected: { a: 'b' },
    });
  });
});
