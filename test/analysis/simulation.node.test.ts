/** Studies with a known noise and a known position bias: what is found holds what was put in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StudyAnalyser } from '../../src/analysis/index.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { seededRandom } from '../../src/core/random.js';
import { preference } from '../schemes/sample-schemes.js';

const config = { annotationTaskName: 'T', annotationSchemes: [preference], itemProperties: { idKey: 'id', textKey: 'text' } };
const labels = { a: 'A is better', b: 'B is better' } as const;

const ITEMS = 200;
const OVERLAP = 3;
/** An annotator sees which response is better with this chance; else the place of a response decides. */
const SEES = 0.7;
/** Then, the first shown wins with this chance. */
const FIRST = 0.8;

/**
 * Either response is the better one as often, and the order is drawn, so that both win half of all comparisons: two annotators say the same with the
 * chance SEES² + (1 − SEES²) / 2, and alpha is SEES². The first shown wins with the chance SEES / 2 + (1 − SEES) · FIRST.
 */
const ALPHA = SEES * SEES;
const FIRST_WINS = SEES / 2 + (1 - SEES) * FIRST;

function analysis(seed: number, confidence: number) {
  const random = seededRandom(`simulation/${String(seed)}`);
  const analyser = new StudyAnalyser({ config, seed, confidence, replicates: 400 });
  for (let index = 0; index < ITEMS; index += 1) {
    const better = random() < 0.5 ? 'a' : 'b';
    for (let judge = 0; judge < OVERLAP; judge += 1) {
      const isSwapped = random() < 0.5;
      const shownFirst = isSwapped ? 'b' : 'a';
      const shownSecond = isSwapped ? 'a' : 'b';
      const winner = random() < SEES ? better : random() < FIRST ? shownFirst : shownSecond;
      const record: AnnotationRecord = {
        id: `${String(index)}/${String(judge)}`,
        revision: 1,
        task: 'T',
        itemId: String(index),
        annotator: `ann ${String((index + judge) % 7)}`,
        status: 'submitted',
        answers: { [preference.name]: { label: labels[winner], winner, strength: 1 } },
        presentation: { order: isSwapped ? ['response_b', 'response_a'] : ['response_a', 'response_b'] },
        timing: { shownAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:01:00.000Z', activeMs: 30_000 },
      };
      analyser.add(record);
    }
  }
  return analyser.result();
}

function held(confidence: number): { readonly alpha: number; readonly first: number; readonly found: number } {
  const counts = { alpha: 0, first: 0, found: 0 };
  const within = (value: number, interval: { readonly low: number; readonly high: number } | undefined) =>
    Number(interval !== undefined && interval.low <= value && value <= interval.high);
  for (let seed = 1; seed <= 100; seed += 1) {
    const { questions, position } = analysis(seed, confidence);
    const alpha = questions[0]?.alpha;
    assert.ok(alpha?.defined && position?.defined);
    counts.alpha += within(ALPHA, alpha.interval);
    counts.first += within(FIRST_WINS, position.first.interval);
    counts.found += Number(position.p < 0.05);
  }
  return counts;
}

test('noise and position bias are within their intervals in at least 95 of 100 studies', () => {
  // Intervals of 95 % hold the truth in 95 of 100 studies on average, so in any hundred in fewer as often as in more; those of 99 % leave no doubt.
  const { alpha, first, found } = held(0.99);
  assert.ok(alpha >= 95, `alpha ${String(ALPHA)} was within its interval ${String(alpha)} times of 100`);
  assert.ok(first >= 95, `the bias ${String(FIRST_WINS)} was within its interval ${String(first)} times of 100`);
  assert.ok(found >= 95, `the bias was found ${String(found)} times of 100`);
});

test('intervals of 95 percent hold as often as a hundred draws of 95 in 100 can be expected to', () => {
  const { alpha, first } = held(0.95);
  // 90 or more in 99 of 100 such tests.
  assert.ok(alpha >= 90 && first >= 90, JSON.stringify({ alpha, first }));
});
