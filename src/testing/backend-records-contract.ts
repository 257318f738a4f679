/** What a backend promises about records: each is kept once, with all its revisions, and counted. */
import { RevisionConflictError } from '../core/backend.js';
import { assertRejects, assertSame } from './assert.js';
import { taskConfig } from './task-fixture.js';
import { BackendTest, recordFor, type CreateBackend, type TestFramework } from './backend-test.js';

export function testRecords(createBackend: CreateBackend, { it }: TestFramework): void {
  testSaving(createBackend, it);
  testConflicts(createBackend, it);
  testProgress(createBackend, it);
}

type It = TestFramework['it'];

const changed = { answers: { note: { text: 'Better.' } } };

function testSaving(createBackend: CreateBackend, it: It): void {
  it('gives back a record as it was saved', async () => {
    const test = await BackendTest.create(createBackend, 1);
    const record = recordFor('ann', '1', { status: 'skipped', skipReason: 'Unclear', presentation: { order: ['b', 'a'] } });
    await test.backend.save(record);
    assertSame(await test.backend.history('ann'), [record], 'The history');
  });

  it('keeps one record when the same is saved twice, also at the same moment', async () => {
    const test = await BackendTest.create(createBackend, 1);
    const record = recordFor('ann', '1');
    await Promise.all([test.backend.save(record), test.backend.save({ ...record })]);
    await test.backend.save(record);
    assertSame(await test.backend.history('ann'), [record], 'The history');
  });

  it('has the newest revisions in the history, in the order in which the records were first saved', async () => {
    const test = await BackendTest.create(createBackend, 3);
    for (const itemId of ['2', '1', '3']) await test.backend.save(recordFor('ann', itemId));
    const second = recordFor('ann', '2', { ...changed, revision: 2 });
    await test.backend.save(second);
    assertSame(await test.backend.history('ann'), [second, recordFor('ann', '1'), recordFor('ann', '3')], 'The history');
  });

  it("keeps annotators' histories apart", async () => {
    const test = await BackendTest.create(createBackend, 1);
    await test.backend.save(recordFor('ann', '1'));
    await test.backend.save(recordFor('ben', '1'));
    assertSame(await test.backend.history('ben'), [recordFor('ben', '1')], "Ben's history");
    assertSame(await test.backend.history('cem'), [], "Cem's history");
  });

  it('takes any name for an annotator, an item and a scheme', async () => {
    const [note] = taskConfig().annotationSchemes;
    const schemes = note ? [{ ...note, name: 'constructor' }] : [];
    const test = await BackendTest.create(createBackend, 0, { annotationSchemes: schemes }, [{ id: 'constructor', text: 'Text' }]);
    const record = recordFor('__proto__', 'constructor', { answers: { constructor: { text: 'Kept.' } } });
    await test.backend.save(record);
    assertSame(await test.backend.history('__proto__'), [record], 'The history');
  });
}

function testConflicts(createBackend: CreateBackend, it: It): void {
  it('refuses other content under the same revision, and says what is there', async () => {
    const test = await BackendTest.create(createBackend, 1);
    const first = recordFor('ann', '1');
    await test.backend.save(first);
    const error = await assertRejects(test.backend.save({ ...first, ...changed }), 'RevisionConflictError', 'Other content');
    assertSame(error instanceof RevisionConflictError ? error.latest : null, first, 'The latest revision');
    assertSame(await test.backend.history('ann'), [first], 'The history');
  });

  it('refuses a revision that is older than the newest', async () => {
    const test = await BackendTest.create(createBackend, 1);
    const third = recordFor('ann', '1', { revision: 3 });
    await test.backend.save(third);
    const error = await assertRejects(
      test.backend.save(recordFor('ann', '1', { revision: 2 })),
      'RevisionConflictError',
      'An older revision',
    );
    assertSame(error instanceof RevisionConflictError ? error.latest : null, third, 'The latest revision');
  });

  it('refuses a second record of one annotator for one item, and names the first', async () => {
    const test = await BackendTest.create(createBackend, 1);
    const first = recordFor('ann', '1');
    await test.backend.save(first);
    const error = await assertRejects(test.backend.save({ ...first, id: 'other' }), 'RevisionConflictError', 'A second record');
    assertSame(error instanceof RevisionConflictError ? error.latest : null, first, 'The first record');
  });
}

function testProgress(createBackend: CreateBackend, it: It): void {
  it('counts what is submitted, skipped and left, the open item included', async () => {
    const test = await BackendTest.create(createBackend, 4);
    assertSame(await test.backend.progress('ann'), { done: 0, skipped: 0, total: 4, remaining: 4 }, 'The progress at first');
    await test.annotate('ann');
    await test.annotate('ann', { status: 'skipped' });
    await test.next('ann');
    assertSame(await test.backend.progress('ann'), { done: 1, skipped: 1, total: 4, remaining: 2 }, 'The progress');
  });

  it('counts a skipped item as done once it is submitted', async () => {
    const test = await BackendTest.create(createBackend, 1);
    await test.annotate('ann', { status: 'skipped' });
    await test.backend.save(recordFor('ann', '1', { revision: 2 }));
    assertSame(await test.backend.progress('ann'), { done: 1, skipped: 0, total: 1, remaining: 0 }, 'The progress');
  });

  it('counts what this annotator can get: not beyond the quota, and not what others have', async () => {
    const test = await BackendTest.create(createBackend, 6, { instancesPerAnnotator: 3, annotationPerInstance: 1 });
    await test.annotate('ann');
    assertSame(await test.backend.progress('ann'), { done: 1, skipped: 0, total: 3, remaining: 2 }, "Ann's progress");
    await test.annotateAll('ann');
    await test.annotate('ben');
    await test.next('cem');
    assertSame(await test.backend.progress('ben'), { done: 1, skipped: 0, total: 2, remaining: 1 }, "Ben's progress");
  });

  it('makes an item that turned into a skip free for others', async () => {
    const test = await BackendTest.create(createBackend, 1, { annotationPerInstance: 1 });
    await test.annotate('ann');
    await test.backend.save(recordFor('ann', '1', { revision: 2, status: 'skipped' }));
    assertSame(await test.next('ben'), '1', 'The item');
  });
}
