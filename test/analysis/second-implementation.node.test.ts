/** Agreement on random data, beside NLTK, statsmodels and SciPy, where Python has them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import {
  binomialTest,
  cohenKappa,
  ConfusionTable,
  fleissKappa,
  krippendorffAlpha,
  proportion,
  setCategory,
  UnitPatterns,
  type Category,
  type Level,
} from '../../src/analysis/index.js';
import { isPlainObject } from '../../src/core/json.js';
import { seededRandom } from '../../src/core/random.js';

const PROGRAM = `
import json, sys
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import binary_distance, interval_distance, masi_distance
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa
from scipy import stats
given = json.load(sys.stdin)
def alpha(rows, distance, make):
    return AnnotationTask([(str(c), str(u), make(v)) for c, u, v in rows], distance=distance).alpha()
def test(k, n, p):
    both = stats.binomtest(k, n, p) if hasattr(stats, 'binomtest') else None
    low = 0 if k == 0 else stats.beta.ppf(0.025, k, n - k + 1)
    high = 1 if k == n else stats.beta.ppf(0.975, k + 1, n - k)
    return [both.pvalue, low, high]
cohen = [cohens_kappa(t) for t in given['tables']]
print(json.dumps({
    'nominal': [alpha(rows, binary_distance, lambda v: v) for rows in given['ratings']],
    'interval': [alpha(rows, interval_distance, lambda v: v) for rows in given['ratings']],
    'set': [alpha(rows, masi_distance, frozenset) for rows in given['sets']],
    'fleiss': [fleiss_kappa(t) for t in given['counts']],
    'cohen': [k.kappa for k in cohen],
    'cohenError': [k.std_kappa for k in cohen],
    'shares': [test(k, n, p) for k, n, p in given['shares']],
}))
`;

/** The one on the path may be another than the one that Debian's packages are for. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) =>
    spawnSync(command, ['-c', 'import nltk.metrics.agreement, statsmodels.stats.inter_rater, scipy.stats'], { timeout: 60_000 }).status ===
    0,
);

const random = seededRandom('second implementation');
const below = (count: number) => Math.floor(random() * count);
const STUDIES = 12;

type Row = readonly [annotator: number, unit: number, value: number];

/** Annotators who see the truth more or less, and left units out. */
function ratings(annotators: number, units: number): readonly Row[] {
  return Array.from({ length: units }, (_, unit) => {
    const truth = 1 + below(5);
    return Array.from({ length: annotators }, (__, annotator): Row => [annotator, unit, random() < 0.6 ? truth : 1 + below(5)]);
  })
    .map((rows) => rows.filter((__, index) => index < 2 || random() < 0.7))
    .flat();
}

function unitsFrom<T>(rows: readonly (readonly [number, number, T])[], category: (value: T) => Category): UnitPatterns {
  const byUnit = new Map<number, Category[]>();
  for (const [, unit, value] of rows) byUnit.set(unit, [...(byUnit.get(unit) ?? []), category(value)]);
  const units = new UnitPatterns();
  for (const values of byUnit.values()) units.add(values);
  return units;
}

const given = {
  ratings: Array.from({ length: STUDIES }, (_, study) => ratings(2 + (study % 4), 30 + study)),
  sets: Array.from({ length: STUDIES }, (_, study) =>
    ratings(3, 20 + study).map(
      ([annotator, unit, value]) => [annotator, unit, ['a', 'b', 'c', 'd'].filter((__, bit) => ((value * 3) >> bit) & 1)] as const,
    ),
  ),
  counts: Array.from({ length: STUDIES }, () =>
    Array.from({ length: 25 }, () => {
      const row = [0, 0, 0, 0];
      for (let judgement = 0; judgement < 5; judgement += 1) {
        const chosen = below(random() < 0.5 ? 1 : 4);
        row[chosen] = (row[chosen] ?? 0) + 1;
      }
      return row;
    }),
  ),
  tables: Array.from({ length: STUDIES }, () =>
    Array.from({ length: 3 }, (_, row) => Array.from({ length: 3 }, (__, column) => 1 + below(row === column ? 60 : 15))),
  ),
  shares: Array.from({ length: 30 }, () => {
    const of = 1 + below(400);
    return [below(of + 1), of, 0.05 + 0.9 * random()] as const;
  }),
};

const numbersAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isPlainObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};

function near(one: unknown, other: number | undefined, what: string): void {
  assert.ok(typeof one === 'number' && other !== undefined && Math.abs(one - other) < 1e-9, `${what}: ${String(one)} and ${String(other)}`);
}

const skip =
  python !== undefined ? false : 'Python with NLTK, statsmodels and SciPy is not installed (Debian: python3-nltk, python3-statsmodels).';

test('agreement on random data is what NLTK, statsmodels and SciPy say', { skip }, () => {
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', PROGRAM], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  const theirs: unknown = JSON.parse(stdout);
  const alpha = (units: UnitPatterns, level: Level) => {
    const result = krippendorffAlpha(units, level, { replicates: 0 });
    return result.defined ? result.value : undefined;
  };
  for (let study = 0; study < STUDIES; study += 1) {
    const units = unitsFrom(given.ratings[study] ?? [], (value) => value);
    near(numbersAt(theirs, 'nominal')[study], alpha(units, 'nominal'), 'nominal alpha');
    near(numbersAt(theirs, 'interval')[study], alpha(units, 'interval'), 'interval alpha');
    near(numbersAt(theirs, 'set')[study], alpha(unitsFrom(given.sets[study] ?? [], setCategory), 'set'), 'alpha of sets');
    const fleiss = new UnitPatterns();
    for (const row of given.counts[study] ?? []) fleiss.add(row.flatMap((count, value) => Array.from({ length: count }, () => value)));
    const kappa = fleissKappa(fleiss, { replicates: 0 });
    near(numbersAt(theirs, 'fleiss')[study], kappa.defined ? kappa.value : undefined, "Fleiss' kappa");
    const table = new ConfusionTable();
    for (const [first, row] of (given.tables[study] ?? []).entries())
      for (const [second, times] of row.entries()) table.add(first, second, times);
    const cohen = cohenKappa(table);
    near(numbersAt(theirs, 'cohen')[study], cohen.defined ? cohen.value : undefined, "Cohen's kappa");
    near(numbersAt(theirs, 'cohenError')[study], cohen.defined ? cohen.standardError : undefined, 'its standard error');
  }
  for (const [index, [count, of, chance]] of given.shares.entries()) {
    const [p, low, high] = numbersAt({ share: numbersAt(theirs, 'shares')[index] }, 'share');
    near(p, binomialTest(count, of, chance), `test of ${String(count)} of ${String(of)} at ${String(chance)}`);
    near(low, proportion(count, of).interval.low, 'lower end');
    near(high, proportion(count, of).interval.high, 'upper end');
  }
});
