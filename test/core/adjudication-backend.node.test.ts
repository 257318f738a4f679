/** Adjudication over any backend: decisions are records of their own, and the study does not notice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdjudicationBackend } from '../../src/core/adjudication-backend.js';
import { adjudicationConfig, isAdjudication } from '../../src/core/adjudication.js';
import { MemoryBackend } from '../../src/core/memory-backend.js';
import type { AnnotationRecord } from '../../src/core/record.js';
import { AnnotationSession } from '../../src/core/session.js';
import { builtinRegistry } from '../../src/schemes/builtin.js';
import { reportConfig, reportItems, reportRecords } from '../../stories/report-samples.js';

const items = reportItems.slice(0, 2);
const records = reportRecords().filter(({ itemId }) => items.some(({ id }) => id === itemId));

async function decide(backend: AdjudicationBackend): Promise<void> {
  const session = new AnnotationSession({
    config: adjudicationConfig(reportConfig),
    backend,
    annotator: 'judge',
    registry: builtinRegistry,
  });
  await session.start();
  session.answer('preference', { label: 'A is better', winner: 'a', strength: 1 });
  await session.submit();
}

test('a session over it records a decision that is marked, and counts towards no overlap of the study', async () => {
  const study = new MemoryBackend({ config: { ...reportConfig, annotationPerInstance: 4 }, items });
  for (const record of records) await study.save(record);
  const saved: AnnotationRecord[] = [];
  const before = await study.progress('new');
  await decide(new AdjudicationBackend({ config: reportConfig, items, records, save: async (record) => void saved.push(record) }));
  assert.equal(saved.length, 1);
  const [decision] = saved;
  assert.ok(decision && isAdjudication(decision, reportConfig.annotationTaskName));
  assert.equal(decision.annotator, 'judge');
  assert.ok(records.every((record) => record.id !== decision.id && !isAdjudication(record, reportConfig.annotationTaskName)));
  assert.deepEqual(await study.progress('new'), before);
});

test('it goes on from decisions that are there, and does not ask for them again', async () => {
  const saved: AnnotationRecord[] = [];
  const save = async (record: AnnotationRecord) => void saved.push(record);
  await decide(new AdjudicationBackend({ config: reportConfig, items, records, save }));
  const later = new AdjudicationBackend({ config: reportConfig, items, records: [...records, ...saved], save });
  assert.deepEqual(await later.progress('judge'), { done: 1, skipped: 0, total: 2, remaining: 1 });
  assert.notEqual((await later.next('judge'))?.itemId, saved[0]?.itemId);
  assert.deepEqual(await later.history('judge'), saved);
  assert.equal((await later.progress('another judge')).remaining, 2);
});

test('what could not be kept is not taken for kept', async () => {
  const backend = new AdjudicationBackend({
    config: reportConfig,
    items,
    save: async () => {
      throw new Error('The disk is full.');
    },
  });
  const [record] = records;
  assert.ok(record);
  await assert.rejects(backend.save(record), /disk is full/);
  assert.deepEqual(await backend.history(record.annotator), []);
});
