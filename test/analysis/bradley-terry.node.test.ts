/** Strengths of models, against a published fit and against strengths from which games were drawn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bradleyTerry, Comparisons } from '../../src/analysis/index.js';
import { seededRandom } from '../../src/core/random.js';

/** Agresti, “Categorical Data Analysis”, 2nd edition, table 10.10: games of the American League East in 1987; rows won against columns. */
const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'];
const wins = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
];

test('the baseball teams of 1987 have the strengths and standard errors that are published for them', () => {
  const games = new Comparisons();
  for (const [row, team] of teams.entries())
    for (const [column, other] of teams.entries()) if (row !== column) games.add(team, other, 'first', wins[row]?.[column] ?? 0);
  const fit = bradleyTerry(games, { reference: 'Baltimore' });
  assert.ok(fit.defined);
  const found = fit.models.map(({ model, strength, standardError }) => [model, strength.toFixed(4), standardError.toFixed(4)]);
  assert.deepEqual(found, [
    ['Milwaukee', '1.5814', '0.3433'],
    ['Detroit', '1.4364', '0.3396'],
    ['Toronto', '1.2945', '0.3367'],
    ['New York', '1.2476', '0.3359'],
    ['Boston', '1.1077', '0.3339'],
    ['Cleveland', '0.6839', '0.3319'],
    ['Baltimore', '0.0000', '0.0000'],
  ]);
  assert.equal(fit.tieRate, 0);
});

test('strengths and ties that comparisons were drawn from come back, within their intervals', () => {
  const strengths = new Map([
    ['small', -0.8],
    ['base', -0.1],
    ['tuned', 0.2],
    ['large', 0.7],
  ]);
  const tieRate = 0.6;
  const random = seededRandom('games');
  const drawn = new Comparisons();
  const names = [...strengths.keys()];
  for (let game = 0; game < 6000; game += 1) {
    const first = names[Math.floor(random() * 4)] ?? '';
    const second = names[Math.floor(random() * 4)] ?? '';
    const half = ((strengths.get(first) ?? 0) - (strengths.get(second) ?? 0)) / 2;
    const place = random() * (Math.exp(half) + Math.exp(-half) + tieRate);
    drawn.add(first, second, place < Math.exp(half) ? 'first' : place < Math.exp(half) + Math.exp(-half) ? 'second' : 'tie');
  }
  const fit = bradleyTerry(drawn, { confidence: 0.99 });
  assert.ok(fit.defined);
  assert.ok(Math.abs(fit.tieRate - tieRate) < 0.06, String(fit.tieRate));
  for (const { model, interval } of fit.models) {
    const known = strengths.get(model) ?? NaN;
    assert.ok(interval.low < known && known < interval.high, `${model}: ${JSON.stringify(interval)}`);
  }
});

test('a model that won everything has no strength, and that is said', () => {
  const games = new Comparisons();
  games.add('a', 'b', 'first', 5);
  const fit = bradleyTerry(games);
  assert.equal(fit.defined ? '' : fit.reason, 'not-connected');
  games.add('b', 'a', 'first');
  assert.ok(bradleyTerry(games).defined);
});
