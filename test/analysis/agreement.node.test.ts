/** Measures of agreement, against published worked examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cohenKappa,
  ConfusionTable,
  fleissKappa,
  krippendorffAlpha,
  masiDistance,
  percentAgreement,
  setCategory,
  UnitPatterns,
  unitsOf,
  type Level,
  type Outcome,
} from '../../src/analysis/index.js';

const none = { replicates: 0 };

function valueOf(outcome: Outcome<{ readonly value: number }>): number {
  assert.ok(outcome.defined, outcome.defined ? '' : outcome.explanation);
  return outcome.value;
}

/** Krippendorff, “Computing Krippendorff's alpha-reliability”, 2011, section D: four observers, twelve units, values missing. */
const _ = undefined;
const krippendorff = unitsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

const published: readonly (readonly [Level, string])[] = [
  ['nominal', '0.743'],
  ['ordinal', '0.815'],
  ['interval', '0.849'],
];
for (const [level, alpha] of published) {
  test(`Krippendorff's reliability data have an ${level} alpha of ${alpha}`, () => {
    assert.equal(valueOf(krippendorffAlpha(krippendorff, level, none)).toFixed(3), alpha);
  });
}

/** Fleiss 1971, table 1: 30 patients, six psychiatrists each, five diagnoses. */
const fleiss = [
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006',
  '10050 11040 03300 10050 02031 00501 30012 51000 02040 10203',
  '00006 01050 02013 20040 10041 05010 40002 02040 10500 00006',
].flatMap((line) => line.split(' '));

test('the diagnoses of Fleiss 1971 have a kappa of .430', () => {
  const units = new UnitPatterns();
  for (const row of fleiss) units.add(row.split('').flatMap((count, diagnosis) => Array.from({ length: Number(count) }, () => diagnosis)));
  const kappa = fleissKappa(units, none);
  assert.equal(valueOf(kappa).toFixed(3), '0.430');
  assert.ok(kappa.defined);
  assert.deepEqual([kappa.units, kappa.judgements, kappa.leftOut], [30, 6, 0]);
  assert.equal(valueOf(percentAgreement(units, none)).toFixed(3), '0.556');
});

/** Cohen 1960, tables 1 and 2: two judges, 200 cases. */
const cohen: readonly (readonly [string, string, readonly (readonly number[])[]])[] = [
  [
    'table 2',
    '0.492',
    [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ],
  ],
  [
    'table 1',
    '-0.092',
    [
      [50, 26, 24],
      [24, 4, 32],
      [6, 30, 4],
    ],
  ],
];
for (const [name, kappa, counts] of cohen) {
  test(`the judges of Cohen 1960, ${name}, have a kappa of ${kappa}`, () => {
    const table = new ConfusionTable();
    for (const [first, row] of counts.entries()) for (const [second, times] of row.entries()) table.add(first, second, times);
    assert.equal(valueOf(cohenKappa(table)).toFixed(3), kappa);
  });
}

test('sets that overlap are nearer than sets that do not: the distances of Passonneau 2006', () => {
  assert.equal(masiDistance(['a', 'b'], ['b', 'a']), 0);
  assert.equal(masiDistance(['a'], ['a', 'b']).toFixed(3), (1 - 0.5 * 0.67).toFixed(3));
  assert.equal(masiDistance(['a', 'b'], ['b', 'c']).toFixed(3), (1 - 0.33 / 3).toFixed(3));
  assert.equal(masiDistance(['a'], ['b']), 1);
  const units = unitsOf([[['a'], ['b'], ['a', 'b'], ['c']].map(setCategory), [['a'], ['b'], ['a'], ['c']].map(setCategory)]);
  const partly = valueOf(krippendorffAlpha(units, 'set', none));
  assert.ok(partly > valueOf(krippendorffAlpha(units, 'nominal', none)) && partly < 1);
});

test('what cannot be measured says why, and is no number', () => {
  const reasons = (units: UnitPatterns) =>
    [krippendorffAlpha(units, 'nominal'), fleissKappa(units), percentAgreement(units)].map((each) =>
      each.defined ? 'defined' : each.reason,
    );
  assert.deepEqual(reasons(unitsOf([])), ['no-judgements', 'no-judgements', 'no-judgements']);
  assert.deepEqual(reasons(unitsOf([['a', 'b']])), ['no-overlap', 'no-overlap', 'no-overlap']);
  assert.deepEqual(
    reasons(
      unitsOf([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ),
    ['no-variation', 'no-variation', 'defined'],
  );
  const empty = cohenKappa(new ConfusionTable());
  assert.ok(!empty.defined && empty.explanation.endsWith('.'));
});

test("Fleiss' kappa leaves out, and counts, what another number of annotators judged", () => {
  const units = new UnitPatterns();
  for (const values of [['a', 'a'], ['a', 'b'], ['b', 'b'], ['a', 'b', 'b'], ['a']]) units.add(values);
  const kappa = fleissKappa(units, none);
  assert.ok(kappa.defined);
  assert.deepEqual([kappa.units, kappa.judgements, kappa.leftOut], [3, 2, 2]);
});

test('a bootstrap interval holds the value, is the same for the same seed, and narrows with more units', () => {
  const many = new UnitPatterns();
  for (let copy = 0; copy < 900; copy += 1)
    for (const values of [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
      ['b', 'b'],
      ['a', 'a'],
      ['a', 'a'],
    ])
      many.add(values);
  const few = new UnitPatterns();
  for (let copy = 0; copy < 9; copy += 1)
    for (const values of [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
      ['b', 'b'],
      ['a', 'a'],
      ['a', 'a'],
    ])
      few.add(values);
  const widths = [few, many].map((units) => {
    const alpha = krippendorffAlpha(units, 'nominal', { seed: 7 });
    assert.deepEqual(alpha, krippendorffAlpha(units, 'nominal', { seed: 7 }));
    assert.notDeepEqual(alpha, krippendorffAlpha(units, 'nominal', { seed: 8 }));
    assert.ok(alpha.defined && alpha.interval);
    assert.ok(alpha.interval.low < alpha.value && alpha.value < alpha.interval.high);
    return alpha.interval.high - alpha.interval.low;
  });
  // A hundred times as many units, a tenth of the width.
  assert.ok(Math.abs((widths[0] ?? 0) / (widths[1] ?? 1) - 10) < 2, String(widths));
});
