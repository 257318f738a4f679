/** The rules that the backends' contract cannot reach: live assignments, many items, names of all kinds. */
import { expect } from '@open-wc/testing';
import { AssignmentPool, type AssignmentEntry } from '../../src/core/assignment-pool.js';
import { seededRandom } from '../../src/core/random.js';
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
  const itemsOf = (seed: number, annotator: string, size = 10) => {
    const pool = new AssignmentPool(ids(size), taskConfig({ assignmentStrategy: 'random', randomSeed: seed }));
    const given: string[] = [];
    for (let itemId = pool.choose(annotator, { now: 0 }); itemId !== undefined; itemId = pool.choose(annotator, { now: 0 })) {
      given.push(itemId);
      pool.apply(entry({ annotator, itemId, status: 'submitted' }));
    }
    return given;
  };

  it('gives every item once, in the same order on every machine', () => {
    expect(itemsOf(0, 'ann')).to.deep.equal(itemsOf(0, 'ann'));
    expect(itemsOf(0, 'ann').sort()).to.deep.equal(ids(10));
    expect(itemsOf(0, 'ann')).not.to.deep.equal(itemsOf(0, 'ben'));
    expect(itemsOf(0, 'ann')).not.to.deep.equal(itemsOf(1, 'ann'));
  });

  it('puts every item in every place about equally often', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 5000; seed += 1) {
      const place = itemsOf(seed, 'ann', 5).indexOf('0');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(count).to.be.within(850, 1150);
  });

  it('handles nothing and one', () => {
    expect(itemsOf(0, 'ann', 0)).to.deep.equal([]);
    expect(itemsOf(0, 'ann', 1)).to.deep.equal(['0']);
  });
});

describe('the most disputed items first', () => {
  const chosen = (label: string) => ({ quality: { label, value: label } });
  const config = taskConfig({ assignmentStrategy: 'max_diversity', annotationPerInstance: 3 });

  function judged(judgements: readonly (readonly [annotator: string, itemId: string, label: string])[]): AssignmentPool {
    const pool = new AssignmentPool(ids(4), config);
    for (const [annotator, itemId, label] of judgements) {
      pool.apply(entry({ id: `${annotator}/${itemId}`, annotator, itemId, status: 'submitted' }), chosen(label));
    }
    return pool;
  }

  it('begin with those that have the fewest annotators, while nobody disagrees', () => {
    expect(judged([['ann', '0', 'A']]).choose('ben', { now: 0 })).to.equal('1');
  });

  it('come before all others once annotators disagree, and not to who judged them', () => {
    const pool = judged([
      ['ann', '2', 'A'],
      ['ben', '2', 'B'],
    ]);
    expect(pool.choose('cem', { now: 0 })).to.equal('2');
    expect(pool.choose('ann', { now: 0 })).to.equal('0');
  });

  it('leave when they are full, and come back with an annotator who takes the answer back', () => {
    const pool = judged([
      ['ann', '2', 'A'],
      ['ben', '2', 'B'],
      ['cem', '2', 'A'],
    ]);
    expect(pool.choose('dan', { now: 0 })).to.equal('0');
    pool.apply(entry({ id: 'cem/2', annotator: 'cem', itemId: '2', status: 'skipped' }));
    expect(pool.choose('dan', { now: 0 })).to.equal('2');
  });

  it('follow changed answers', () => {
    const pool = judged([
      ['ann', '2', 'A'],
      ['ben', '2', 'B'],
      ['ben', '2', 'A'],
    ]);
    expect(pool.choose('cem', { now: 0 })).to.equal('0');
  });
});

describe('the pool, beside a plain count of the same', () => {
  /** The rules once more, as directly as they can be written: a list of entries, searched anew for each question. */
  function expected(entries: readonly AssignmentEntry[], size: number, overlap: number, annotator: string, now: number) {
    const latest = [...new Map(entries.map((each) => [`${each.annotator}/${each.itemId}`, each])).values()];
    const counts = (itemId: string) =>
      latest.filter((each) => each.itemId === itemId && (each.status === 'submitted' || (each.status === 'open' && each.leasedUntil > now)))
        .length;
    const has = (itemId: string) =>
      latest.some((each) => each.annotator === annotator && each.itemId === itemId && each.status !== 'released');
    const available = ids(size).filter((id) => counts(id) < overlap && !has(id));
    const least = Math.min(...available.map(counts));
    return { fixed: available[0], least: available.find((id) => counts(id) === least), count: available.length };
  }

  it('says the same through thousands of random changes', () => {
    const random = seededRandom('the pool');
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    for (let round = 0; round < 40; round += 1) {
      const size = 1 + Math.floor(random() * 12);
      const overlap = 1 + Math.floor(random() * 3);
      const pools = (['fixed_order', 'least_annotated'] as const).map(
        (assignmentStrategy) => new AssignmentPool(ids(size), taskConfig({ assignmentStrategy, annotationPerInstance: overlap })),
      );
      const entries: AssignmentEntry[] = [];
      for (let now = 0; now < 60; now += 1) {
        const annotator = pick(['ann', 'ben', 'cem', 'dan']) ?? '';
        const itemId = pick(ids(size)) ?? '';
        const status = pick(['open', 'submitted', 'skipped', 'released'] as const) ?? 'open';
        const change = entry({ id: `${annotator}/${itemId}`, annotator, itemId, status, leasedUntil: now + Math.floor(random() * 20) });
        entries.push(change);
        for (const pool of pools) pool.apply(change);
        const asking = pick(['ann', 'ben', 'new']) ?? '';
        const rules = expected(entries, size, overlap, asking, now);
        const [fixed, least] = pools.map((pool) => pool.choose(asking, { now }));
        const open = pools[0]?.resumable(asking, { now }).length ?? 0;
        expect([fixed, least]).to.deep.equal([rules.fixed, rules.least]);
        expect(pools[0]?.progress(asking, { now }).remaining).to.equal(rules.count + open);
      }
    }
  });
});
