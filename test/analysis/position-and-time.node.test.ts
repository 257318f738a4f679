/** Position bias, drift, gold accuracy and time: exact tests and intervals, against values that tables and other programs give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BestWorstCounts, binomialTest, holm, PositionCounts, proportion, TimeCounts, Trend } from '../../src/analysis/index.js';

test('the interval of a share is the exact one of Clopper and Pearson', () => {
  const { value, interval } = proportion(4, 20);
  // Their own example: 4 of 20 gives .057 to .437.
  assert.deepEqual([value, interval.low.toFixed(3), interval.high.toFixed(3)], [0.2, '0.057', '0.437']);
  assert.deepEqual([proportion(0, 10).interval.low, proportion(10, 10).interval.high], [0, 1]);
  assert.equal(proportion(0, 10).interval.high.toFixed(4), '0.3085');
});

test('the binomial test is exact, on both sides', () => {
  assert.equal(binomialTest(5, 10), 1);
  // 2 · (1 + 10 + 45) / 1024
  assert.equal(binomialTest(8, 10).toFixed(9), (112 / 1024).toFixed(9));
  // R: binom.test(682, 925, 0.75)$p.value, its documentation's example of Conover.
  assert.equal(binomialTest(682, 925, 0.75).toFixed(4), '0.3825');
});

test('a response that wins where it stands first shows as a bias, with its p-value', () => {
  const counts = new PositionCounts();
  for (let index = 0; index < 100; index += 1) counts.add(index < 65 ? 'first' : 'second', index % 2 === 0);
  counts.add('tie', true);
  const bias = counts.result();
  assert.ok(bias.defined);
  assert.deepEqual([bias.first.value, bias.ties], [0.65, 1]);
  assert.ok(bias.first.interval.low > 0.5 && bias.p < 0.01);
});

test('where the order never changed, place and response cannot be told apart, and no share is given', () => {
  const counts = new PositionCounts();
  for (let index = 0; index < 100; index += 1) counts.add('first', index < 5);
  const bias = counts.result();
  assert.equal(bias.defined ? '' : bias.reason, 'order-not-varied');
});

test('a trend is told from none, in whatever order the observations come', () => {
  const hour = 3_600_000;
  const [faster, steady] = [new Trend(), new Trend()];
  const order = Array.from({ length: 40 }, (_, index) => (index * 7) % 40);
  for (const index of order) {
    faster.add(index * hour, 60 - index + (index % 3));
    steady.add(index * hour, 60 + (index % 2));
  }
  const [one, other] = [faster.result(), steady.result()];
  assert.ok(one.defined && other.defined);
  assert.ok(one.correlation < -0.95 && one.p < 1e-6 && Math.abs(one.perHour + 1) < 0.02);
  assert.ok(other.p > 0.5 && other.interval.low < 0 && other.interval.high > 0);
  const few = new Trend();
  few.add(0, 1);
  const nothing = few.result();
  assert.equal(nothing.defined ? '' : nothing.reason, 'too-few');
});

test('p-values of several tests are adjusted as Holm does', () => {
  assert.deepEqual(
    holm([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(2)),
    ['0.03', '0.06', '0.06', '0.02'],
  );
});

test('the median time is within one percent, of a million times as of three', () => {
  const times = new TimeCounts();
  for (let index = 1; index <= 100_001; index += 1) times.add(index);
  const summary = times.result();
  assert.ok(summary);
  assert.ok(Math.abs(summary.medianMs / 50_001 - 1) < 0.011 && Math.abs(summary.upperQuartileMs / 75_001 - 1) < 0.011);
  assert.equal(summary.meanMs, 50_001);
  assert.equal(new TimeCounts().result(), undefined);
});

test('best–worst scores count how often a thing was best less how often it was worst, of how often it was shown', () => {
  const counts = new BestWorstCounts();
  counts.add({ best: 'a', worst: 'c', shown: ['a', 'b', 'c'] });
  counts.add({ best: 'a', worst: 'b', shown: ['a', 'b', 'c'] });
  assert.deepEqual(
    counts.result().map(({ thing, score }) => [thing, score]),
    [
      ['a', 1],
      ['b', -0.5],
      ['c', -0.5],
    ],
  );
});
