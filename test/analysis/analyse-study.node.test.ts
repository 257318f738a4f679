/** A whole study, from its records. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseStudy, StudyAnalyser, type SchemeJudgements, type StudyAnalysisOptions } from '../../src/analysis/index.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import type { Answer, Scheme } from '../../src/schemes/builtin.js';
import { preference, reason } from '../schemes/sample-schemes.js';
import { decision, studyRecord } from './study-fixture.js';

const config = { annotationTaskName: 'T', annotationSchemes: [preference, reason], itemProperties: { idKey: 'id', textKey: 'text' } };
const items = new Map(
  ['1', '2', '3'].map((id) => [
    id,
    { id, text: '?', response_a: 'x', response_b: 'y', model_a: id === '3' ? 'new' : 'old', model_b: id === '3' ? 'old' : 'new' },
  ]),
);
const options: StudyAnalysisOptions = { config, item: (id) => items.get(id), itemCount: 5, replicates: 0 };

const chose = (winner: 'a' | 'b' | 'tie'): Readonly<Record<string, Answer>> => ({
  preference: {
    label: winner === 'tie' ? 'Equally good' : winner === 'a' ? 'A is better' : 'B is better',
    winner,
    strength: winner === 'tie' ? 0 : 1,
  },
  reason: { text: `${winner}, in words that nobody else uses` },
});

const records: readonly AnnotationRecord[] = [
  studyRecord('1', 'ann', { answers: chose('a'), activeMs: 10_000 }),
  studyRecord('2', 'ann', { answers: chose('b'), activeMs: 20_000 }),
  studyRecord('1', 'bob', { answers: chose('a'), swapped: true, activeMs: 40_000 }),
  studyRecord('2', 'bob', { answers: chose('a'), endedAt: '2026-03-01T12:30:00.000Z' }),
  studyRecord('2', 'cid', { answers: chose('b'), swapped: true }),
  studyRecord('3', 'cid', { status: 'skipped' }),
];

test('a study is counted: records, items by number of annotations, hours, times, and what each label was chosen how often', async () => {
  const analysis = await analyseStudy(records, options);
  assert.deepEqual([analysis.records, analysis.submitted, analysis.skipped], [6, 5, 1]);
  assert.deepEqual(analysis.coverage, [3, 0, 1, 1]);
  assert.deepEqual(analysis.pace, [
    { hour: '2026-03-01T10:00:00.000Z', done: 4 },
    { hour: '2026-03-01T12:00:00.000Z', done: 1 },
  ]);
  assert.deepEqual(
    analysis.questions[0]?.distribution.map(({ label, count }) => [label, count]),
    [
      ['A is better', 3],
      ['B is better', 2],
      ['Equally good', 0],
      ['Both bad', 0],
    ],
  );
  assert.deepEqual(
    analysis.annotators.map(({ annotator, submitted, skipped, time }) => [annotator, submitted, skipped, time?.meanMs]),
    [
      ['ann', 2, 0, 15_000],
      ['bob', 2, 0, 35_000],
      ['cid', 1, 1, 30_000],
    ],
  );
});

test('free texts are no question of agreement', async () => {
  const { questions } = await analyseStudy(records, options);
  assert.deepEqual(
    questions.map(({ scheme, level }) => [scheme, level]),
    [['preference', 'nominal']],
  );
});

test('items on which annotators disagree are listed, and each annotator by how far the others agree', async () => {
  const { disputed, disputedCount, annotators } = await analyseStudy(records, options);
  assert.deepEqual(disputed, [{ itemId: '2', disagreement: 2 / 3, annotators: 3, isDecided: false }]);
  assert.equal(disputedCount, 1);
  assert.deepEqual(
    annotators.map(({ agreement, shared }) => [agreement, shared]),
    [
      [0.75, 2],
      [0.5, 2],
      [0.5, 1],
    ],
  );
});

test('Cohen’s kappa is given for each two annotators, of most items in common first', async () => {
  const { questions } = await analyseStudy(records, options);
  const kappa = questions[0]?.cohenKappa;
  assert.ok(kappa?.defined);
  assert.deepEqual(
    kappa.pairs.map(({ annotators }) => annotators),
    [
      ['ann', 'bob'],
      ['ann', 'cid'],
      ['bob', 'cid'],
    ],
  );
});

test('of a record only the newest revision counts, whatever comes first', () => {
  for (const order of [
    [1, 2],
    [2, 1],
  ]) {
    const analyser = new StudyAnalyser(options);
    for (const revision of order) analyser.add(studyRecord('1', 'ann', { revision, answers: chose(revision === 2 ? 'b' : 'a') }));
    const { questions, records: counted } = analyser.result();
    assert.deepEqual([counted, questions[0]?.distribution.map(({ count }) => count)], [1, [0, 1, 0, 0]]);
  }
});

test('asking twice gives the same, and records can come after it', () => {
  for (const groupedByItem of [false, true]) {
    const analyser = new StudyAnalyser({ ...options, groupedByItem });
    const byItem = records.toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));
    for (const record of byItem.slice(0, 5)) analyser.add(record);
    assert.deepEqual(analyser.result(), analyser.result());
    for (const record of byItem.slice(5)) analyser.add(record);
    assert.equal(analyser.result().records, 6);
  }
});

test('a stream that has each item’s records together gives the same as one in any order', async () => {
  const byItem = records.toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));
  assert.deepEqual(await analyseStudy(byItem, { ...options, groupedByItem: true }), await analyseStudy(byItem, options));
  assert.deepEqual(
    { ...(await analyseStudy(byItem, options)), questions: [] },
    { ...(await analyseStudy(records, options)), questions: [] },
  );
});

test('where models are named, their strengths are told', async () => {
  const { models } = await analyseStudy(records, options);
  assert.ok(models?.defined);
  assert.equal(models.comparisons, 5);
  assert.deepEqual(
    models.models.map(({ model, wins, losses }) => [model, wins, losses]),
    [
      ['old', 3, 2],
      ['new', 2, 3],
    ],
  );
  const without = await analyseStudy(records, { config, replicates: 0 });
  assert.equal(without.models?.defined === false ? without.models.reason : '', 'no-models');
});

test('gold items are scored and are in nothing else', async () => {
  const gold = new Map([['2', { itemId: '2', item: { id: '2' }, expected: { preference: 'A is better' } }]]);
  const analysis = await analyseStudy(records, { ...options, gold });
  assert.deepEqual([analysis.gold?.count, analysis.gold?.of, analysis.records, analysis.disputedCount], [1, 3, 3, 0]);
  assert.deepEqual(
    analysis.annotators.map(({ gold: score }) => score?.value),
    [0, 1, 0],
  );
});

test('a decision of an adjudicator is no judgement: it only marks its item as decided', async () => {
  const before = await analyseStudy(records, options);
  const after = await analyseStudy([...records, decision('2', 'judge', chose('b'))], options);
  assert.deepEqual(
    after.disputed.map(({ isDecided }) => isDecided),
    [true],
  );
  assert.deepEqual({ ...after, decisions: 0, disputed: [] }, { ...before, disputed: [] });
  assert.equal(after.decisions, 1);
});

test('answers that are none are left alone, whatever they hold', async () => {
  const broken: readonly Answer[] = [null, 'A is better', 7, [], {}, { label: 3 }, { label: '' }, { __proto__: null, winner: 'a' }];
  const analysis = await analyseStudy(
    broken.map((answer, index) => studyRecord(String(index), 'ann', { answers: { preference: answer } })),
    options,
  );
  assert.deepEqual([analysis.records, analysis.questions], [8, []]);
});

test('a page says itself how answers of its own scheme types are compared', async () => {
  const stars: Scheme = { type: 'custom', annotationType: 'stars', options: {}, name: 'stars', description: '', required: false };
  const judgements: SchemeJudgements = {
    level: () => 'ordinal',
    read: (answer) => (typeof answer === 'number' ? [{ question: '', value: answer }] : []),
    spread: () => 4,
  };
  const { questions, disputed } = await analyseStudy(
    [studyRecord('1', 'ann', { answers: { stars: 1 } }), studyRecord('1', 'bob', { answers: { stars: 3 } })],
    { config: { ...config, annotationSchemes: [stars] }, judgements: { stars: judgements }, replicates: 0 },
  );
  assert.deepEqual([questions[0]?.level, questions[0]?.judgements, disputed[0]?.disagreement], ['ordinal', 2, 0.5]);
});
