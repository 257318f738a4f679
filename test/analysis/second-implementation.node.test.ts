/** Agreement on random data, beside NLTK, statsmodels and SciPy, where Python has them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import {
  binomialTest,
  cohenKappa,
  ConfusionTable,
  fleissKappa,
  bradleyTerry,
  Comparisons,
  krippendorffAlpha,
  percentAgreement,
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
import numpy as np
import statsmodels.api as sm
from collections import Counter
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import binary_distance, interval_distance, masi_distance
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa
from scipy import stats
given = json.load(sys.stdin)
def alpha(rows, distance, make):
    return AnnotationTask([(str(c), str(u), make(v)) for c, u, v in rows], distance=distance).alpha()
def ordinal(rows):
    # Krippendorff 2011: the judgements between two ranks, and half of those at both.
    counts = Counter(v for _, _, v in rows)
    def distance(one, other):
        low, high = sorted((one, other))
        between = sum(n for v, n in counts.items() if low <= v <= high) - (counts[low] + counts[high]) / 2
        return 0 if one == other else between ** 2
    return alpha(rows, distance, lambda v: v)
def percent(rows):
    return AnnotationTask([(str(c), str(u), v) for c, u, v in rows]).avg_Ao()
def bradley(rows, models, has_ties):
    # As a log-linear model (Fienberg and Larntz 1976; Davidson 1970 with ties): an effect of each pair, of each model but the first, and of a tie.
    design, wins = [], []
    for pair, (i, j, first, second, ties) in enumerate(rows):
        for outcome, count in enumerate([first, second] + ([ties] if has_ties else [])):
            line = [0.0] * (len(rows) + models)
            line[pair] = 1
            share = [(1, 0), (0, 1), (.5, .5)][outcome]
            for model, part in ((i, share[0]), (j, share[1])):
                if model > 0: line[len(rows) + model - 1] += part
            line[-1] = 1 if outcome == 2 else 0
            design.append(line if has_ties else line[:-1])
            wins.append(count)
    fit = sm.GLM(np.array(wins), np.array(design), family=sm.families.Poisson()).fit(tol=1e-12, maxiter=200)
    at = slice(len(rows), len(rows) + models - 1)
    return {'strengths': list(fit.params[at]), 'errors': list(fit.bse[at]), 'tieRate': float(np.exp(fit.params[-1])) if has_ties else 0}
def logit(rows, models):
    design, won = [], []
    for i, j, first, second, _ in rows:
        line = [0.0] * models
        line[i], line[j] = 1, -1
        design += [line[1:]] * (first + second)
        won += [1] * first + [0] * second
    fit = sm.Logit(np.array(won), np.array(design)).fit(disp=0, tol=1e-12)
    return {'strengths': list(fit.params), 'errors': list(fit.bse)}
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
    'ordinal': [ordinal(rows) for rows in given['ratings']],
    'percent': [percent(rows) for rows in given['complete']],
    'bradley': [bradley(rows, given['models'], True) for rows in given['comparisons']],
    'bradleyWithoutTies': [bradley(rows, given['models'], False) for rows in given['comparisons']],
    'logit': [logit(rows, given['models']) for rows in given['comparisons']],
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
function ratings(annotators: number, units: number, share = 0.7): readonly Row[] {
  return Array.from({ length: units }, (_, unit) => {
    const truth = 1 + below(5);
    return Array.from({ length: annotators }, (__, annotator): Row => [annotator, unit, random() < 0.6 ? truth : 1 + below(5)]);
  })
    .map((rows) => rows.filter((__, index) => index < 2 || random() < share))
    .flat();
}

const MODELS = 5;

/** Each two models: how often the first won, the second won, and neither. */
type Compared = readonly [first: number, second: number, won: number, lost: number, tied: number];

function comparisons(): readonly Compared[] {
  const strengths = Array.from({ length: MODELS }, () => 4 * random() - 2);
  return strengths.flatMap((one, first) =>
    strengths.slice(first + 1).map((other, between): Compared => {
      const chance = 1 / (1 + Math.exp(other - one));
      const counts = [0, 0, 0];
      for (let comparison = 0; comparison < 60; comparison += 1) {
        const outcome = random() < 0.2 ? 2 : random() < chance ? 0 : 1;
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
      return [first, first + 1 + between, counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0];
    }),
  );
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
  complete: Array.from({ length: STUDIES }, (_, study) => ratings(2 + (study % 4), 30 + study, 1)),
  models: MODELS,
  comparisons: Array.from({ length: STUDIES }, comparisons),
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

function near(one: unknown, other: number | undefined, what: string, within = 1e-9): void {
  assert.ok(
    typeof one === 'number' && other !== undefined && Math.abs(one - other) < within,
    `${what}: ${String(one)} and ${String(other)}`,
  );
}

const skip =
  python !== undefined ? false : 'Python with NLTK, statsmodels and SciPy is not installed (Debian: python3-nltk, python3-statsmodels).';

let answer: unknown;
function theirAnswer(): unknown {
  if (answer !== undefined) return answer;
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', PROGRAM], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return (answer = JSON.parse(stdout));
}

test('agreement on random data is what NLTK, statsmodels and SciPy say', { skip }, () => {
  const theirs = theirAnswer();
  const alpha = (units: UnitPatterns, level: Level) => {
    const result = krippendorffAlpha(units, level, { replicates: 0 });
    return result.defined ? result.value : undefined;
  };
  for (let study = 0; study < STUDIES; study += 1) {
    const units = unitsFrom(given.ratings[study] ?? [], (value) => value);
    near(numbersAt(theirs, 'nominal')[study], alpha(units, 'nominal'), 'nominal alpha');
    near(numbersAt(theirs, 'ordinal')[study], alpha(units, 'ordinal'), 'ordinal alpha');
    const percent = percentAgreement(
      unitsFrom(given.complete[study] ?? [], (value) => value),
      { replicates: 0 },
    );
    near(numbersAt(theirs, 'percent')[study], percent.defined ? percent.value : undefined, 'percent agreement');
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

test('strengths of models on random data are what statsmodels says, with ties and without', { skip }, () => {
  const theirs = theirAnswer();
  for (const [study, rows] of given.comparisons.entries()) {
    for (const [name, hasTies] of [
      ['bradley', true],
      ['bradleyWithoutTies', false],
      ['logit', false],
    ] as const) {
      const comparisons = new Comparisons();
      for (const [first, second, won, lost, tied] of rows) {
        comparisons.add(String(first), String(second), 'first', won);
        comparisons.add(String(first), String(second), 'second', lost);
        if (hasTies) comparisons.add(String(first), String(second), 'tie', tied);
      }
      const fit = bradleyTerry(comparisons, { reference: '0' });
      assert.ok(fit.defined, `study ${String(study)}`);
      const their = numbersAt(theirs, name)[study];
      for (const { model, strength, standardError } of fit.models.filter(({ model: each }) => each !== '0')) {
        const what = `${name}, study ${String(study)}, model ${model}`;
        near(numbersAt(their, 'strengths')[Number(model) - 1], strength, what, 1e-6);
        near(numbersAt(their, 'errors')[Number(model) - 1], standardError, `its standard error, ${what}`, 1e-6);
      }
      if (hasTies) near(isPlainObject(their) ? their['tieRate'] : undefined, fit.tieRate, `tie rate, study ${String(study)}`, 1e-6);
    }
  }
});
