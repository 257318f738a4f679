/** The rules that the backends' contract cannot reach: live assignments, many items, names of all kinds. */
import { expect } from '@open-wc/testing';
import { AssignmentPool, type AssignmentEntry } from '../../src/core/assignment-pool.js';
import { shuffledIndexes } from '../../src/core/random.js';
import { taskConfig } from '../../src/testing/index.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const entry = (changes: Partial<AssignmentEntry>): AssignmentEntry => ({
  id: 'x',
  annotator: 'ann',
  itemId: '0',
  status: 'open',
  leasedUntil: 100,
  ...changes,
});

describe('the assignment pool', () => {
  it('keeps an item from others while its assignment is live, however old the lease', () => {
    const pool = new AssignmentPool(ids(1), taskConfig({ annotationPerInstance: 1 }));
    pool.apply(entry({ id: 'live' }));
    expect(pool.choose('ben', { now: 1000, live: new Set(['live']) })).to.equal(undefined);
    expect(pool.choose('ben', { now: 1000, live: new Set(['other']) })).to.equal('0');
  });

  it('counts the open items of other tabs towards the quota', () => {
    const pool = new AssignmentPool(ids(5), taskConfig({ instancesPerAnnotator: 2 }));
    pool.apply(entry({ id: '1', itemId: '0', status: 'submitted' }));
    pool.apply(entry({ id: '2', itemId: '1' }));
    expect(pool.choose('ann', { now: 0 })).to.equal(undefined);
    pool.apply(entry({ id: '2', itemId: '1', status: 'released' }));
    expect(pool.choose('ann', { now: 0 })).to.equal('1');
  });

  it('counts what was submitted on items that the data no longer has, and gives none of them', () => {
    const pool = new AssignmentPool(ids(1), taskConfig());
    pool.apply(entry({ itemId: 'gone', status: 'submitted' }));
    pool.apply(entry({ itemId: 'gone too' }));
    expect(pool.resumable('ann', { now: 0 })).to.deep.equal([]);
    expect(pool.progress('ann', { now: 0 })).to.deep.equal({ done: 1, skipped: 0, remaining: 1, total: 2 });
  });

  it('gives an item again that was released, before later ones', () => {
    const pool = new AssignmentPool(ids(3), taskConfig());
    pool.apply(entry({ id: 'a', itemId: '0' }));
    expect(pool.choose('ann', { now: 0 })).to.equal('1');
    pool.apply(entry({ id: 'a', itemId: '0', status: 'released' }));
    expect(pool.choose('ann', { now: 0 })).to.equal('0');
  });

  it('gives out 20,000 items in the order of the data without walking them all each time', () => {
    const size = 20_000;
    const pool = new AssignmentPool(ids(size), taskConfig({ annotationPerInstance: 1 }));
    for (let given = 0; given < size; given += 1) {
      const itemId = pool.choose('ann', { now: 0 });
      if (itemId !== String(given)) expect.fail(`Item ${String(given)} expected, got ${String(itemId)}`);
      pool.apply(entry({ itemId, status: 'submitted' }));
    }
    expect(pool.choose('ann', { now: 0 })).to.equal(undefined);
  });
});

describe('the random order', () => {
  it('is the same on every machine', () => {
    expect([...shuffledIndexes(10, '0/ann')]).to.deep.equal([...shuffledIndexes(10, '0/ann')]);
    expect([...shuffledIndexes(10, '0/ann')].sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('puts every item in every place about equally often', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 5000; seed += 1) {
      const place = shuffledIndexes(5, `${String(seed)}/ann`).indexOf(0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(count).to.be.within(850, 1150);
  });

  it('handles nothing and one', () => {
    expect([...shuffledIndexes(0, 'x')]).to.deep.equal([]);
    expect([...shuffledIndexes(1, 'x')]).to.deep.equal([0]);
  });
});
